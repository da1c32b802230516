import { describe, expect, it } from 'vitest';
import { cleanByline, findSignature, splitAuthors } from '../../../utils/core/article/byline.ts';
import { htmlPage, ld, readPage } from './meta-samples.ts';

describe('the byline', () => {
  it.each([
    [['Автор: Аким Акимов'], ['Аким Акимов']],
    [['Аким Акимов, Болат Б. и Вера Ким'], ['Аким Акимов', 'Болат Б.', 'Вера Ким']],
    [['Аким Акимов және Болат Болатов'], ['Аким Акимов', 'Болат Болатов']],
    [['By Ann Lee and Bob Day'], ['Ann Lee', 'Bob Day']],
    [['Аким Акимов', 'аким  акимов'], ['Аким Акимов']],
    [['https://news.test/author/5', 'a@news.test', 'Редакция', 'admin', 'NEWS.TEST', 'News'], []],
    [['а'.repeat(61), '  ', '—'], []],
    [['Поделиться Твитнуть', 'Читать Позже', 'Бөлісу', 'Копировать Ссылку', 'Share Story', 'Вконтакте'], []],
    [
      ['Вера Подольская', 'Иван Читаев'],
      ['Вера Подольская', 'Иван Читаев'],
    ],
  ])('of %j', (raw, names) => {
    expect(cleanByline(raw, ['News', 'news.test'])).toEqual(names);
  });

  it('has ten names at most', () => {
    expect(
      cleanByline(
        [Array.from({ length: 30 }, (_, i) => `Имя ${'абвгдежзиклмнопрстуфхцчшщэюяыәө'[i]}`).join(', ')],
        [],
      ),
    ).toHaveLength(10);
  });

  it('is looked for in JSON-LD, then in meta, then in the markup', () => {
    const markup = '<a rel="author">Вера Ким</a>';
    const meta = '<meta name="author" content="Болат Болатов">';
    expect(readPage(ld({ '@type': 'Article', author: 'Аким Акимов' }) + meta + markup).byline).toEqual([
      'Аким Акимов',
    ]);
    expect(readPage(meta + markup).byline).toEqual(['Болат Болатов']);
    expect(readPage(markup).byline).toEqual(['Вера Ким']);
  });
});

describe('people and organizations apart', () => {
  it.each([
    ['Аким Акимов, Казинформ', ['Аким Акимов'], ['Казинформ']],
    ['Интерфакс-Казахстан', [], ['Интерфакс-Казахстан']],
    ['ТАСС', [], ['ТАСС']],
    ['Reuters Staff', [], ['Reuters Staff']],
    ['Tengrinews.kz', [], ['Tengrinews.kz']],
    ['Редакция', [], ['Редакция']],
    ['Пресс-служба МВД', [], ['Пресс-служба МВД']],
    ['ІІМ баспасөз қызметі', [], ['ІІМ баспасөз қызметі']],
    [
      'Қазақстан Республикасы Денсаулық сақтау министрлігі',
      [],
      ['Қазақстан Республикасы Денсаулық сақтау министрлігі'],
    ],
    ['«Вечерний Алматы»', [], ['«Вечерний Алматы»']],
    ['News', [], ['News']],
    ['журналист Zakon.kz Динара Ахметжанова', ['Динара Ахметжанова'], ['Zakon.kz']],
    ['Мадина Сеитова (The Astana Times)', ['Мадина Сеитова'], ['The Astana Times']],
    ['Салтанат Ильясова – МИА «Казинформ»', ['Салтанат Ильясова'], ['МИА «Казинформ»']],
  ])('%s', (text, people, agencies) => {
    expect(splitAuthors([text], ['News'])).toEqual({ people, agencies });
  });
});

describe('names as they are written', () => {
  it.each([
    ['Автор: Руслан Кенжегалиев', ['Руслан Кенжегалиев']],
    ['Автор: Руслан Кенжегалиев.', ['Руслан Кенжегалиев']],
    ['Текст: Руслан К.', ['Руслан К.']],
    ['Авторы: Ақмарал Сәрсенбай', ['Ақмарал Сәрсенбай']],
    ['Мәтін авторы: Н. Бекболатұлы', ['Н. Бекболатұлы']],
    ['Текст и фото: А. Омаров', ['А. Омаров']],
    ['By Aida Dosmukhamed in Nation on 10 June 2026', ['Aida Dosmukhamed']],
    ['Ann Lee, Staff Writer', ['Ann Lee']],
    ['Специальный корреспондент Игорь Власенко', ['Игорь Власенко']],
    ['Меншікті тілші Дәурен Қуат', ['Дәурен Қуат']],
    ['Әйгерім Сағатқызы, тілші', ['Әйгерім Сағатқызы']],
    ['А.Омаров', ['А.Омаров']],
    ['Марина ЛЕБЕДКИНА', ['Марина ЛЕБЕДКИНА']],
    ['Екатерина Тихонова, Петропавловск', ['Екатерина Тихонова']],
    ['Дина Ким, г. Алматы', ['Дина Ким']],
    ['Иван Иванов @ivanov ivan@news.test', ['Иван Иванов']],
    ['Иван Иванов https://t.me/ivanov', ['Иван Иванов']],
    ['Асель Мукашева Бүгiн, 10:03 135', ['Асель Мукашева']],
    ['Асель Мукашева 12 марта 2026, 10:03', ['Асель Мукашева']],
    ['Асель Мукашева Фото: Марат Алибаев', ['Асель Мукашева']],
    ['Вагиф оглы Мамедов', ['Вагиф оглы Мамедов']],
    ['April Fulton', ['April Fulton']],
    ['ٴتىلشى: ەركىن ٴسابيتۇلى', ['ەركىن ٴسابيتۇلى']],
    ['Иванов Иван, Иван Иванов', ['Иванов Иван']],
    ['Д&rsquo;Артаньян Аким', ['Д’Артаньян Аким']],
  ])('%s', (text, people) => {
    expect(cleanByline([text], ['News'])).toEqual(people);
  });

  it.each([
    '12 марта 2026',
    'Опубликовано: 12.03.2026',
    'Сегодня',
    'Super User',
    'администратор сайта',
    '1 204 просмотра',
    'Фото: Марат Алибаев',
    '@aqordapress',
    'Мы пишем о регионах без оглядки на рекламодателей и просим вас поддержать нас',
  ])('«%s» is nobody’s', (text) => {
    expect(cleanByline([text], ['News'])).toEqual([]);
  });

  it.each([
    'Аким '.repeat(50_000),
    'главный '.repeat(20_000),
    ' и Аким'.repeat(20_000),
    '('.repeat(50_000),
    'а'.repeat(400),
  ])('endless ones are survived', (text) => {
    expect(splitAuthors(Array(1000).fill(text), ['News']).people.length).toBeLessThanOrEqual(10);
  });
});

describe('signatures in the page', () => {
  const H1 = '<h1>Мост через Ишим откроют весной</h1>';
  it.each([
    ['microdata', '<span itemprop="author" itemscope><meta itemprop="name" content="Вера Ким"></span>'],
    [
      'a card of the author',
      '<div class="article__author"><div>Автор</div><div><a href="/ru/author/vera-kim">Вера Ким</a></div></div>',
    ],
    [
      'a link to the author’s page',
      '<ul><li>5 321</li><li><a href="/avtory/vera-kim/">Вера Ким</a></li></ul>',
    ],
    [
      'a line of a class',
      '<p class="byline">By <a rel="author" href="/a">Вера Ким</a> in <a href="/c">Общество</a></p>',
    ],
    [
      'an address',
      '<article><footer><address class="author-item">Автор:<p class="author-item__link">Вера Ким</p></address></footer></article>',
    ],
    ['boxes for name and date', '<div class="author"><p>Вера Ким</p><small>20 января 2026</small></div>'],
    ['a line that says so', '<div><span>Written by <a href="/team/vera">Вера Ким</a></span></div>'],
    ['a label and a name', '<div><p>Written by</p><p>Вера Ким</p></div>'],
    ['a short label and a name', '<div><span>By</span><span>Вера Ким</span></div>'],
    ['a button beside it', '<p><span class="author-bio">Full Bio</span> <a class="author">Вера Ким</a></p>'],
    [
      'who checked it beside it',
      '<div><p class="byline">Вера Ким</p><p class="byline">Reviewed by Anna Lee</p></div>',
    ],
  ])('%s', (_, html) => {
    expect(readPage(htmlPage('', `<main>${H1}${html}<p>Раз.</p><p>Два.</p></main>`)).byline).toEqual([
      'Вера Ким',
    ]);
  });

  it.each(['Written by', 'Автор', 'Написано автором'])('WordPress tells it under «%s»', (label) => {
    const head = `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="Вера Ким">`;
    expect(readPage(htmlPage(head, H1)).byline).toEqual(['Вера Ким']);
    expect(readPage(htmlPage(head.replace(label, 'Est. reading time'), H1)).byline).toEqual([]);
  });

  it.each([
    ['a comment', '<div class="comments"><div class="comment"><a rel="author">Гость Иванов</a></div></div>'],
    [
      'a card of another story',
      '<div class="card"><h3><a href="/2">Хлеб подорожал</a></h3><span class="card-author">Игорь Власенко</span></div>',
    ],
    ['a sidebar', '<aside><span class="author-name">Игорь Власенко</span></aside>'],
    ['a photographer', '<figure><div class="image__author">Фото: Ержан Мусин</div></figure>'],
  ])('%s signs nothing', (_, html) => {
    expect(readPage(htmlPage('', `<main>${H1}<p>Раз.</p><p>Два.</p></main>${html}`)).byline).toEqual([]);
  });

  it.each([
    [
      'after it',
      '<p class="d">21 мая 2026 года, 08:20 <span>/</span> Вера Ким <span>/</span> <span>3 015</span></p>',
    ],
    [
      'before it',
      '<div>Вера Ким, 21.05.2026 08:20 <span>8 806</span> <a href="#c">30 комментариев</a></div>',
    ],
    [
      'beside its element',
      '<div class="m"><time datetime="2026-05-21T08:20:00+05:00">21 мая, 08:20</time><span>Вера Ким</span><span>2 640</span></div>',
    ],
    [
      'among links of sections',
      '<div>21 May 2026, 08:20 <a href="/asia">Central Asia</a> <a href="/people/vera">Вера Ким</a></div>',
    ],
    ['with a role', '<div>21.05.2026 | тілші: Вера Ким | Қала</div>'],
  ])('a name on the line of the date, %s', (_, line) => {
    expect(readPage(htmlPage('', `<main>${H1}${line}<p>Раз.</p><p>Два.</p></main>`)).byline).toEqual([
      'Вера Ким',
    ]);
  });

  it.each([
    ['a section', '<div>21 May 2026, 08:20 <a href="/asia">Central Asia</a></div>'],
    ['a number of a document', '<div><span>Ref. KGL-2026/14</span> <span>21 May 2026</span></div>'],
    ['one word', '<div>21.05.2026 08:20 | Қоғам | Алматы</div>'],
  ])('%s on the line of the date signs nothing', (_, line) => {
    expect(readPage(htmlPage('', `<main>${H1}${line}<p>Раз.</p><p>Два.</p></main>`)).byline).toEqual([]);
  });

  it('names that stand elsewhere on the page sign other things', () => {
    const own = '<div><p class="author">Вера Ким</p><p class="author">Дина Ли</p></div>';
    const other = '<div><p class="author">Игорь Власенко</p></div>';
    expect(readPage(htmlPage('', `<main>${H1}${own}<p>Раз.</p><p>Два.</p>${other}</main>`)).byline).toEqual([
      'Вера Ким',
      'Дина Ли',
    ]);
  });

  it('people come from one source, organizations from all that were asked', () => {
    const json = ld({ '@type': 'Article', author: { '@type': 'Organization', name: 'Казинформ' } });
    const html = htmlPage(`${json}<meta name="author" content="Вера Ким, ТАСС">`, H1);
    expect(readPage(html)).toMatchObject({ byline: ['Вера Ким'], agencies: ['Казинформ', 'ТАСС'] });
  });
});

it('the outlet’s own name is no person’s, however it looks', () => {
  const authors = { people: ['Вера Ким'], agencies: ['Мой Город'] };
  expect(splitAuthors(['Мой Город', 'Вера Ким'], ['Мой ГОРОД'])).toEqual(authors);
});

it.each([
  [['Мост откроют весной.', 'Автор: Динара Куатова'], { people: ['Динара Куатова'], agencies: [] }],
  [['Авторы: Аружан Смағұл'], { people: ['Аружан Смағұл'], agencies: [] }],
  [['Автор: Казинформ'], { people: [], agencies: ['Казинформ'] }],
  [
    ['Автор проекта рассказал, почему мост закрыли.', 'By noon the bridge was closed.', 'Динара Куатова'],
    { people: [], agencies: [] },
  ],
])('lines of the text %j are signed by %j', (lines, authors) => {
  expect(findSignature(lines, ['News'])).toEqual(authors);
});
