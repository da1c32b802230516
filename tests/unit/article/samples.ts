import { type ExtractOptions, extractArticle } from '../../../utils/core/article/extract.ts';
import { unpackModel } from '../../../utils/core/article/model.ts';
import type { Article } from '../../../utils/core/article/types.ts';
import { createPhraseMatcher } from '../../../utils/core/bait/phrases.ts';
import { pageLinks } from '../../../utils/core/links/page-links.ts';
import { COLUMNS } from '../../../utils/core/verdict/columns.ts';
import { phrases, vendors } from '../../../utils/data/bait.ts';
import { blockModel } from '../../../utils/data/block-model.ts';
import { page } from '../dom.ts';

export const URL_OF_PAGE = 'https://news.test/society/101-most/';
export const match = createPhraseMatcher(phrases);

export const PROSE = [
  'Мост через Ишим построят за три года, работы начнутся весной и обойдутся городу в восемь миллиардов тенге.',
  'Движение по набережной на это время закроют, автобусы пойдут в объезд, схему обещают вывесить на остановках.',
  'Проект разработали ещё в прошлом году, экспертиза вернула его дважды из-за расчётов опор, рассказал главный инженер.',
];

export const options = (change: Partial<ExtractOptions> = {}): ExtractOptions => ({
  url: URL_OF_PAGE,
  site: null,
  match,
  vendors,
  links: pageLinks,
  model: unpackModel(blockModel, COLUMNS),
  readAt: null,
  ...change,
});

/** A news page: `head` inside its head, `body` after three paragraphs of text. */
export function newsPage(body = '', head = ''): Document {
  const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');
  return page(
    `<html lang="ru"><head><title>Мост через Ишим начнут строить весной</title>${head}</head><body><main><h1>Мост через Ишим начнут строить весной</h1>${paragraphs}${body}</main></body></html>`,
  );
}

/** The article of a page, or an error that tells why there is none. */
export function articleOf(doc: Document, change: Partial<ExtractOptions> = {}): Article {
  const result = extractArticle(doc, options(change));
  if (!result.ok) throw new Error(`${result.code}: ${result.detail}`);
  return result.value;
}

export function emptyArticle(): Article {
  return {
    url: 'https://news.test/1',
    canonicalUrl: 'https://news.test/1',
    outlet: null,
    siteName: '',
    language: 'ru',
    title: 'Мост через Ишим',
    byline: [],
    agencies: [],
    publishedAt: null,
    modifiedAt: null,
    lead: null,
    image: null,
    blocks: [],
    removed: [],
    related: [],
    coverage: 1,
    adLabel: null,
    source: null,
    paywall: null,
    conflicts: [],
  };
}
