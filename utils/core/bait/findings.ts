import type { BaitKind, RemovedLink } from '../article/types.ts';

/** One piece of bait found on a page or in its copy. */
export interface Finding {
  /** What to hide or take out; siblings, outermost first, in document order. */
  elements: Element[];
  kind: BaitKind;
  /** `site:<outlet>`, `vendor:<id>`, a phrase rule's id, or `structure:<name>`. */
  rule: string;
  /** What the rule's name does not tell: the outlet's selector. */
  reason?: string;
  /** 0..1. Structure and phrase together 0.9 and up; one alone less. */
  confidence: number;
  items: RemovedLink[];
}

/** The stories that elements offer; a function, because the live page never asks. */
export type ItemReader = (elements: readonly Element[]) => RemovedLink[];

/** Kinds that are hidden on the live page; the others are only kept out of the text. */
export const HIDDEN_KINDS: ReadonlySet<BaitKind> = new Set([
  'recommendations',
  'teaser',
  'foreign-title',
  'call',
  'share',
  'widget',
  'next-article',
  'ad',
]);
