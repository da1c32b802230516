import { articleParts, readContext } from '../../utils/core/context/read-context.ts';
import { contextKnowledge } from '../../utils/data/context-knowledge.ts';
import { loadCorpus, type Score, score } from '../unit/context/corpus.ts';
import { readMarks } from '../unit/context/read.ts';

/**
 * Prints how well sums, units and abbreviations are read, part by part and language by language, and how the time
 * grows with the text. `--wrong` lists the lines that went wrong, never of those held out.
 */
const PERCENT = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(4));

for (const part of ['dev', 'held-out', 'later', 'latest'] as const) {
  const sentences = loadCorpus(part);
  console.log(`\n${part.padEnd(10)} sentences  marks  precision  recall`);
  for (const language of ['ru', 'kk', 'en', 'all'] as const) {
    const some = sentences.filter((sentence) => language === 'all' || sentence.language === language);
    const result = score(some, readMarks);
    printRow(language, result);
    if (language === 'all' && part !== 'held-out' && process.argv.includes('--wrong'))
      console.log(result.wrong);
  }
}

function printRow(name: string, { sentences, expected, found, right }: Score): void {
  const cells = [name.padEnd(10), String(sentences).padStart(9), String(expected).padStart(6)];
  console.log(
    `${cells.join(' ')}  ${PERCENT(right, found).padStart(9)}  ${PERCENT(right, expected).padStart(6)}`,
  );
}

console.log('\ntext       median of 9    KB/ms');
const lines = loadCorpus('dev').map(({ text }) => text);
for (const kilobytes of [10, 100, 1024]) {
  const parts = textOf(kilobytes * 1024);
  const times = Array.from({ length: 9 }, () => timeOf(parts)).sort((a, b) => a - b);
  const median = times[4] ?? 0;
  console.log(
    `${`${kilobytes} KB`.padEnd(10)} ${`${median.toFixed(2)} ms`.padStart(11)}  ${(kilobytes / median).toFixed(0).padStart(7)}`,
  );
}

/** Paragraphs of ten sentences with `bytes` bytes of UTF-8 in all. */
function textOf(bytes: number): string[] {
  const parts: string[] = [];
  for (let size = 0, i = 0; size < bytes; i += 10) {
    const start = i % lines.length;
    const part = lines.slice(start, start + 10).join(' ');
    size += Buffer.byteLength(part);
    parts.push(part);
  }
  return parts;
}

function timeOf(parts: readonly string[]): number {
  const blocks = parts.map((text) => ({
    type: 'paragraph' as const,
    inlines: [{ kind: 'text' as const, text }],
  }));
  const began = performance.now();
  readContext({ language: 'ru', publishedAt: '2026-05-01' }, articleParts(blocks), contextKnowledge);
  return performance.now() - began;
}

// The time on a live page, in real browsers: `--page`, for it takes a build; `--against DIR` visits another in turns.
if (process.argv.includes('--page')) {
  const { benchPage } = await import('./context-page.ts');
  const at = process.argv.indexOf('--against');
  console.log('\n5,000 words on a page, 9 visits: least / median / most');
  for (const browser of ['chromium', 'firefox'] as const)
    for (const article of ['news', 'hard'] as const)
      await benchPage(browser, article, at < 0 ? undefined : process.argv[at + 1]);
}
