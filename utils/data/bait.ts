import type { PhraseRule } from '../core/bait/rules.ts';
import { enLabels, enPhrases } from './bait/en.ts';
import { kkLabels, kkPhrases } from './bait/kk.ts';
import { ruLabels, ruPhrases } from './bait/ru.ts';

/** What marks bait, in every language: pages mix them freely, so all are tried on each page. */
export const baitPhrases: readonly PhraseRule[] = [...ruPhrases, ...kkPhrases, ...enPhrases];

/** The same with labels of advertising and credits of pictures, which only the extracted text needs. */
export const phrases: readonly PhraseRule[] = /* @__PURE__ */ baitPhrases.concat(
  ruLabels,
  kkLabels,
  enLabels,
);

export { vendors } from './bait/vendors.ts';
