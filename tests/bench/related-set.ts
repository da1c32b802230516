import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../utils/core/article/types.ts';
import { relatedLinks } from '../../utils/core/links/related.ts';
import { FIXTURES } from '../harness/sample.ts';

/** One title that a page offers beside an article, and whether it is about the same story. */
export interface Candidate {
  title: string;
  language: string;
  related: boolean;
  /** «same story», or what makes it look alike. */
  kind: string;
}

export interface LabelledArticle {
  id: string;
  language: string;
  publishedAt: string;
  title: string;
  paragraphs: string[];
  candidates: Candidate[];
}

/** `tuning` may be looked at; `set-aside` only through the two figures. */
export type RelatedPart = 'tuning' | 'set-aside';

export interface RelatedScore {
  articles: number;
  pairs: number;
  /** Of what was shown, the part that is related; of what is related, the part that was shown. */
  precision: number;
  recall: number;
  /** «ru-kk»: the article's language and the candidate's; related ones found of all. */
  byLanguages: Map<string, { found: number; related: number; wrong: number }>;
  /** How often each sort of look-alike was shown. */
  wrongByKind: Map<string, number>;
  missed: string[];
  wrong: string[];
  medianMs: number;
}

export function loadRelated(part: RelatedPart): LabelledArticle[] {
  return JSON.parse(readFileSync(join(FIXTURES, 'related', `${part}.json`), 'utf8')) as LabelledArticle[];
}

export function scoreRelated(articles: readonly LabelledArticle[]): RelatedScore {
  const byLanguages: RelatedScore['byLanguages'] = new Map();
  const wrongByKind: RelatedScore['wrongByKind'] = new Map();
  const missed: string[] = [];
  const wrong: string[] = [];
  const times: number[] = [];
  let found = 0;
  for (const labelled of articles) {
    const candidates = labelled.candidates.map(({ title }, i) => ({ title, url: `https://news.test/${i}` }));
    const article = asArticle(labelled);
    const start = performance.now();
    const shown = new Map(
      relatedLinks(article, candidates).map((link) => [link.title, link.shared.join(', ')]),
    );
    times.push(performance.now() - start);
    for (const { title, related, kind, language } of labelled.candidates) {
      const key = `${labelled.language}-${language}`;
      const row = byLanguages.get(key) ?? { found: 0, related: 0, wrong: 0 };
      byLanguages.set(key, row);
      if (related) row.related++;
      if (related && shown.has(title)) {
        found++;
        row.found++;
      } else if (related) missed.push(`${labelled.title} | ${title}`);
      else if (shown.has(title)) {
        row.wrong++;
        wrongByKind.set(kind, (wrongByKind.get(kind) ?? 0) + 1);
        wrong.push(`${labelled.title} | ${title} (${kind}: ${shown.get(title)})`);
      }
    }
  }
  return {
    articles: articles.length,
    pairs: articles.reduce((sum, { candidates }) => sum + candidates.length, 0),
    precision: found / Math.max(1, found + wrong.length),
    recall: found / Math.max(1, found + missed.length),
    byLanguages,
    wrongByKind,
    missed,
    wrong,
    medianMs: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0,
  };
}

function asArticle({ title, language, publishedAt, paragraphs }: LabelledArticle): Article {
  return {
    url: 'https://news.test/article',
    canonicalUrl: 'https://news.test/article',
    outlet: null,
    siteName: '',
    language,
    title,
    byline: [],
    publishedAt,
    modifiedAt: null,
    lead: null,
    image: null,
    blocks: paragraphs.map((text) => ({ type: 'paragraph', inlines: [{ kind: 'text', text }] })),
    removed: [],
    related: [],
    coverage: 1,
  } as Partial<Article> as Article;
}
