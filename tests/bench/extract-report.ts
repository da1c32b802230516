import type { ExpectedPage } from './corpus.ts';
import type { Side } from './in-page/entry.ts';
import { type MetadataScore, scoreMetadata } from './metadata-score.ts';
import { countSnippets, mean, quantile, type Score, scoreText } from './score.ts';
import type { SideAnswers } from './sides.ts';

const SIDES = ['taza', 'readability', 'defuddle'] as const satisfies readonly Side[];

interface SideResult extends Score {
  text: string | null;
  error: string | null;
  /** Median of the rounds after the first, and the first, in which the browser still compiles. */
  ms: number;
  firstMs: number;
  /** Snippets found of those that must be there, and of those that must not. */
  with: number;
  without: number;
  metadata: MetadataScore;
}

export interface PageResult extends Record<Side, SideResult> {
  page: ExpectedPage;
}

/** Worse than Readability by more than this is worth a look. */
const WORTH_A_LOOK = 0.05;

export function judge(page: ExpectedPage, answers: SideAnswers): PageResult {
  const of = (side: Side): SideResult => {
    const { text, metadata, ms, firstMs, error } = answers[side];
    return {
      text,
      error,
      ms,
      firstMs,
      ...scoreText(text ?? '', page.text),
      with: countSnippets(text ?? '', page.with),
      without: countSnippets(text ?? '', page.without),
      metadata: scoreMetadata(metadata, page),
    };
  };
  return { page, taza: of('taza'), readability: of('readability'), defuddle: of('defuddle') };
}

/** The whole report: the pages to look at first, the table last, where the terminal shows it. */
export function reportOf(results: readonly PageResult[], seconds: number): string {
  return [...worsePages(results), '', ...table(results), '', ...times(results, seconds)].join('\n');
}

function worsePages(results: readonly PageResult[]): string[] {
  const worse = results
    .filter(({ taza, readability }) => readability.f1 - taza.f1 > WORTH_A_LOOK)
    .sort((a, b) => a.taza.f1 - a.readability.f1 - (b.taza.f1 - b.readability.f1));
  const lines = worse.map(({ page, taza, readability }) => {
    const reason = taza.text === null ? `  [${taza.error}]` : '';
    return `  ${taza.f1.toFixed(3)}  ${readability.f1.toFixed(3)}  ${page.id}  ${page.url}${reason}`;
  });
  const share = ((100 * worse.length) / results.length).toFixed(1);
  return [
    `Worse than Readability by more than ${WORTH_A_LOOK}: ${worse.length} (${share} %)`,
    ...(lines.length > 0 ? ['  Taza   Readab.', ...lines] : []),
  ];
}

type Values = (results: readonly PageResult[], side: Side) => number;

const meanOf =
  (key: 'f1' | 'precision' | 'recall'): Values =>
  (results, side) =>
    mean(results.map((result) => result[side][key]));
const atShare =
  (key: 'f1' | 'ms' | 'firstMs', share: number): Values =>
  (results, side) =>
    quantile(
      results.map((result) => result[side][key]),
      share,
    );

/** Of the pages on which people found one. */
const rightShare =
  (field: keyof MetadataScore): Values =>
  (results, side) =>
    100 *
    mean(
      results
        .map((result) => result[side].metadata[field])
        .filter((isRight) => isRight !== null)
        .map(Number),
    );

const ROWS: readonly [name: string, of: Values, digits: number][] = [
  ['F1', meanOf('f1'), 4],
  ['precision', meanOf('precision'), 4],
  ['recall', meanOf('recall'), 4],
  ['F1, median', atShare('f1', 0.5), 4],
  ['F1, 5th percentile', atShare('f1', 0.05), 4],
  ['no text', (results, side) => results.filter((result) => result[side].text === null).length, 0],
  ['snippets kept, %', (results, side) => share(results, side, 'with'), 1],
  ['unwanted snippets, %', (results, side) => share(results, side, 'without'), 1],
  ['title right, %', rightShare('title'), 1],
  ['author right, %', rightShare('author'), 1],
  ['day right, %', rightShare('published'), 1],
  ['ms, median', atShare('ms', 0.5), 1],
  ['ms, p95', atShare('ms', 0.95), 1],
  ['first run, ms', atShare('firstMs', 0.5), 1],
];

function table(results: readonly PageResult[]): string[] {
  const cells = (values: readonly string[]) => values.map((value) => value.padStart(13)).join('');
  const head = `${`${results.length} pages`.padEnd(22)}${cells(['Taza', 'Readability', 'Defuddle'])}`;
  const lines = ROWS.map(
    ([name, of, digits]) => name.padEnd(22) + cells(SIDES.map((side) => of(results, side).toFixed(digits))),
  );
  return [head, '-'.repeat(head.length), ...lines];
}

function times(results: readonly PageResult[], seconds: number): string[] {
  const line = (side: 'taza' | 'defuddle', name: string, key: 'ms' | 'firstMs') => {
    const timed = results.filter(({ readability }) => readability[key] > 0);
    const ratios = timed.map((result) => result[side][key] / result.readability[key]);
    const total = (of: Side) => timed.reduce((sum, result) => sum + result[of][key], 0);
    const at = (part: number) => quantile(ratios, part).toFixed(2);
    const totals = (total(side) / total('readability')).toFixed(2);
    return `${name} time over Readability's: median ${at(0.5)}, p95 ${at(0.95)}, of the totals ${totals}`;
  };
  return [
    line('taza', "Taza's", 'ms'),
    line('taza', "First run, Taza's", 'firstMs'),
    line('defuddle', "Defuddle's", 'ms'),
    `${results.length} pages in ${seconds.toFixed(0)} s, ${(results.length / seconds).toFixed(1)} a second`,
  ];
}

function share(results: readonly PageResult[], side: Side, kind: 'with' | 'without'): number {
  const all = results.reduce((sum, { page }) => sum + page[kind].length, 0);
  return (100 * results.reduce((sum, result) => sum + result[side][kind], 0)) / Math.max(1, all);
}
