import { packWords } from '../core/context/pack-words.ts';
import { enContext } from './context/en.ts';
import { kkContext } from './context/kk.ts';
import { ruContext } from './context/ru.ts';
import { CURRENCY_CODES, CURRENCY_SYMBOLS } from './context-signs.ts';

/** The words of all languages in the form that is shipped; the build puts it in the place of this module. */
export const PACKED_WORDS = packWords(
  [ruContext, kkContext, enContext],
  Object.keys(CURRENCY_SYMBOLS).join(''),
  CURRENCY_CODES,
);
