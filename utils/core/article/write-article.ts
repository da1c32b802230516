import { queryAll } from '../dom/order.ts';
import { articleLanguage, languageTag } from '../text/language.ts';
import { collapse, countWords, wordingKey } from '../text/normalize.ts';
import type { Decision } from '../verdict/decide.ts';
import type { PageBlocks } from '../verdict/page-blocks.ts';
import { buildBlocks } from './build-blocks.ts';
import { type Authors, findSignature, splitAuthors } from './byline.ts';
import { cleanBlocks } from './clean-blocks.ts';
import { conflictOf } from './conflicts.ts';
import type { ExtractOptions } from './extract.ts';
import type { GatheredPage } from './gather.ts';
import { keptText } from './kept-text.ts';
import { readNotices } from './notices.ts';
import { removalOfDrop, removalOfFallback, removalOfFinding, removalsOfDecision } from './removals.ts';
import { richerBlocks } from './richer-text.ts';
import { blockText, toText } from './text.ts';
import type { Article, Block, Removal } from './types.ts';

/** A list of what was removed is for reading; a page that repeats itself endlessly needs no more. */
const MOST_REMOVALS = 1000;

/** The article of the blocks that a decision keeps; null when it keeps none and the page's data hold no text. */
export function writeArticle(
  page: GatheredPage,
  decision: Decision,
  options: ExtractOptions,
): Article | null {
  const { meta } = page;
  const { map } = page.judged;
  const dropped = dropFrom(page, decision);
  const shown = blocksOf(page, decision, options);
  const lead = options.without?.has('lead') ? null : readLead(page, shown);
  const raw = lead && !startsWithLead(shown, lead) ? [paragraph(lead), ...shown] : shown;
  const clean = options.without?.has('clean')
    ? { blocks: raw, removed: [], byline: [] }
    : cleanBlocks({ blocks: raw, title: meta.title, byline: meta.byline, match: options.match });
  const richer = richerBlocks(clean.blocks, meta.jsonLd?.articleBody ?? '');
  const blocks = richer ?? clean.blocks;
  if (blocks.length === 0) return null;
  const text = toText(blocks);
  const language = articleLanguage(text || meta.title, meta.languages);
  const declared = meta.languages.map((value) => ({ source: 'declared', value: languageTag(value) }));
  const signature = signatureOf(page, decision, clean.byline);
  const fallback = richer ? 'json-ld' : decision.fallback;
  const removed: Removal[] = [
    ...(fallback ? [removalOfFallback(fallback)] : []),
    ...page.dropped.map((element) => removalOfDrop(element, options)),
    ...page.findings.map(removalOfFinding),
    ...removalsOfDecision(page.judged, decision, dropped),
    ...clean.removed,
  ];
  return {
    url: options.url,
    canonicalUrl: meta.canonicalUrl,
    outlet: options.site?.id ?? null,
    siteName: meta.siteName,
    language,
    title: meta.title,
    byline: meta.byline.length > 0 ? meta.byline : signature.people,
    agencies: meta.agencies.length > 0 ? meta.agencies : signature.agencies,
    publishedAt: meta.publishedAt,
    modifiedAt: meta.modifiedAt,
    lead: lead ?? (meta.description || null),
    image: meta.image,
    blocks,
    removed: removed.slice(0, MOST_REMOVALS),
    related: [],
    coverage: coverageOf(map, decision, text),
    conflicts: [...meta.conflicts, ...conflictOf('language', language, declared)],
    ...readNotices(map.blocks, decision.keep, { meta, match: options.match }),
  };
}

/** Takes what the outlet's layout names as not text out of the decision; 1 for blocks that are told of elsewhere. */
function dropFrom({ dropped, judged, findingOf }: GatheredPage, { keep }: Decision): Uint8Array {
  const told = Uint8Array.from(findingOf, (finding) => Number(finding !== undefined));
  for (const element of dropped) {
    const [from, to] = judged.map.stretchOf(element) ?? [0, 0];
    keep.fill(0, from, to);
    told.fill(1, from, to);
  }
  return told;
}

function blocksOf(page: GatheredPage, { keep }: Decision, { url }: ExtractOptions): Block[] {
  const out = new Set([...page.dropped, ...page.findings.flatMap(({ elements }) => elements)]);
  const kept = keptText(page.judged.map, keep, out);
  return kept ? buildBlocks(kept.root, url, kept) : [];
}

/** Who signs the text: in a line of it or right below that says so, or by a bare name as the last line. */
function signatureOf(
  { meta, judged }: GatheredPage,
  { keep, chances }: Decision,
  lines: readonly string[],
): Authors {
  const last = keep.lastIndexOf(1);
  const below = judged.map.blocks.slice(last + 1, last + 4);
  const said = findSignature([...lines, ...below.map(({ text }) => text)], [meta.siteName]);
  const [next] = below;
  const isNear = judged.kept[last + 1] === 1 || (chances[last + 1] ?? 0) > 0.1;
  const isName = next && isNear && next.linkWords === 0 && next.words > 1 && next.words < 4;
  return isName && said.people.length === 0 ? splitAuthors([next.text], [meta.siteName]) : said;
}

/** Kept text / visible text from the first kept block to the last. */
function coverageOf({ blocks }: PageBlocks, { keep }: Decision, text: string): number {
  let region = 0;
  const last = keep.lastIndexOf(1);
  for (let i = keep.indexOf(1); i >= 0 && i <= last; i++) region += blocks[i]?.words ?? 0;
  return region > 0 ? Math.min(1, countWords(text) / region) : 0;
}

function paragraph(text: string): Block {
  return { type: 'paragraph', inlines: [{ kind: 'text', text }] };
}

/** The standfirst that the outlet sets apart from the body, as plain text, or null. */
function readLead({ doc, layout }: GatheredPage, shown: readonly Block[]): string | null {
  if (!layout?.lead || shown.length === 0) return null;
  return collapse(queryAll(doc, layout.lead)[0]?.textContent ?? '') || null;
}

/** The body repeats the standfirst among its first blocks. */
function startsWithLead(blocks: readonly Block[], lead: string): boolean {
  const key = wordingKey(lead);
  return blocks
    .slice(0, 4)
    .map((block) => wordingKey(blockText(block)))
    .some((text) => text === key || (text.length > 40 && (text.startsWith(key) || key.startsWith(text))));
}
