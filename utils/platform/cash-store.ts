import { type CashState, EMPTY_CASH, parseCashState } from '../core/rates/cash-state.ts';
import { storedItem } from './stored-item.ts';

/** Cash rates as last seen. The one key that the popup writes: only it asks for them, while it is open. */
export const cashItem = storedItem<CashState>({
  key: 'cash',
  version: 1,
  fallback: EMPTY_CASH,
  parse: parseCashState,
});
