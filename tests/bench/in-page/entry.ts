import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { PackedModel } from '../../../utils/core/article/model.ts';
import type { SiteRules } from '../../../utils/core/sites.ts';
import type { ToldMetadata } from '../metadata-score.ts';
import { blockTextOfHtml } from './block-text.ts';
import { type PageRows, rowsOfPage } from './rows.ts';
import { tazaReader } from './taza.ts';

export const SIDES = ['taza', 'readability', 'defuddle'] as const;
export type Side = (typeof SIDES)[number];

/** `text` is null where nothing was found; `error` says what was thrown, if anything was. */
export interface SideAnswer {
  text: string | null;
  metadata: ToldMetadata;
  ms: number;
  error: string | null;
}

/** The first answer of a side; `ms` is the median of the rounds after the first, `firstMs` that of the first. */
export interface TimedAnswer extends SideAnswer {
  firstMs: number;
}

/** Every side reads the page it stands in and leaves its text as it was; copying the document is in its time. */
export interface TazaBench {
  /** All sides in turn, `rounds` times; `turn` says who is first, for whoever comes later finds a warm document. */
  read(input: BenchInput): Record<Side, TimedAnswer>;
  rows(): PageRows;
}

export interface BenchInput {
  model: PackedModel;
  site: SiteRules | null;
  turn: number;
  rounds: number;
}

// Defuddle copies the document itself, after it has read styles, sizes and shadow roots that only a document with a
// window has. On a copy it found a little less (F1 0.929 for 0.931 on 150 pages) in the same time. In the page it at
// most puts a lazy image in place of its placeholder; Readability's text never changed by it.
const others = {
  // Readability takes the document it is given apart.
  readability: () =>
    timed(() => {
      const found = new Readability(document.cloneNode(true) as Document).parse();
      return (
        found && {
          html: found.content,
          metadata: told(found.title, found.byline, found.publishedTime),
        }
      );
    }),
  defuddle: () =>
    timed(() => {
      const { content, title, author, published } = new Defuddle(document, { url: document.URL }).parse();
      return { html: content, metadata: told(title, author, published) };
    }),
};

const bench: TazaBench = {
  read({ model, site, turn, rounds }) {
    const sides: Record<Side, () => SideAnswer> = { ...others, taza: tazaReader(model, site) };
    const answers: Record<Side, SideAnswer[]> = { taza: [], readability: [], defuddle: [] };
    for (let round = 0; round < rounds; round++) {
      for (let i = 0; i < SIDES.length; i++) {
        const side = SIDES[(turn + round + i) % SIDES.length] as Side;
        answers[side].push(sides[side]());
      }
    }
    return {
      taza: timesOf(answers.taza),
      readability: timesOf(answers.readability),
      defuddle: timesOf(answers.defuddle),
    };
  },
  rows: rowsOfPage,
};

Object.assign(globalThis, { tazaBench: bench });

function timesOf([first, ...later]: readonly SideAnswer[]): TimedAnswer {
  if (!first) throw new Error('A page is read at least once.');
  const sorted = later.map(({ ms }) => ms).sort((a, b) => a - b);
  return { ...first, firstMs: first.ms, ms: sorted[sorted.length >> 1] ?? first.ms };
}

type Text = string | null | undefined;

function told(title?: Text, author?: Text, published?: Text): ToldMetadata {
  return { title: title ?? '', author: author ?? '', published: published ?? '' };
}

interface Found {
  html: Text;
  metadata: ToldMetadata;
}

function timed(extract: () => Found | null): SideAnswer {
  const began = performance.now();
  let found: Found | null = null;
  let error: string | null = null;
  try {
    found = extract();
  } catch (thrown) {
    // Readability throws on documents without an ordinary body: no text, like any page it cannot read.
    error = thrown instanceof Error ? thrown.message : String(thrown);
  }
  const ms = performance.now() - began;
  const { html, metadata = told() } = found ?? {};
  return { text: (html && blockTextOfHtml(html)) || null, metadata, ms, error };
}
