/** As browsers and stores count: 1 KB is 1024 bytes. */
const KB = 1024;

export interface Budget {
  name: string;
  /** A file of the built extension, a page with all the scripts it loads at once, or the whole as a zip. */
  what: { file: string } | { page: string } | 'zip';
  /** Bytes. */
  most: number;
  /** Bytes after gzip, where the file is fetched or parsed often enough for it to matter. */
  mostGzip?: number;
}

/** What the parts may weigh, minified. The test of built packages holds them, `sizes.ts` prints them. */
export const BUDGETS: Budget[] = [
  { name: 'always on', what: { file: 'news.js' }, most: 30 * KB, mostGzip: 10 * KB },
  // The goal is 120: rules for rare layouts cost what a smaller model has yet to give back.
  { name: 'reader', what: { file: 'reader.js' }, most: 120 * KB },
  { name: 'links', what: { file: 'links.js' }, most: 16 * KB },
  { name: 'overlay', what: { file: 'overlay.js' }, most: 120 * KB },
  // Grammar, glossary and card; injected on listed outlets after the page has loaded, or when asked.
  { name: 'context', what: { file: 'context.js' }, most: 180 * KB },
  { name: 'popup', what: { page: 'popup.html' }, most: 60 * KB },
  { name: 'background', what: { file: 'background.js' }, most: 50 * KB },
  // The goal is 250. The glossary in three languages is a sixth of it, rules of 66 outlets a tenth.
  { name: 'package', what: 'zip', most: 330 * KB },
];
