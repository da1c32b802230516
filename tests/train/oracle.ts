import { cutLeafBlocks } from '../../utils/core/dom/leaf-blocks.ts';
import { type Corpus, type ExpectedPage, nearbyCorpus, openCorpus } from '../bench/corpus.ts';
import { mean, type Score, scoreText } from '../bench/score.ts';
import { labelBlocks } from './label.ts';
import { openSavedPage, showHidden } from './saved-page.ts';

/** How well a page would be read by whoever kept exactly the blocks that the labels keep. */
interface Found extends Score {
  labels: Float32Array;
  /** All words of the page, kept or not. */
  text: string;
}

interface Judged {
  page: ExpectedPage;
  shown: Found;
  best: Found;
  reason: string;
}

/** Pages below are told, and looked at again with what the markup hides. */
const GOOD = 0.95;

const folder = process.argv[2] ?? nearbyCorpus();
if (folder === null) throw new Error('There is no corpus near the project: node tests/train/oracle.ts DIR.');
const corpus = openCorpus(folder);
process.stdout.write(`${reportOf(corpus.pages.map((page) => judge(corpus, page)))}\n`);

function judge(corpus: Corpus, page: ExpectedPage): Judged {
  const bytes = corpus.load(page);
  const body = openSavedPage(bytes);
  const shown = find(body, page.text);
  if (shown.f1 >= GOOD) return { page, shown, best: shown, reason: '' };
  showHidden(body);
  const all = find(body, page.text);
  if (all.f1 >= GOOD) return { page, shown, best: all, reason: 'hidden by the markup' };
  const best = all.f1 > shown.f1 ? all : shown;
  return { page, shown, best, reason: guessReason(all, bytes.toString('utf8'), page.text) };
}

function find(body: Element, reference: string): Found {
  const blocks = cutLeafBlocks(body).map(({ text }) => text);
  const labels = labelBlocks(blocks, reference);
  const kept = blocks.filter((_, i) => (labels[i] ?? 0) >= 0.5);
  return { ...scoreText(kept.join('\n'), reference), labels, text: blocks.join('\n') };
}

function guessReason({ text }: Found, source: string, reference: string): string {
  if (scoreText(text, reference).recall >= GOOD)
    return 'the reference has parts of blocks, or words them anew';
  if (scoreText(source, reference).recall >= GOOD) return 'in the source but not in a block';
  return 'words of the reference are not on the page';
}

function reportOf(pages: readonly Judged[]): string {
  const bad = pages.filter(({ shown }) => shown.f1 < GOOD).sort((a, b) => a.best.f1 - b.best.f1);
  const labels = pages.flatMap(({ best }) => [...best.labels]);
  const between = labels.filter((label) => label >= 0.2 && label <= 0.8);
  return [
    ...bad.map(line),
    '',
    `F1 ${mean(pages.map(({ best }) => best.f1)).toFixed(4)} of ${pages.length} pages; ` +
      `without hidden text ${mean(pages.map(({ shown }) => shown.f1)).toFixed(4)}`,
    `below ${GOOD}: ${pages.filter(({ best }) => best.f1 < GOOD).length}`,
    `${labels.length} blocks, ${between.length} labelled 0.2 to 0.8`,
  ].join('\n');
}

function line({ page, best, reason }: Judged): string {
  const { f1, precision, recall } = best;
  return `${[f1, precision, recall].map((value) => value.toFixed(3)).join('  ')}  ${page.id}  ${reason}  ${page.url}`;
}
