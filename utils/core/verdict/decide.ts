import type { BlockModel } from '../article/model.ts';
import type { Finding } from '../bait/findings.ts';
import { dropBoxes, keepLabels } from './box-rules.ts';
import { BY_READABILITY, WIDTHS } from './columns.ts';
import { dropCards } from './drop-cards.ts';
import {
  dropBait,
  dropCaptions,
  dropComments,
  dropIslands,
  dropOtherArticles,
  dropPulled,
  dropTitle,
} from './drop-rules.ts';
import { FAMILIES } from './families.ts';
import { keepLists } from './keep-lists.ts';
import { keepHeadings, keepLead, trustReadability } from './keep-rules.ts';
import type { JudgedPage } from './page.ts';
import { selectLikely } from './select.ts';

export interface DecideInput {
  page: Pick<JudgedPage, 'url' | 'map' | 'facts' | 'comments'>;
  /** A row of features a block, null for those that cannot be text, see `featureRows`. */
  rows: readonly (ArrayLike<number> | null)[];
  model: BlockModel;
  /** The bait that each block lies in, if any. */
  findings: readonly (Finding | undefined)[];
  /** The container that the outlet's entry names, as a stretch of blocks; null for unknown outlets. */
  body: readonly [number, number] | null;
}

/** What becomes of each block and why. */
export interface Decision {
  /** 1 for every block that is text of the article. */
  keep: Uint8Array;
  /** How likely each block is text, 0..1. */
  chances: readonly number[];
  /** For dropped blocks: a rule by name, or `model`. */
  rule: (string | undefined)[];
  /** Where the kept blocks come from, when not from the verdict. */
  fallback?: string;
  /** Which families of features spoke against a block, strongest first. */
  against(i: number): string[];
}

/** Log-odds that the outlet's own container adds to what is in it, and takes from what is not. */
const IN_BODY = 6;
const OUT_OF_BODY = -9;

export function decide(input: DecideInput): Decision {
  const { page, rows, model } = input;
  const { blocks } = page.map;
  const chances = rows.map((row, i) => (row ? chance(model.score(row) + prior(input.body, i)) : 0));
  const words = blocks.map((block) => Math.max(1, block.words));
  const { keep } = selectLikely(chances, words);
  const rule = new Array<string | undefined>(blocks.length);
  const state: State = { ...input, chances, keep, rule };
  for (const step of STEPS) step(state);
  return {
    keep,
    chances,
    rule,
    against: (i) => familiesAgainst(model, rows[i]),
  };
}

function chance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function prior(body: DecideInput['body'], i: number): number {
  if (!body) return 0;
  return i >= body[0] && i < body[1] ? IN_BODY : OUT_OF_BODY;
}

/** What the rules after the model work on. */
export interface State extends DecideInput {
  chances: readonly number[];
  keep: Uint8Array;
  rule: (string | undefined)[];
}

/** As if every block that Readability keeps were sure to be text, and no other. */
export const READABILITY_ALONE: BlockModel = {
  score: (row) => (row[BY_READABILITY] ? 4 : -4),
  explain: () => new Map(),
};

/** In this order; each may take blocks out or in, and says which. */
const STEPS: readonly ((state: State) => void)[] = [
  trustReadability,
  keepLists,
  keepHeadings,
  dropIslands,
  keepLead,
  dropCaptions,
  dropTitle,
  dropComments,
  dropOtherArticles,
  dropBait,
  dropPulled,
  dropCards,
  dropBoxes,
  keepLabels,
];

/** For each column the name of its family. */
const FAMILY_OF = FAMILIES.flatMap(({ name }, n) => new Array<string>(WIDTHS[n] ?? 0).fill(name));

/** Families whose features together moved the score down, the strongest two. */
function familiesAgainst(model: BlockModel, row: ArrayLike<number> | null | undefined): string[] {
  if (!row) return [];
  const sums = new Map<string, number>();
  for (const [column, moved] of model.explain(row)) {
    const family = FAMILY_OF[column] ?? '';
    sums.set(family, (sums.get(family) ?? 0) + moved);
  }
  return [...sums]
    .filter(([, moved]) => moved < 0)
    .sort((a, b) => a[1] - b[1])
    .slice(0, 2)
    .map(([family]) => family);
}
