import type { PhraseRule } from '../core/bait/rules.ts';
import { enLabels, enPhrases } from './bait/en.ts';
import { kkLabels, kkPhrases } from './bait/kk.ts';
import { ruLabels, ruPhrases } from './bait/ru.ts';

/** What marks bait, in every language: pages mix them freely, so all are tried on each page. */
export const baitPhrases: readonly PhraseRule[] = [...ruPhrases, ...kkPhrases, ...enPhrases];

/**
 * What all lines have in them that a phrase matches although its pattern does not begin with a line's beginning, as the
 * source of a pattern. The live page looks at such lines, and at those that begin like a pattern. A test tells what is
 * wanting.
 */
export const HELD = ': чит|: смотр|узнав|первы|подпи|присо|курсе|соцсет|жазыл|қосыл|қадағ|оқың|білің';

/** The same with labels of advertising and credits of pictures, which only the extracted text needs. */
export const phrases: readonly PhraseRule[] = /* @__PURE__ */ baitPhrases.concat(
  ruLabels,
  kkLabels,
  enLabels,
);

export { vendors } from './bait/vendors.ts';
