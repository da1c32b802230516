import { bundleInPage } from './in-page/bundle.ts';
import type { Side } from './in-page/entry.ts';
import type { Lanes } from './lanes.ts';
import { type ModelChoice, modelFor, readSides } from './sides.ts';

const SIDES = ['taza', 'readability', 'defuddle'] as const satisfies readonly Side[];

const TIMES = [1, 4, 16, 64] as const;

interface GrowingPage {
  url: string;
  html: string;
}

/** How time grows when all that is in a page's body stands there 1, 4, 16 and 64 times. */
export async function growthReport(lanes: Lanes, page: GrowingPage, choice: ModelChoice): Promise<string> {
  const script = await bundleInPage();
  const input = { script, model: modelFor(page.url, choice), site: null, rounds: 3 };
  const rows: string[] = [];
  for (const times of TIMES) {
    const bytes = Buffer.from(repeatBody(page.html, times));
    const answer = await lanes.run({ url: page.url, load: () => bytes }, (tab) => readSides(tab, 0, input));
    if (!answer.ok) return `${page.url} repeated ${times} times: ${answer.error}`;
    const cells = SIDES.map((side) => answer.value[side].ms.toFixed(1).padStart(13)).join('');
    const size = `${times} × (${(bytes.length / 1024).toFixed(0)} KB)`;
    rows.push(
      `${size.padEnd(22)}${cells}${(answer.value.taza.ms / answer.value.readability.ms).toFixed(2).padStart(13)}`,
    );
  }
  const head = `${'ms'.padEnd(22)}${['Taza', 'Readability', 'Defuddle', 'ratio'].map((name) => name.padStart(13)).join('')}`;
  return [`How time grows on ${page.url}`, head, '-'.repeat(head.length), ...rows].join('\n');
}

function repeatBody(html: string, times: number): string {
  const match = /(<body\b[^>]*>)([\s\S]*)(<\/body>)/i.exec(html);
  if (!match) return html.repeat(times);
  const [, open = '', inside = '', close = ''] = match;
  // As a function, for the text of a page may hold a "$&".
  return html.replace(match[0], () => open + inside.repeat(times) + close);
}
