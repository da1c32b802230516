import type { PhraseRule } from '../core/bait/rules.ts';
import { enPhrases } from './bait/en.ts';
import { kkPhrases } from './bait/kk.ts';
import { ruPhrases } from './bait/ru.ts';

/** Every phrase of every language: pages mix them freely, so all are tried on each page. */
export const phrases: readonly PhraseRule[] = [...ruPhrases, ...kkPhrases, ...enPhrases];

export { vendors } from './bait/vendors.ts';
