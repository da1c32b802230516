import type { Finding } from '../bait/findings.ts';
import { preview, wordingKey } from '../text/normalize.ts';
import type { Decision } from '../verdict/decide.ts';
import type { JudgedPage } from '../verdict/page.ts';
import type { ExtractOptions } from './extract.ts';
import type { Removal } from './types.ts';

/** Bait that was found on the page, each with the stories it offered. */
export function removalOfFinding(finding: Finding): Removal {
  return {
    step: 'bait',
    kind: finding.kind,
    rule: finding.rule,
    reason: finding.reason ?? REASONS[finding.kind],
    preview: preview(finding.elements.map((element) => element.textContent ?? '').join(' ')),
    links: finding.items,
  };
}

/** What the blocks themselves show not to be text once they are written out. */
export function removalOfClean(found: Pick<Removal, 'kind' | 'rule'>, text: string): Removal {
  return { step: 'clean', ...found, reason: REASONS[found.kind], preview: preview(text), links: [] };
}

/** Why what is of a kind is not text, in plain English; which of the kind it is, the rule's name tells. */
const REASONS: Record<Removal['kind'], string> = {
  recommendations: 'links to other stories',
  teaser: 'leads to another story',
  'foreign-title': 'the title of another story',
  call: 'asks to subscribe, share or pay',
  share: 'links that share the page',
  counters: 'numbers of views or comments',
  widget: 'put in by an advertising network',
  'rates-box': 'currency codes with numbers',
  'next-article': 'another article below this one',
  tags: 'a line of tags',
  'author-box': 'the author line',
  ad: 'marked as advertising',
  chrome: 'part of the page, not of its text',
  duplicate: 'stands twice on the page',
  credit: 'words about a picture',
};

/** What the outlet's layout names as not text (tags, counters, author cards). */
export function removalOfDrop(
  element: Element,
  { url, links }: Pick<ExtractOptions, 'url' | 'links'>,
): Removal {
  return {
    step: 'layout',
    kind: 'chrome',
    rule: 'site:drop',
    reason: REASONS.chrome,
    preview: preview(element.textContent ?? ''),
    links: links?.offered([element], url) ?? [],
  };
}

/** Nothing was taken out: the text comes from elsewhere than the verdict, and the reader is told. */
export function removalOfFallback(rule: string): Removal {
  return {
    step: 'fallback',
    kind: 'chrome',
    rule: `fallback:${rule}`,
    reason: FALLBACKS.get(rule) ?? rule,
    preview: '',
    links: [],
  };
}

const UNSURE = 'nothing was surely text: what ';
/** A map, as the build shortens the names of properties (`short-names.ts`). */
const FALLBACKS = new Map([
  ['json-ld', 'more of the text stands in the page’s data'],
  ['readability', `${UNSURE}Readability keeps`],
  ['element', `${UNSURE}the page calls its article`],
  ['heading', `${UNSURE}stands under the title`],
]);

/**
 * Why blocks that might have been text are not: those between the first and the last that are kept, and those that
 * Readability keeps. Neighbours as one; `told` are told of elsewhere.
 */
export function removalsOfDecision(page: JudgedPage, decision: Decision, told: Uint8Array): Removal[] {
  const { keep } = decision;
  const removals: Removal[] = [];
  // The title is shown, above the text.
  const title = wordingKey(page.titles[0] ?? '');
  const first = keep.indexOf(1);
  const last = keep.lastIndexOf(1);
  let texts: string[] = [];
  for (let i = 0; i <= page.map.blocks.length; i++) {
    const block = page.map.blocks[i];
    const isMissed =
      block &&
      !keep[i] &&
      !told[i] &&
      ((i > first && i < last) || page.kept[i] === 1) &&
      wordingKey(block.text) !== title;
    if (isMissed) texts.push(block.text);
    const isLast = !isMissed || decision.rule[i] !== decision.rule[i + 1];
    if (!isLast || texts.length === 0) continue;
    removals.push(removalOf(texts, decision, isMissed ? i : i - 1));
    texts = [];
  }
  return removals;
}

function removalOf(texts: readonly string[], decision: Decision, last: number): Removal {
  const rule = decision.rule[last];
  const kind = KINDS[rule ?? ''] ?? 'chrome';
  const families = rule ? [] : decision.against(last);
  return {
    step: 'verdict',
    kind,
    rule: `verdict:${rule ?? (families.join('+') || 'sum')}`,
    reason: rule ? REASONS[kind] : `unlike the text around it by its ${families.join(' and ') || 'features'}`,
    preview: preview(texts.join(' ')),
    links: [],
  };
}

/** Of blocks that a rule took out, where it says more than that they belong to the page. */
const KINDS: Record<string, Removal['kind']> = {
  caption: 'credit',
  title: 'duplicate',
  pulled: 'duplicate',
  card: 'recommendations',
  'other-article': 'next-article',
};
