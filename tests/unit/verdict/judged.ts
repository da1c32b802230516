import type { BlockModel } from '../../../utils/core/article/model.ts';
import type { BaitKind } from '../../../utils/core/article/types.ts';
import type { Finding } from '../../../utils/core/bait/findings.ts';
import { COLUMNS } from '../../../utils/core/verdict/columns.ts';
import { type DecideInput, type Decision, decide } from '../../../utils/core/verdict/decide.ts';
import { type JudgeInput, judgePage } from '../../../utils/core/verdict/judge.ts';
import type { JudgedPage } from '../../../utils/core/verdict/page.ts';
import { cutPage } from '../../../utils/core/verdict/page-blocks.ts';
import { barePage } from '../../train/bare-page.ts';
import { page } from '../dom.ts';

/** Everything that is known of a page before its blocks are judged, without bait and titles unless given. */
export function judged(html: string, change: Partial<JudgeInput> = {}): JudgedPage {
  const doc = page(html);
  const map = cutPage(doc.body);
  return judgePage(doc, map, {
    url: 'https://news.test/society/101-most/',
    titles: [],
    description: '',
    articleBody: '',
    bait: new Uint8Array(map.blocks.length),
    saysArticle: true,
    body: null,
    ...change,
  });
}

/** Column `name` of a row by its full name; throws for one that no family writes. */
export function cell(row: ArrayLike<number> | null | undefined, name: string): number | undefined {
  const column = COLUMNS.indexOf(name);
  if (column < 0) throw new Error(`There is no column ${name}.`);
  return row?.[column];
}

export function finding(elements: Element[], rule: string, kind: BaitKind = 'teaser'): Finding {
  return { elements, kind, rule, confidence: 1, items: [] };
}

/** A block as a decision sees it: what the model says of it, in log-odds, and the columns that are not 0. */
export interface Spoken {
  says: number;
  words?: number;
  linkWords?: number;
  is?: string[];
  row?: Record<string, number>;
  article?: Element;
  isComment?: boolean;
  isBait?: boolean;
}

/** A decision on blocks of which only that is known; `says` of `NO_ROW` leaves a block without features. */
export const NO_ROW = Number.NEGATIVE_INFINITY;

export function decided(blocks: readonly Spoken[], body: DecideInput['body'] = null): Decision {
  const says = new Map<ArrayLike<number>, number>();
  const rows = blocks.map((block) => {
    if (block.says === NO_ROW) return null;
    const row = rowOf(block);
    says.set(row, block.says);
    return row;
  });
  const model: BlockModel = { score: (row) => says.get(row) ?? 0, explain: () => new Map() };
  return decide({
    page: barePage(
      blocks.map(({ words = 30, linkWords = 0, article = null, isComment = false }) => {
        return { words, linkWords, article, isComment };
      }),
    ),
    rows,
    model,
    findings: blocks.map(({ isBait }) => (isBait ? finding([], 'structure:test') : undefined)),
    body,
  });
}

function rowOf({ is = [], row = {} }: Spoken): Float64Array {
  const values = new Float64Array(COLUMNS.length);
  const cells = [...is.map((name) => [name, 1] as const), ...Object.entries(row)];
  for (const [name, value] of cells) {
    if (!COLUMNS.includes(name)) throw new Error(`There is no column ${name}.`);
    values[COLUMNS.indexOf(name)] = value;
  }
  return values;
}
