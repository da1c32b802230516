import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../harness/driver.ts';

/** What plain Readability makes of a page. */
export interface ReadabilityResult {
  text: string | null;
  ms: number;
}

const SOURCE = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);
const INJECTION = `(() => {
  const module = { exports: null };
  ${SOURCE}
  globalThis.benchReadability = module.exports;
  return true;
})()`;

/** Runs Readability as published in the world of the page, on a copy of its document. */
export async function readabilityIn(tab: Tab): Promise<ReadabilityResult> {
  await tab.evaluate(INJECTION);
  return tab.evaluate(parseInPage);
}

interface BenchWorld {
  benchReadability: new (doc: Document) => { parse(): { content: string } | null };
}

/**
 * Runs in the page. The text is written with a break around every block: `textContent` would glue the last
 * word of a paragraph to the first of the next, and lose the comparison for a reason that is not Readability's.
 */
function parseInPage(): ReadabilityResult {
  const blocks = new Set(
    'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol option p pre section select summary table tbody td tfoot th thead tr ul'.split(
      ' ',
    ),
  );
  const silent = new Set(['script', 'style', 'template', 'noscript', 'head', 'title']);
  const textOf = (root: Node): string => {
    const parts: string[] = [];
    const walk = (node: Node) => {
      for (let child = node.firstChild; child; child = child.nextSibling) {
        if (child.nodeType === 3) parts.push((child.nodeValue ?? '').replace(/\s+/g, ' '));
        if (child.nodeType !== 1) continue;
        const name = (child as Element).localName;
        if (silent.has(name)) continue;
        if (blocks.has(name)) parts.push('\n');
        walk(child);
        if (blocks.has(name)) parts.push('\n');
      }
    };
    walk(root);
    return parts
      .join('')
      .replace(/ *\n[\n ]*/g, '\n')
      .trim();
  };
  const { benchReadability: Readability } = globalThis as unknown as BenchWorld;
  const began = performance.now();
  let content: string | null = null;
  try {
    content = new Readability(document.cloneNode(true) as Document).parse()?.content ?? null;
  } catch {
    // It throws on documents without an ordinary body: no text, like any other page it cannot read.
  }
  const ms = performance.now() - began;
  return { text: content && textOf(new DOMParser().parseFromString(content, 'text/html').body), ms };
}
