import { detectBait } from '../../../utils/core/bait/detect.ts';
import { detectRateBoxes } from '../../../utils/core/bait/detect-rates.ts';
import type { Finding } from '../../../utils/core/bait/findings.ts';
import { parseItems } from '../../../utils/core/bait/items.ts';
import { createPhraseMatcher } from '../../../utils/core/bait/phrases.ts';
import { phrases, vendors } from '../../../utils/data/bait.ts';
import { page } from '../dom.ts';

export const URL_OF_PAGE = 'https://news.test/society/101-most/';
export const match = createPhraseMatcher(phrases);

/** Running text, so that a page reads as an article. */
export const PROSE =
  '<p>Мост через Ишим построят за три года, работы начнутся весной и обойдутся городу в восемь миллиардов тенге.</p>';
export const MORE_PROSE =
  '<p>Движение по набережной на это время закроют, автобусы пойдут в объезд, схему обещают вывесить на остановках.</p>';

/** What is found in a page with `html` between two paragraphs of running text. */
export function findIn(html: string): Finding[] {
  return findOn(`<main><h1>Новый мост через Ишим</h1><div>${PROSE}${html}${MORE_PROSE}</div></main>`);
}

/** What is found on a whole page. */
export function findOn(html: string): Finding[] {
  return detectBait(page(html).body, {
    url: URL_OF_PAGE,
    match,
    vendors,
    parseItems,
    detectMore: detectRateBoxes,
    site: null,
  });
}

/** The text of everything found, one string a finding. */
export function foundText(findings: readonly Finding[]): string[] {
  return findings.map(({ elements }) =>
    elements
      .map((element) => element.textContent)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}
