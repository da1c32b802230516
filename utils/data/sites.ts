import type { Site } from '../core/sites.ts';

const modules = import.meta.glob<Site>('./sites/*.ts', { eager: true, import: 'site' });

/** Every listed outlet, one file each under `sites/`. */
export const sites: readonly Site[] = Object.values(modules);
