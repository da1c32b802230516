import { type DetectOptions, detectBait } from '../bait/detect.ts';
import { detectRateBoxes } from '../bait/detect-rates.ts';
import type { Finding } from '../bait/findings.ts';
import { outermost, queryAll } from '../dom/order.ts';
import type { LayoutRules, SiteRules } from '../sites.ts';
import { baitOfBlocks } from '../verdict/bait-classes.ts';
import { judgePage } from '../verdict/judge.ts';
import type { JudgedPage } from '../verdict/page.ts';
import { cutPage, type PageBlocks } from '../verdict/page-blocks.ts';
import type { ExtractOptions } from './extract.ts';
import { type Metadata, readMetadata } from './metadata.ts';

/** What the page says of itself, its blocks and all that is known of them: everything a verdict needs. */
export interface GatheredPage {
  doc: Document;
  meta: Metadata;
  layout: LayoutRules | null;
  judged: JudgedPage;
  findings: readonly Finding[];
  /** The finding that each block lies in, if any. */
  findingOf: readonly (Finding | undefined)[];
  /** What the outlet's layout names as not text. */
  dropped: readonly Element[];
  /** The outlet's container of the text as a stretch of blocks; null where no layout hits. */
  body: readonly [number, number] | null;
}

/** One walk over the document, one run of bait detection, one of Readability. Changes nothing in it. */
export function gatherPage(doc: Document, options: Omit<ExtractOptions, 'model'>): GatheredPage {
  const site = options.without?.has('site') ? null : options.site;
  const layout = site ? hittingLayout(doc, site) : null;
  const meta = readMetadata(doc, { url: options.url, site: options.site, layout, readAt: options.readAt });
  const map = cutPage(doc.body);
  const findings = options.without?.has('bait')
    ? []
    : detectBait(
        doc.body,
        detectOptions(options, map, site && layout ? { id: site.id, bait: layout.bait } : null),
      );
  const bait = baitOfBlocks(map, findings);
  const body = layout ? bodyStretch(doc, map, layout) : null;
  const headings = queryAll(doc, 'h1')
    .slice(0, 3)
    .map((heading) => heading.textContent ?? '');
  const judged = judgePage(doc, map, {
    url: options.url,
    titles: [meta.title, ...headings],
    description: meta.description,
    articleBody: meta.jsonLd?.articleBody ?? '',
    bait: bait.classes,
    saysArticle: meta.saysArticle,
    body,
  });
  return {
    doc,
    meta,
    layout,
    judged,
    findings,
    findingOf: bait.findings,
    dropped: layout?.drop?.length ? outermost(queryAll(doc, layout.drop.join(','))) : [],
    body,
  };
}

/** The newest layout of the outlet whose body container is on the page. */
function hittingLayout(doc: Document, site: SiteRules): LayoutRules | null {
  return site.layouts.find((layout) => queryAll(doc, layout.body).length > 0) ?? null;
}

function detectOptions(
  { url, match, vendors, links }: Omit<ExtractOptions, 'model'>,
  map: PageBlocks,
  site: DetectOptions['site'],
): DetectOptions {
  return {
    url,
    match,
    vendors,
    site,
    cut: () => map,
    parseItems: links?.offered,
    detectMore: detectRateBoxes,
  };
}

/** The container that the outlet's entry names, when there is text in it; of several the one with most. */
function bodyStretch(doc: Document, map: PageBlocks, layout: LayoutRules): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  let most = LEAST_BODY;
  for (const element of queryAll(doc, layout.body)) {
    const stretch = map.stretchOf(element);
    if (!stretch) continue;
    const words = map.blocks.slice(...stretch).reduce((sum, block) => sum + block.words - block.linkWords, 0);
    if (words > most) [best, most] = [stretch, words];
  }
  return best;
}

/** Fewer words than this are a teaser line, not an article's text. */
const LEAST_BODY = 20;
