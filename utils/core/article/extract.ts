import type { DetectOptions } from '../bait/detect.ts';
import type { PageLinks } from '../links/page-links.ts';
import { fail, ok, type Result } from '../result.ts';
import type { SiteRules } from '../sites.ts';
import { type Decision, decide, READABILITY_ALONE } from '../verdict/decide.ts';
import { featureRows } from '../verdict/features.ts';
import { LEAST_TEXT, nextCandidate, wordsIn } from './fallback.ts';
import { type GatheredPage, gatherPage } from './gather.ts';
import { withinLimits } from './limits.ts';
import type { BlockModel } from './model.ts';
import { whyNoArticle } from './recognise.ts';
import type { Article, ArticleError } from './types.ts';
import { wholeDocument } from './whole-document.ts';
import { writeArticle } from './write-article.ts';

export interface ExtractOptions {
  url: string;
  site: SiteRules | null;
  match: DetectOptions['match'];
  vendors: DetectOptions['vendors'];
  model: BlockModel;
  /** Reads the page's links; without it none are listed, neither related ones nor those of bait. */
  links?: PageLinks;
  /** When the page is read, ms UTC; null for a saved page of unknown age. */
  readAt: number | null;
  /** Steps to leave out, for tests and for finding out which one is to blame. */
  without?: ReadonlySet<Step>;
}

/** `model`: blocks go by Readability and the rules alone. */
export type Step = 'site' | 'bait' | 'model' | 'lead' | 'clean';

/** A page with more elements is not read: even walking it would freeze the tab. */
export const MOST_ELEMENTS = 150_000;

/**
 * The article of a page as data. The page itself is only read: it is cut into blocks once, every block is judged
 * (`verdict/`), and those that are text are written out. Answers `article.none` where there is no article text,
 * with what kind of page it is as `detail` (`NoArticleReason`), and `article.too-big` for pages over `MOST_ELEMENTS`; anything thrown inside is the caller's to report as
 * `article.failed`.
 */
export function extractArticle(doc: Document, options: ExtractOptions): Result<Article, ArticleError> {
  if (doc.body?.localName !== 'body') return fail('article.none', 'empty');
  if (doc.getElementsByTagName('*').length > MOST_ELEMENTS) return fail('article.too-big');
  const page = gatherPage(wholeDocument(doc), options);
  const article = writeArticle(page, judge(page, options), options);
  const { map } = page.judged;
  const blocks = article?.blocks ?? [];
  const reason = whyNoArticle({ ...page, url: options.url, page: map.blocks, blocks });
  if (!article || reason) return fail('article.none', reason ?? 'empty');
  article.related = options.links?.relate(article, page.doc) ?? [];
  return ok(withinLimits(article));
}

function judge(page: GatheredPage, options: ExtractOptions): Decision {
  const { doc, judged, findingOf, body } = page;
  const model = options.without?.has('model') ? READABILITY_ALONE : options.model;
  const decision = decide({ page: judged, rows: featureRows(judged), model, findings: findingOf, body });
  if (wordsIn(judged.map, decision.keep) >= LEAST_TEXT) return decision;
  const next = nextCandidate(doc, judged.map, judged.kept);
  return next ? { ...decision, keep: next.keep, fallback: next.rule } : decision;
}
