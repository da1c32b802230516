import { describe, expect, it } from 'vitest';
import { extractArticle, MOST_ELEMENTS, type Step } from '../../../utils/core/article/extract.ts';
import { blockText } from '../../../utils/core/article/text.ts';
import { defineSite } from '../../../utils/core/sites.ts';
import { page } from '../dom.ts';
import { articleOf, newsPage, options, PROSE } from './samples.ts';

const site = defineSite({
  id: 'example',
  name: 'Пример',
  languages: ['ru'],
  hosts: ['news.test'],
  articlePath: /^\/society\//,
  layouts: [
    {
      since: '2026',
      samples: [],
      body: '.text',
      title: '.title',
      lead: '.lead',
      bait: [{ selector: '.promo', kind: 'ad' }],
      drop: ['.tags'],
    },
    { since: '2020', samples: [], body: '.old-text', bait: [] },
  ],
  feeds: [],
});

const LEAD = 'Город ждал эту переправу двадцать лет.';
const PROMO = 'Квартиры у реки по старым ценам, звоните прямо сейчас.';
const TAGS = 'Астана и мосты и дороги и всё остальное в одном месте.';

/** A page on which every step has something to do. */
function everyStep(): Document {
  const text = PROSE.map((p) => `<p>${p}</p>`).join('');
  return page(`<html lang="ru"><head><title>Мост через Ишим | Пример</title></head><body>
    <h1>Общество</h1><div class="title">Мост через Ишим начнут строить весной</div>
    <div class="lead">${LEAD}</div>
    <div class="text"><p>Мост через Ишим начнут строить весной</p>${text}
      <p class="promo">${PROMO}</p><p class="tags">${TAGS}</p>
      <p>Читайте также: <a href="/1">Мост через Ишим подорожал</a></p></div>
    <footer><a href="/2">Мост через Ишим закроют до весны</a></footer>
  </body></html>`);
}

const textOf = (steps: Step[]) => {
  const article = articleOf(everyStep(), { site, without: new Set(steps) });
  return article.blocks.map(blockText);
};

describe('each step', () => {
  it('together leave the article', () => {
    expect(textOf([])).toEqual([LEAD, ...PROSE]);
  });

  it('"bait" takes out what calls away, and only that', () => {
    expect(textOf(['bait'])).toEqual([LEAD, ...PROSE, PROMO]);
    expect(textOf(['bait', 'clean'])).toContain('Читайте также: Мост через Ишим подорожал');
  });

  it('"lead" brings the standfirst, and only that', () => {
    expect(textOf(['lead'])).toEqual(PROSE);
  });

  it('"model" and "clean" take out the repeated title, each on its own', () => {
    expect(textOf(['clean'])).toEqual([LEAD, ...PROSE]);
    expect(textOf(['model'])).toEqual([LEAD, ...PROSE]);
  });

  it('"site" knows the outlet’s containers', () => {
    const article = articleOf(everyStep(), { site, without: new Set<Step>(['site']) });
    expect(article.blocks.map(blockText)).toEqual(expect.arrayContaining([...PROSE, PROMO, TAGS]));
    expect(article.outlet).toBe('example');
  });

  it('"related" finds links about the same', () => {
    expect(articleOf(everyStep(), { site }).related.map(({ url }) => url)).toContain('https://news.test/2');
    expect(articleOf(everyStep(), { site, links: undefined }).related).toEqual([]);
  });

  it('tells what it took out, why and what it offered, but not of the title', () => {
    const { removed } = articleOf(everyStep(), { site });
    expect(removed).toMatchObject([
      { step: 'layout', kind: 'chrome', rule: 'site:drop' },
      { step: 'bait', kind: 'ad', rule: 'site:example', preview: PROMO },
      {
        step: 'bait',
        kind: 'teaser',
        rule: 'ru.read-also.line',
        links: [{ title: 'Мост через Ишим подорожал', url: 'https://news.test/1' }],
      },
    ]);
  });
});

describe('the layout of an outlet', () => {
  it('older than the newest is used where it hits', () => {
    const text = PROSE.map((p) => `<p>${p}</p>`).join('');
    const doc = page(`<h1>Мост через Ишим</h1><div class="old-text">${text}</div><div><p>${PROMO}</p></div>`);
    expect(articleOf(doc, { site }).blocks.map(blockText)).toEqual(PROSE);
  });

  it('that no longer hits gives way to the general rules', () => {
    expect(articleOf(newsPage(), { site }).blocks.map(blockText)).toEqual(PROSE);
  });

  it('whose container is empty gives way too', () => {
    expect(articleOf(newsPage('<div class="text"></div>'), { site }).blocks.map(blockText)).toEqual(PROSE);
  });
});

it('the page is left exactly as it was', () => {
  for (const doc of [
    everyStep(),
    newsPage('<h3>Популярное</h3><ul><li><a href="/1">Мост через Ишим</a></li></ul>'),
  ]) {
    const before = doc.documentElement.outerHTML;
    articleOf(doc, { site });
    expect(doc.documentElement.outerHTML).toBe(before);
  }
});

describe('what is no article', () => {
  const links = Array.from(
    { length: 40 },
    (_, i) => `<li><a href="/n/${i}">Короткая новость номер ${i}</a></li>`,
  ).join('');
  it.each([
    ['an empty page', ''],
    ['a list of news', `<h1>Новости</h1><ul>${links}</ul>`],
    ['a login', '<h1>Вход</h1><form><label>Имя <input></label><button>Войти</button></form>'],
    ['a video and a line', '<h1>Мост</h1><iframe src="https://youtu.be/1"></iframe><p>Смотрите.</p>'],
  ])('%s', (_, html) => {
    expect(extractArticle(page(html), options())).toMatchObject({ ok: false, code: 'article.none' });
  });

  it('a document without a body', () => {
    const doc = newsPage();
    doc.body.remove();
    const html = doc.documentElement;
    Object.defineProperty(doc, 'body', { value: null });
    expect(html).toBeTruthy();
    expect(extractArticle(doc, options())).toMatchObject({ ok: false, code: 'article.none' });
  });

  it('a page too big to walk', () => {
    const doc = newsPage();
    const many = { length: MOST_ELEMENTS + 1 } as HTMLCollectionOf<Element>;
    doc.getElementsByTagName = (() => many) as typeof doc.getElementsByTagName;
    expect(extractArticle(doc, options())).toEqual({ ok: false, code: 'article.too-big' });
  });
});

describe('what a short article needs', () => {
  it.each([
    ['two sentences under a title', `<h1>Мост через Ишим</h1><p>${PROSE[0]}</p><p>${PROSE[1]}</p>`],
    ['loose text and br', `<h1>Мост через Ишим</h1><div>${PROSE[0]}<br><br>${PROSE[1]}</div>`],
    [
      'old tables',
      `<table><tr><td><h1>Мост через Ишим</h1>${PROSE[0]}<br><br>${PROSE[1]}</td><td>Реклама</td></tr></table>`,
    ],
  ])('%s', (_, html) => {
    expect(articleOf(page(html)).blocks.map(blockText)).toEqual(PROSE.slice(0, 2));
  });
});

describe('the text keeps', () => {
  it.each([
    ['a background line', '<p>Напомним, мост начали проектировать ещё в прошлом году.</p>'],
    ['a linked background line', '<p>Ранее <a href="/1">другой мост</a> закрыли на ремонт до осени.</p>'],
    [
      'a table',
      '<table><tr><th>Год</th><th>Цена</th></tr><tr><td>2026</td><td>$70</td></tr></table><p>Так считают в акимате города.</p>',
    ],
    [
      'a list of documents',
      '<p>Что опубликовали:</p><ul><li><a href="/1.pdf">Проект строительства моста</a></li><li>Смета работ</li></ul><p>Так считают в акимате города.</p>',
    ],
    ['a short paragraph', '<p>Почему?</p><p>Так считают в акимате города, говорится в ответе на запрос.</p>'],
    [
      'a bare answer in numbers and words',
      '<p>12 408 тенге.</p><p>Так считают в акимате города, говорится в ответе.</p>',
    ],
  ])('%s', (_, html) => {
    const words = (text: string) => text.match(/[\p{L}\p{N}$]+/gu)?.join(' ') ?? '';
    const expected = words(page(html).body.textContent?.replaceAll('</td>', ' ') ?? '');
    const article = articleOf(newsPage(html.replaceAll('</td>', ' </td>').replaceAll('</th>', ' </th>')));
    const last = article.blocks.map(blockText).slice(PROSE.length).join(' ');
    expect(words(last).replaceAll(' ', '')).toBe(expected.replaceAll(' ', ''));
  });
});

describe('the shortest pages', () => {
  const LINE = 'Мост через реку Жайык закрыли на ремонт до октября, сообщили в акимате.';
  const story = (head: string, body: string) =>
    page(
      `<html lang="ru"><head><title>Мост закрыли</title>${head}</head><body><h1>Мост закрыли</h1>${body}</body></html>`,
    );
  const read = (doc: Document, url: string) => extractArticle(doc, options({ url }));
  const STORY = 'https://news.test/news/101-most-zakryli-na-remont';
  const SAYS =
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-21T08:00:00+05:00">';

  it('one sentence is news when the page says so', () => {
    expect(read(story(SAYS, `<p>${LINE}</p>`), STORY).ok).toBe(true);
    expect(read(story('', `<p>${LINE}</p>`), STORY).ok).toBe(false);
  });

  it('two are by their day and their own address', () => {
    const body = `<time>21.05.2026 08:20</time><p>${LINE} ${LINE.replace('Мост', 'Дорогу и мост')}</p>`;
    expect(read(story('', body), STORY).ok).toBe(true);
    expect(read(story('', body), 'https://news.test/kontakty').ok).toBe(false);
  });

  it('a page of which nothing can be read is told as what it is', () => {
    const film = '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe><p>21 мая 2026</p>';
    expect(read(story('', film), 'https://news.test/video/101')).toMatchObject({
      ok: false,
      detail: 'video',
    });
  });
});
