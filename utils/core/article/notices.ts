import type { PhraseMatcher } from '../bait/phrases.ts';
import type { LeafBlock } from '../dom/leaf-blocks.ts';
import { preview } from '../text/normalize.ts';
import { findAdLabel, findSourceCredit } from './labels.ts';
import type { Metadata } from './metadata.ts';

/** Blocks before the first and after the last of the text among which its notices stand. */
const REACH = 10;
const LONGEST_NOTICE = 40;

export interface Notices {
  adLabel: string | null;
  source: string | null;
  paywall: string | null;
}

/** What the page says about the text, in short lines right before and after it and in its data. */
export function readNotices(
  blocks: readonly LeafBlock[],
  keep: Uint8Array,
  { meta, match }: { meta: Metadata; match: PhraseMatcher },
): Notices {
  const first = keep.indexOf(1);
  const last = keep.lastIndexOf(1);
  const isShort = ({ words }: LeafBlock) => words <= LONGEST_NOTICE;
  const head = blocks.slice(Math.max(0, first - REACH), first + 2).filter(isShort);
  const tail = blocks.slice(Math.max(0, last - 3), last + 1 + REACH).filter(isShort);
  const paywall = tail.find(({ text }) => match(text, 'paywall'));
  return {
    adLabel: findAdLabel([...head, ...tail]) ?? meta.adLabel,
    source: findSourceCredit([...head, ...tail]),
    paywall: paywall ? preview(paywall.text) : null,
  };
}
