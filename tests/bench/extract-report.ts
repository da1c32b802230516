import type { ExpectedPage } from './corpus.ts';
import type { PageRun } from './page-runner.ts';
import { countSnippets, mean, quantile, type Score, scoreText } from './score.ts';

const SIDES = ['taza', 'readability'] as const;
type Side = (typeof SIDES)[number];

interface SideResult extends Score {
  text: string | null;
  ms: number;
  /** Snippets found of those that must be there, and of those that must not. */
  with: number;
  without: number;
}

export interface PageResult {
  page: ExpectedPage;
  error: string | null;
  taza: SideResult;
  readability: SideResult;
}

/** Worse than Readability by more than this is worth a look. */
const WORTH_A_LOOK = 0.05;

export function judge(page: ExpectedPage, run: PageRun): PageResult {
  const side = ({ text, ms }: { text: string | null; ms: number }): SideResult => ({
    text,
    ms,
    ...scoreText(text ?? '', page.text),
    with: countSnippets(text ?? '', page.with),
    without: countSnippets(text ?? '', page.without),
  });
  return { page, error: run.taza.error, taza: side(run.taza), readability: side(run.readability) };
}

/** The whole report: the pages to look at first, the table last, where the terminal shows it. */
export function reportOf(results: readonly PageResult[], seconds: number): string {
  return [...worsePages(results), '', ...table(results), '', ...times(results, seconds)].join('\n');
}

function worsePages(results: readonly PageResult[]): string[] {
  const worse = results
    .filter(({ taza, readability }) => readability.f1 - taza.f1 > WORTH_A_LOOK)
    .sort((a, b) => a.taza.f1 - a.readability.f1 - (b.taza.f1 - b.readability.f1));
  const lines = worse.map(({ page, error, taza, readability }) => {
    const reason = taza.text === null ? `  [${error}]` : '';
    return `  ${taza.f1.toFixed(3)}  ${readability.f1.toFixed(3)}  ${page.id}  ${page.url}${reason}`;
  });
  return [
    `Worse than Readability by more than ${WORTH_A_LOOK}: ${worse.length}`,
    '  Taza   Readab.',
    ...lines,
  ];
}

type Row = [name: string, of: (results: readonly PageResult[], side: Side) => number, digits: number];

const ROWS: Row[] = [
  ['F1', (results, side) => mean(results.map((result) => result[side].f1)), 4],
  ['precision', (results, side) => mean(results.map((result) => result[side].precision)), 4],
  ['recall', (results, side) => mean(results.map((result) => result[side].recall)), 4],
  [
    'F1 where both answer',
    (results, side) => mean(results.filter(bothAnswer).map((result) => result[side].f1)),
    4,
  ],
  [
    'F1 median',
    (results, side) =>
      quantile(
        results.map((result) => result[side].f1),
        0.5,
      ),
    4,
  ],
  [
    'F1 5th percentile',
    (results, side) =>
      quantile(
        results.map((result) => result[side].f1),
        0.05,
      ),
    4,
  ],
  ['no text', (results, side) => results.filter((result) => result[side].text === null).length, 0],
  ['snippets kept, %', (results, side) => share(results, side, 'with'), 1],
  ['unwanted snippets, %', (results, side) => share(results, side, 'without'), 1],
  [
    'ms, median',
    (results, side) =>
      quantile(
        results.filter(bothAnswer).map((result) => result[side].ms),
        0.5,
      ),
    1,
  ],
  [
    'ms, p95',
    (results, side) =>
      quantile(
        results.filter(bothAnswer).map((result) => result[side].ms),
        0.95,
      ),
    1,
  ],
];

function table(results: readonly PageResult[]): string[] {
  const head = `${`${results.length} pages`.padEnd(22)}${'Taza'.padStart(12)}${'Readability'.padStart(14)}${'difference'.padStart(13)}`;
  const lines = ROWS.map(([name, of, digits]) => {
    const [taza, readability] = [of(results, 'taza'), of(results, 'readability')];
    const difference = taza - readability;
    const signed = `${difference > 0 ? '+' : ''}${difference.toFixed(digits)}`;
    return `${name.padEnd(22)}${taza.toFixed(digits).padStart(12)}${readability.toFixed(digits).padStart(14)}${signed.padStart(13)}`;
  });
  return [head, '-'.repeat(head.length), ...lines];
}

function times(results: readonly PageResult[], seconds: number): string[] {
  const timed = results.filter((result) => bothAnswer(result) && result.readability.ms > 0);
  const ratios = timed.map(({ taza, readability }) => taza.ms / readability.ms);
  const total = (side: Side) => timed.reduce((sum, result) => sum + result[side].ms, 0);
  const of = (share: number) => quantile(ratios, share).toFixed(2);
  return [
    `Taza's time over Readability's: median ${of(0.5)}, p95 ${of(0.95)}, of the totals ${(total('taza') / total('readability')).toFixed(2)}`,
    `${results.length} pages in ${seconds.toFixed(0)} s, ${(results.length / seconds).toFixed(1)} a second`,
  ];
}

function bothAnswer({ taza, readability }: PageResult): boolean {
  return taza.text !== null && readability.text !== null;
}

function share(results: readonly PageResult[], side: Side, kind: 'with' | 'without'): number {
  const all = results.reduce((sum, { page }) => sum + page[kind].length, 0);
  return (100 * results.reduce((sum, result) => sum + result[side][kind], 0)) / all;
}
