import type { DetectOptions } from '../bait/detect.ts';
import { queryAll } from '../dom/order.ts';
import { collectCandidates } from '../links/candidates.ts';
import { relatedLinks } from '../links/related.ts';
import { fail, ok, type Result } from '../result.ts';
import type { LayoutRules, SiteRules } from '../sites.ts';
import { articleLanguage } from '../text/language.ts';
import { collapse, countWords, wordingKey } from '../text/normalize.ts';
import { buildBlocks } from './build-blocks.ts';
import { cleanByline } from './byline.ts';
import { type Candidate, chooseCandidate } from './candidates.ts';
import { cleanBlocks } from './clean-blocks.ts';
import { withinLimits } from './limits.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { pruneOtherArticles } from './other-articles.ts';
import { pruneAsides, pruneBait, pruneComments, pruneDropped, pruneSilent } from './prune.ts';
import { isArticle } from './recognise.ts';
import { blockText, toText } from './text.ts';
import type { Article, ArticleError, Block, Removal } from './types.ts';

export interface ExtractOptions {
  url: string;
  site: SiteRules | null;
  match: DetectOptions['match'];
  vendors: DetectOptions['vendors'];
  /** When the page is read, ms UTC; null for a saved page of unknown age. */
  readAt: number | null;
  /** Steps to leave out, for tests and for finding out which one is to blame. */
  without?: ReadonlySet<Step>;
}

export type Step = 'site' | 'bait' | 'lead' | 'clean' | 'related';

/** A page with more elements is not read: even walking it would freeze the tab. */
export const MOST_ELEMENTS = 150_000;

/** A list of what was removed is for reading; a page that repeats itself endlessly needs no more. */
const MOST_REMOVALS = 1000;

/**
 * The article of a page as data. Works on a copy; the page itself is only read. Answers `article.none` where
 * there is no article text and `article.too-big` for pages over `MOST_ELEMENTS`; anything thrown inside is
 * the caller's to report as `article.failed`.
 */
export function extractArticle(doc: Document, options: ExtractOptions): Result<Article, ArticleError> {
  if (doc.body?.localName !== 'body') return fail('article.none', 'no body');
  if (doc.getElementsByTagName('*').length > MOST_ELEMENTS) return fail('article.too-big');
  const site = options.without?.has('site') ? null : options.site;
  const layout = site ? hittingLayout(doc, site) : null;
  const meta = readMetadata(doc, { url: options.url, site: options.site, layout, readAt: options.readAt });

  const copy = doc.cloneNode(true) as Document;
  pruneSilent(copy);
  if (meta.saysArticle) pruneComments(copy);
  const links = collectCandidates(copy, options.url);
  const removed: Removal[] = [...pruneDropped(copy, layout?.drop ?? [], options.url)];
  if (!options.without?.has('bait')) {
    removed.push(...pruneOtherArticles(copy, meta.title));
    removed.push(
      ...pruneBait(copy, {
        url: options.url,
        match: options.match,
        vendors: options.vendors,
        site: site && layout ? { id: site.id, bait: layout.bait } : null,
      }),
    );
  }
  const candidate = chooseCandidate(copy, layout?.body ?? null);
  if (!candidate) return fail('article.none', 'no candidate');
  const article = assemble({ options, meta, layout, copy, candidate, removed });
  if (!isArticle(article, meta, options.url)) return fail('article.none', candidate.source);
  if (!options.without?.has('related')) article.related = relatedLinks(article, links);
  return ok(withinLimits(article));
}

/** The newest layout of the outlet whose body container is on the page. */
function hittingLayout(doc: Document, site: SiteRules): LayoutRules | null {
  return site.layouts.find((layout) => queryAll(doc, layout.body).length > 0) ?? null;
}

interface Parts {
  options: ExtractOptions;
  meta: Metadata;
  layout: LayoutRules | null;
  copy: Document;
  candidate: Candidate;
  removed: Removal[];
}

function assemble({ options, meta, layout, copy, candidate, removed }: Parts): Article {
  pruneAsides(candidate.root, candidate.count);
  const raw = buildBlocks(candidate.root, options.url);
  const lead = options.without?.has('lead') ? null : readLead(copy, layout, raw);
  const withLead = lead && !startsWithLead(raw, lead) ? [paragraph(lead), ...raw] : raw;
  const clean = options.without?.has('clean')
    ? { blocks: withLead, removed: [], byline: [] }
    : cleanBlocks({ blocks: withLead, title: meta.title, byline: meta.byline, match: options.match });
  const text = toText(clean.blocks);
  const region = countWords(toText(withLead));
  return {
    url: options.url,
    canonicalUrl: meta.canonicalUrl,
    outlet: options.site?.id ?? null,
    siteName: meta.siteName,
    language: articleLanguage(text || meta.title, meta.declaredLanguages),
    title: meta.title,
    byline: meta.byline.length > 0 ? meta.byline : cleanByline(clean.byline, [meta.siteName]),
    publishedAt: meta.publishedAt,
    modifiedAt: meta.modifiedAt,
    lead: lead ?? (meta.description || null),
    image: meta.image,
    blocks: clean.blocks,
    removed: [...removed, ...clean.removed].slice(0, MOST_REMOVALS),
    related: [],
    coverage: region > 0 ? countWords(text) / region : 0,
  };
}

function paragraph(text: string): Block {
  return { type: 'paragraph', inlines: [{ kind: 'text', text }] };
}

/** The standfirst that the outlet sets apart from the body, as plain text, or null. */
function readLead(copy: Document, layout: LayoutRules | null, raw: readonly Block[]): string | null {
  if (!layout?.lead || raw.length === 0) return null;
  return collapse(queryAll(copy, layout.lead)[0]?.textContent ?? '') || null;
}

/** The body repeats the standfirst among its first blocks. */
function startsWithLead(blocks: readonly Block[], lead: string): boolean {
  const key = wordingKey(lead);
  return blocks
    .slice(0, 4)
    .map((block) => wordingKey(blockText(block)))
    .some((text) => text === key || (text.length > 40 && (text.startsWith(key) || key.startsWith(text))));
}
