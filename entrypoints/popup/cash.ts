import type { RatesView } from '../../utils/core/rates/types.ts';
import { cashItem } from '../../utils/platform/cash-store.ts';
import { extensionHttp, isAllowed } from '../../utils/platform/extension-http.ts';
import { report } from '../../utils/platform/report.ts';
import { createCashService } from '../../utils/services/cash.ts';

/**
 * Cash rates, asked by the popup itself and loaded when they are first looked at: no other part needs them, and
 * the worker, which must wake up quickly, is spared their parsers.
 */
export function createCash(official: () => Promise<RatesView>) {
  return createCashService({
    http: extensionHttp,
    store: cashItem,
    isAllowed,
    official,
    clock: () => Date.now(),
    report,
  });
}
