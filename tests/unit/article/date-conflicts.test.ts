import { describe, expect, it } from 'vitest';
import type { PageInput } from '../../../utils/core/article/metadata.ts';
import { htmlPage, ld, readPage } from './meta-samples.ts';

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const published = (content: string) => meta('article:published_time', content);
const modified = (content: string) => meta('article:modified_time', content);
const article = (datePublished: string, dateModified = '') =>
  ld({ '@type': 'NewsArticle', headline: 'Мост', datePublished, dateModified });
const body = (line: string) =>
  `<div><h1>Мост</h1><div class="meta">${line}</div></div><p>Раз.</p><p>Два.</p>`;
const URL_KZ = 'https://news.kz/society/101-most/';
const read = (head: string, line = '', change: Partial<PageInput> = {}) =>
  readPage(htmlPage(head, body(line)), { url: URL_KZ, ...change });
const dates = (head: string, line = '', change: Partial<PageInput> = {}) => {
  const { publishedAt, modifiedAt } = read(head, line, change);
  return [publishedAt, modifiedAt];
};

describe('sources that disagree', () => {
  const SHOWN = '20 января 2026, 10:00';

  it.each([
    ['local time marked as UTC, by what the page shows', article('2026-01-20T10:00:00Z'), SHOWN],
    ['UTC without a mark', published('2026-01-20T05:00:00'), SHOWN],
    ['an old offset', published('2026-01-20T09:00:00+05:00'), SHOWN],
    ['Moscow time without a mark', published('2026-01-20T08:00:00+05:00'), SHOWN],
    ['a year that is none', article('1970-01-01T00:00:00Z'), SHOWN],
    ['zeros', published('0000-00-00 00:00:00') + article('-0001-11-30T00:00:00+00:00'), SHOWN],
    ['a bare day and a time of it', article('2026-01-20'), SHOWN],
    ['midnight and a time of that day', published('2026-01-20T00:00:00+05:00'), SHOWN],
  ])('%s', (_, head, line) => {
    expect(dates(head, line)).toEqual(['2026-01-20T10:00:00+05:00', null]);
  });

  it('a time to come gives way to one that has been, where the day of reading is known', () => {
    const head = article('2027-01-20T10:00:00+05:00') + published('2026-01-20T10:00:00+05:00');
    expect(dates(head, '', { readAt: Date.UTC(2026, 0, 21) })[0]).toBe('2026-01-20T10:00:00+05:00');
    expect(dates(head)[0]).toBe('2027-01-20T10:00:00+05:00');
  });

  it('what a page of another country shows is not taken for Astana time', () => {
    const line = '<span>Jul 3, 2025 at 9:12</span>';
    const change = { url: 'https://questions.test/q/1' };
    expect(dates(article('2025-07-03T09:12:40Z'), line, change)[0]).toBe('2025-07-03T14:12:40+05:00');
  });

  it('an ordinary difference is no zone: the more trusted source holds', () => {
    expect(dates(published('2026-01-20T09:37:00+05:00'), SHOWN)[0]).toBe('2026-01-20T09:37:00+05:00');
    expect(dates(published('2026-01-20T06:00:00+05:00'), SHOWN)[0]).toBe('2026-01-20T06:00:00+05:00');
  });

  it('the time of a change that the page shows is not taken for the time of publishing', () => {
    const head = published('2026-01-20T08:00:00+05:00') + modified('2026-01-20T10:00:00+05:00');
    expect(dates(head, SHOWN)).toEqual(['2026-01-20T08:00:00+05:00', '2026-01-20T10:00:00+05:00']);
  });

  it('«Сегодня» of a page read later outvotes nothing', () => {
    const readAt = Date.UTC(2026, 10, 20, 9);
    const result = read(published('2026-01-20T10:03:00+05:00'), 'Сегодня, 10:03', { readAt });
    expect(result.publishedAt).toBe('2026-01-20T10:03:00+05:00');
    expect(read('', 'Сегодня, 10:03', { readAt }).publishedAt).toBe('2026-11-20T10:03:00+05:00');
  });
});

describe('the time of a change', () => {
  const AT = '2026-01-20T10:00:00+05:00';
  it.each([
    ['JSON-LD', article(AT, '2026-01-20T12:00:00+05:00')],
    [
      'itemprop on a meta',
      `${published(AT)}<meta itemprop="dateModified" content="2026-01-20T12:00:00+05:00">`,
    ],
    [
      'og:updated_time beside a time of publishing',
      published(AT) + meta('og:updated_time', '2026-01-20T07:00:00Z'),
    ],
  ])('%s', (_, head) => {
    expect(dates(head)).toEqual([AT, '2026-01-20T12:00:00+05:00']);
  });

  it.each([
    ['a marked time', '<time class="updated" datetime="2026-01-20T12:00:00+05:00">12:00</time>'],
    ['a line', 'Опубликовано: 20.01.2026 10:00 Обновлено: 20.01.2026 12:00'],
    ['a Kazakh line', 'Жарияланған: 20.01.2026, 10:00 Жаңартылған: 20.01.2026, 12:00'],
  ])('%s in the page', (_, line) => {
    expect(dates(published(AT), line)).toEqual([AT, '2026-01-20T12:00:00+05:00']);
  });

  it.each([
    ['the same moment in another zone', '2026-01-20T05:00:00Z'],
    ['an earlier time', '2026-01-20T09:00:00+05:00'],
    ['an earlier day', '2026-01-19'],
    ['the same day without a time', '2026-01-20'],
    ['no time', 'вчера'],
  ])('%s is none', (_, content) => {
    expect(dates(published(AT) + modified(content))).toEqual([AT, null]);
  });

  it('earlier than the publishing gives way to the next', () => {
    const head =
      article(AT, '2025-12-31T10:00:00+05:00').replace('NewsArticle', 'Article') +
      modified('2026-01-20T12:00:00+05:00');
    const result = read(head + published(AT));
    expect([result.publishedAt, result.modifiedAt]).toEqual([AT, '2026-01-20T12:00:00+05:00']);
  });

  it('from a source with a wrong zone is mended like its time of publishing', () => {
    const head = article('2026-01-20T10:00:00Z', '2026-01-20T12:30:00Z');
    expect(dates(head, '20 января 2026, 10:00')).toEqual([AT, '2026-01-20T12:30:00+05:00']);
  });

  it('alone, on an old text, says nothing about its publishing', () => {
    expect(dates(modified('2026-01-20T12:00:00+05:00'))).toEqual([null, '2026-01-20T12:00:00+05:00']);
  });
});
