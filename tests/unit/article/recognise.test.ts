import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { buildBlocks } from '../../../utils/core/article/build-blocks.ts';
import { readMetadata } from '../../../utils/core/article/metadata.ts';
import { addressKind } from '../../../utils/core/article/page-kind.ts';
import { whyNoArticle } from '../../../utils/core/article/recognise.ts';
import type { NoArticleReason } from '../../../utils/core/article/types.ts';
import { cutPage } from '../../../utils/core/verdict/page-blocks.ts';
import { page } from '../dom.ts';

const NONE = join(import.meta.dirname, '../../fixtures/none');

interface NoPage {
  name: string;
  html: string;
  url: string;
  reason: NoArticleReason;
}

const pages: NoPage[] = globSync('*.expected.json', { cwd: NONE })
  .sort()
  .map((file) => ({
    name: file.replace('.expected.json', ''),
    html: readFileSync(join(NONE, file.replace('.expected.json', '.html')), 'utf8'),
    ...(JSON.parse(readFileSync(join(NONE, file), 'utf8')) as { url: string; reason: NoArticleReason }),
  }));

/** What an extraction might take of a page: all there is, what Readability likes, or nothing. */
const TAKEN = {
  everything: (doc: Document): Element | null => doc.body,
  'what Readability takes': (doc: Document): Element | null =>
    new Readability<Element>(doc.cloneNode(true) as Document, {
      keepClasses: true,
      serializer: (node) => node as Element,
    }).parse()?.content ?? null,
  'the paragraphs': (doc: Document): Element | null => {
    const taken = doc.createElement('div');
    for (const paragraph of doc.querySelectorAll('p')) taken.append(paragraph.cloneNode(true));
    return taken;
  },
  'the main part': (doc: Document): Element | null => doc.querySelector('main'),
};

function whyOf(html: string, url: string, taken: keyof typeof TAKEN): NoArticleReason | null {
  const doc = page(html);
  const meta = readMetadata(doc, { url, site: null, layout: null, readAt: null });
  const root = TAKEN[taken](doc);
  return whyNoArticle({
    doc,
    url,
    meta,
    page: cutPage(doc.body).blocks,
    blocks: root ? buildBlocks(root, url) : [],
  });
}

describe.each(pages)('$name', ({ html, url, reason }) => {
  it.each(['everything', 'what Readability takes'] as const)('is no article by %s', (taken) => {
    expect(whyOf(html, url, taken)).toBe(reason);
  });

  it('is none at an address that tells nothing', () => {
    expect(
      whyOf(html, new URL('/x/1234-some-thing-here', url).href, 'what Readability takes'),
    ).not.toBeNull();
  });
});

it('there is a page for every reason', () => {
  const reasons: NoArticleReason[] = [
    'home',
    'section',
    'search',
    'video',
    'gallery',
    'product',
    'login',
    'error-page',
    'listing',
    'empty',
  ];
  expect([...new Set(pages.map(({ reason }) => reason))].sort()).toEqual([...reasons].sort());
});

const STORY = 'https://news.test/society/2026/05/101-most-cherez-ishim';
const ARTICLE = '<meta property="og:type" content="article">';
const DATED = `${ARTICLE}<meta property="article:published_time" content="2026-05-12T10:00:00+05:00">`;
const WEBSITE = '<meta property="og:type" content="website">';

const PROSE = [
  'Мост через Ишим построят за три года, работы начнутся весной и обойдутся городу в восемь миллиардов тенге.',
  'Движение по набережной на это время закроют, автобусы пойдут в объезд, схему обещают вывесить на остановках.',
  'Проект разработали ещё в прошлом году, экспертиза вернула его дважды из-за расчётов опор, рассказал главный инженер.',
  'Жители левого берега просят оставить на время стройки хотя бы лодочную переправу, акимат обещает подумать.',
];
const TEXT = PROSE.map((text) => `<p>${text}</p>`).join('');
const ONE = `<p>${PROSE[0]}</p>`;

const SHORT = 'Движение по старому мосту через Ишим откроют в субботу, сообщили в акимате города.';

const TEASERS = [
  [
    'Морковь подешевела почти на треть',
    'Склады получили первый урожай. Держать цену стало невыгодно даже тем, у кого есть подвал.',
  ],
  [
    'Автобус вернётся на старый маршрут',
    'Пассажиры почти год ездили в объезд. Перевозчик просит не ждать машин раньше понедельника.',
  ],
  [
    'Поликлиника начала принимать вечером',
    'К терапевту теперь можно попасть до девяти. Врачи согласились на сдвиг смен без доплаты.',
  ],
  [
    'Тариф на тепло предложили поднять',
    'Компания ссылается на износ сетей. Общественные слушания назначены на середину июня.',
  ],
  [
    'Домбристы сыграли кюй на площади',
    'Самому младшему участнику шесть лет. Заявку на рекорд решили не подавать из-за её цены.',
  ],
  [
    'Шпальный завод набирает третью смену',
    'Заказ на две зимы вперёд дала железная дорога. Общежитие начнут строить уже в июле.',
  ],
] as const;
const CARDS = TEASERS.map(
  ([title, text], i) =>
    `<div class="card"><h3><a href="/n/${i}">${title}</a></h3><p>${text}</p><span>12.05.2026</span></div>`,
).join('');
const LINES = TEASERS.map(([title], i) => `<li><a href="/l/${i}">${title} к осени</a></li>`).join('');

interface Page {
  title?: string;
  head?: string;
  url?: string;
  /** Around the main part. */
  before?: string;
  after?: string;
}

function why(main: string, { title = 'Мост через Ишим начнут строить весной', ...rest }: Page = {}) {
  const { head = '', url = STORY, before = '', after = '' } = rest;
  const html = `<html lang="ru"><head><title>${title}</title>${head}</head><body>${before}<main><h1>${title}</h1>${main}</main>${after}</body></html>`;
  return whyOf(html, url, 'the main part');
}

const ld = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('an article is', () => {
  const answers = [
    'Да.',
    'Нет, никогда.',
    'Мы так не считаем.',
    'Спросите у соседей, они вам расскажут больше.',
  ];
  const interview = answers
    .map(
      (answer, i) =>
        `<p><b>– Почему вы решили взяться за это дело именно в ${2020 + i} году?</b></p><p>– ${answer}</p>`,
    )
    .join('');
  const updates = PROSE.map(
    (text, i) =>
      `<div id="u${i}"><h3><a href="${STORY}#u${i}">1${i}:15 Что решили на слушаниях к этому часу</a></h3><p>${text}</p></div>`,
  ).join('');
  const digest = TEASERS.map(
    ([title, text], i) => `<h2><a href="/n/${i}">${title}</a></h2><p>${text} ${PROSE[i % 4]}</p>`,
  ).join('');

  const linkedEnds = PROSE.slice(0, 2)
    .map((text, i) => `<p>${text} <a href="/docs/${i}.pdf">Решение суда</a></p>`)
    .join('');
  const linkedMiddles = PROSE.map(
    (text, i) =>
      `<p>${text} Раньше <a href="/n/${i}">${TEASERS[i]?.[0]} надолго</a>, теперь всё решится скоро.</p>`,
  ).join('');
  const linkedWords = PROSE.map(
    (text, i) => `<p>${text} Схема <a href="/n/${i}">здесь</a>, в приложении.</p>`,
  ).join('');
  const guide = TEASERS.slice(0, 4)
    .map(([title], i) => `<div><h3><a href="/n/${i}">${title}</a></h3>${TEXT}${TEXT}</div>`)
    .join('');

  it.each<[string, string, Page?]>([
    ['one paragraph that says so', ONE, { head: ARTICLE }],
    [
      'one paragraph beside a film',
      `${ONE}<iframe src="https://www.youtube.com/embed/1"></iframe>`,
      { head: ARTICLE },
    ],
    [
      'two paragraphs without any metadata',
      PROSE.slice(0, 2)
        .map((text) => `<p>${text}</p>`)
        .join(''),
    ],
    ['a line of a dozen words that says so', `<p>${SHORT}</p>`, { head: ARTICLE }],
    ['paragraphs that each end in a link', linkedEnds],
    ['paragraphs with links to other stories', linkedMiddles, { head: WEBSITE }],
    ['paragraphs with the same word as a link', linkedWords, { head: WEBSITE }],
    ['a guide with a link above each part', guide, { title: 'Четыре прогулки, ради которых стоит приехать' }],
    ['what calls itself a website', TEXT, { head: WEBSITE }],
    ['a text above cards of other stories', `${TEXT}${CARDS}`, { head: WEBSITE }],
    ['a text above a list of titles', `${TEXT}<ul>${LINES}</ul>`],
    ['a short text above cards', `${ONE}<p>${PROSE[1]}</p>${CARDS}`, { head: ARTICLE }],
    ['a post at /?p=12', TEXT, { url: 'https://blog.test/?p=12' }],
    ['a page of an old engine', TEXT, { url: 'https://gazeta.test/?mod=news_read&id=148210' }],
    ['an address that was shared', TEXT, { url: `${STORY}?s=20` }],
    ['a press release', `<p>${PROSE[2]}</p><p>${PROSE[3]}</p><p>Пресс-служба акимата, 8 (7172) 55-00-00</p>`],
    ['an interview with short answers', interview],
    ['a live blog', updates, { head: ld({ '@type': 'LiveBlogPosting', headline: 'Слушания по мосту' }) }],
    ['a live blog without metadata', updates],
    ['a digest that is dated', digest, { head: DATED, title: 'Главное за неделю: что изменилось в городе' }],
    [
      'a recipe',
      `<p>${PROSE[0]}</p><ul><li>Мука, два стакана</li><li>Кефир, стакан</li></ul><ol><li>Смешайте муку с тёплым кефиром и оставьте под полотенцем на час.</li><li>Жарьте на сильном огне по минуте с каждой стороны, часто переворачивая.</li></ol>`,
    ],
    [
      'a test of goods with where to buy them',
      `${TEXT}<button>В корзину</button>`,
      {
        head: ARTICLE + ld({ '@type': 'Product', name: 'Палатка' }),
        title: 'Три ночи в палатке: как она держит ветер',
      },
    ],
    [
      'a film with a text',
      `<video></video>${TEXT}`,
      { url: 'https://news.test/video/1812-most', head: '<meta property="og:type" content="video.other">' },
    ],
    [
      'an encyclopaedia page',
      `<table><tr><th>Длина</th><td>1 200 м</td></tr></table>${TEXT}`,
      { title: 'Ишим', url: 'https://wiki.test/wiki/%D0%98%D1%88%D0%B8%D0%BC' },
    ],
    [
      'a document',
      `<p>1. Утвердить прилагаемые правила содержания мостов.</p><p>2. Настоящий приказ вводится в действие со дня первого опубликования.</p>${ONE}`,
      { title: 'Об утверждении правил содержания мостов' },
    ],
    ['a site of one page', `<p>${PROSE.join(' ')}</p>`.repeat(5), { url: 'https://most-ishim.test/' }],
    [
      'a page with a login in its head',
      TEXT,
      { before: '<form><input name="login"><input type="password"></form>' },
    ],
    [
      'a text among pictures',
      TEXT.replaceAll('<p>', '<img src="/1.jpg" alt=""><p>').repeat(2),
      { head: WEBSITE },
    ],
  ])('%s', (_, main, about) => {
    expect(why(main, about)).toBeNull();
  });

  it.each([
    '500 семей переселят из зоны паводка',
    '404 дома сдадут в Астане к осени',
    'Вход в метро закроют на выходные',
    'Регистрация на ЕНТ началась',
    'Поиск по горячим следам: как нашли рыбака',
    'Результаты поиска пропавшего рыбака огласили',
    'Ошибка врача обошлась больнице в миллион',
    'Іздеу жұмыстары үшінші күн жалғасып жатыр',
    'Search for the missing crew goes on',
  ])('«%s»', (title) => {
    const before = '<form><input type="email"><input type="password"></form>';
    expect(why(`${ONE}<p>${PROSE[1]}</p>`, { title, head: ARTICLE, before })).toBeNull();
  });
});

describe('no article is', () => {
  const film = '<iframe src="https://www.youtube.com/embed/1"></iframe>';
  const each = (card: (title: string, text: string, i: number) => string) =>
    TEASERS.map(([title, text], i) => card(title, text, i)).join('');
  const wholeLinks = TEASERS.slice(0, 4)
    .map(([title, text], i) => `<a href="/n/${i}"><h3>${title}</h3><p>${text}</p></a>`)
    .join('');
  const linkedTeasers = each((_, text, i) => `<p><a href="/n/${i}">${text}</a></p>`);
  const lines = `<ul>${each((title, text, i) => `<li>12.05.2026 <a href="/n/${i}">${title}</a><br>${text}</li>`)}</ul>`;

  it.each<[NoArticleReason, string, string, Page?]>([
    ['empty', 'nothing', ''],
    ['empty', 'a line', '<p>Скоро здесь будет текст.</p>'],
    [
      'home',
      'a front page that calls itself an article',
      CARDS + TEXT,
      { url: 'https://news.test/', head: DATED },
    ],
    ['home', 'a front page in Kazakh', CARDS + TEXT, { url: 'https://news.test/kz/?utm_source=x' }],
    [
      'section',
      'a section with the JSON-LD of its first story',
      CARDS,
      {
        url: 'https://news.test/sport',
        title: 'Спорт',
        head: ld({ '@type': 'NewsArticle', headline: TEASERS[0][0] }),
      },
    ],
    [
      'section',
      'a collection with an introduction',
      ONE + CARDS,
      { head: ARTICLE + ld({ '@type': 'CollectionPage' }) },
    ],
    ['listing', 'cards', CARDS, { head: WEBSITE }],
    [
      'listing',
      'cards with a line above',
      `<p>Здесь собрано всё, что мы писали об этом за последние десять лет.</p>${CARDS}`,
    ],
    ['search', 'a list of what was found', CARDS, { title: 'Результаты поиска: мост' }],
    ['search', 'what says so', CARDS, { head: ld({ '@type': ['WebPage', 'SearchResultsPage'] }) }],
    ['video', 'a film and a line', `${film}<p>Смотрите, как сводили пролёты нового моста через реку.</p>`],
    [
      'video',
      'a film and a line that call themselves a story',
      `${film}<p>Смотрите, как сводили пролёты моста.</p>`,
      { head: DATED },
    ],
    ['video', 'a film by its own word', ONE, { head: ld({ '@type': 'VideoObject', name: 'Мост' }) }],
    [
      'gallery',
      'pictures with their lines',
      TEASERS.map(([title]) => `<img src="/1.jpg" alt=""><p>${title} этой осенью и надолго.</p>`)
        .join('')
        .repeat(3),
      { head: DATED },
    ],
    ['product', 'goods by their own word', TEXT, { head: '<meta property="og:type" content="product">' }],
    [
      'product',
      'goods by their button',
      `<div><b>18 900 ₸</b><button class="add-to-cart">Себетке салу</button></div>${TEXT}`,
    ],
    [
      'login',
      'a login with much to say',
      `<form><input type="tel"><input type="password"></form>${TEXT}`,
      { title: 'Вход в личный кабинет' },
    ],
    [
      'login',
      'a form and a line',
      `<form><input type="password"></form>${ONE}`,
      { title: 'Почта сотрудников акимата' },
    ],
    ['login', 'an address', TEXT, { url: 'https://news.test/kz/login' }],
    ['search', 'an address', TEXT, { url: 'https://news.test/search/most' }],
    [
      'section',
      'a section with an introduction',
      TEXT + CARDS,
      { url: 'https://news.test/sport', title: 'Спорт', head: ARTICLE },
    ],
    ['listing', 'cards that are links as a whole', wholeLinks + ONE, { head: ARTICLE }],
    ['listing', 'teasers that are links as a whole', linkedTeasers, { head: ARTICLE }],
    ['listing', 'a date, a title and a teaser on a line', lines],
    ['error-page', 'a page not found', `${ONE}${CARDS}`, { title: 'Бет табылмады' }],
    ['error-page', 'a number', ONE, { title: '404 | Новости' }],
  ])('%s: %s', (reason, _, main, about) => {
    expect(why(main, about)).toBe(reason);
  });

  it('a list whose cards were taken without their titles', () => {
    const texts = TEASERS.map(([, text]) => `<p>${text}</p>`).join('');
    const about = (main: string) =>
      `<html><head><title>Новости города и области за день</title></head><body>${main}</body></html>`;
    expect(whyOf(about(CARDS), STORY, 'the paragraphs')).toBe('listing');
    expect(whyOf(about(texts), STORY, 'the paragraphs')).toBeNull();
  });

  it('a list with words of the site on itself at its end', () => {
    const html = `<title>Новости города и области за день</title><main>${CARDS}${TEXT.slice(0, 360)}</main>`;
    expect(whyOf(html, STORY, 'the main part')).toBe('listing');
  });
});

describe('an address', () => {
  it.each([
    ['https://news.test/', 'home'],
    ['https://news.test/kz', 'home'],
    ['https://news.test/ru/index.html?utm_source=x', 'home'],
    ['https://news.test/?lang=kk', 'home'],
    ['https://news.test/?p=12', null],
    ['https://news.test/#/article/12', null],
    ['https://news.test/?s=most', 'search'],
    ['https://news.test/kk/search/page/2', 'search'],
    ['https://news.test/news?q=most', 'search'],
    [`${STORY}?s=20`, null],
    ['https://news.test/category/sport', 'section'],
    ['https://news.test/tag/most-cherez-ishim', 'section'],
    ['https://news.test/news/politics', 'plain'],
    ['https://news.test/news/45121', null],
    ['https://news.test/education/archive/2014/04/plato/361373', null],
    ['https://news.test/ru/auth', 'login'],
    ['https://news.test/login-most-cherez-ishim.html', null],
    ['https://news.test/video/123-most', 'video'],
    ['https://news.test/foto/123', 'gallery'],
    ['https://shop.test/catalog/palatki/dala-3', 'product'],
    ['https://news.test/kz/bailanys', 'service'],
    ['https://news.test/pogoda', 'listing'],
    ['https://news.test/pogoda/12345-sneg-v-mae.html', null],
    ['not an address', null],
  ])('%s is %s', (address, kind) => {
    expect(addressKind(address)).toBe(kind);
  });
});

it('pages made to be slow or odd are answered, and left as they are', () => {
  const spans = '<span></span>'.repeat(3000);
  const deep = `${'<span>'.repeat(500)}<a href="/1">Заголовок другой новости из четырёх слов</a>`;
  const same = '<a href="/same">Заголовок другой новости из четырёх слов</a>'.repeat(1500);
  const broken =
    '<script type="application/ld+json">{"@type":</script><script type="application/ld+json">null</script>';
  const doc = page(
    `<html><head>${broken}</head><body><main>${TEXT}${spans}${same}${deep}</main></body></html>`,
  );
  const meta = readMetadata(doc, { url: STORY, site: null, layout: null, readAt: null });
  const before = doc.documentElement.outerHTML;
  const cut = cutPage(doc.body).blocks;
  expect(() =>
    whyNoArticle({ doc, url: STORY, meta, page: cut, blocks: buildBlocks(doc.body, STORY) }),
  ).not.toThrow();
  expect(whyNoArticle({ doc, url: 'http://[', meta, page: [], blocks: [] })).toBe('empty');
  expect(doc.documentElement.outerHTML).toBe(before);
});
