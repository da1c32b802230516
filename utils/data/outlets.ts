import type { OutletInfo } from '../core/sites.ts';

declare const __OUTLETS__: readonly OutletInfo[];

/**
 * Ids, names and hosts of all listed outlets. The build writes them in from the registry (`wxt.config.ts`), so
 * that the worker need not carry every outlet's selectors.
 */
export const outlets: readonly OutletInfo[] = __OUTLETS__;
