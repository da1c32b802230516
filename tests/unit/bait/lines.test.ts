import { describe, expect, it } from 'vitest';
import { findIn, findOn, foundText, MORE_PROSE, PROSE } from './detect.ts';

describe('a marked line goes, alone', () => {
  it.each([
    [
      'a paragraph with a link',
      '<p>Читайте также: <a href="/1">Новый порт откроют в Актау</a></p>',
      'teaser',
    ],
    ['a link that holds the marker', '<p><a href="/1">Оқи отырыңыз: Ақтауда порт ашылады</a></p>', 'teaser'],
    ['a marker without a link', '<p>Читайте также: Новый порт откроют в Актау</p>', 'teaser'],
    [
      'a heading and its link in one line',
      '<p>Срочные новости: <a href="/1">Новый порт откроют в Актау</a></p>',
      'teaser',
    ],
    ['a call', '<p>Подписывайтесь на наш Telegram-канал</p>', 'call'],
    [
      'a call that leads somewhere',
      '<p><b><a href="https://t.me/x">Telegram арнамызға жазылыңыз!</a></b></p>',
      'call',
    ],
    ['a button to share', '<div>Рассказать друзьям</div>', 'call'],
    ['a number of comments', '<span>12 пікір</span>', 'call'],
  ])('%s', (_, html, kind) => {
    const findings = findIn(`<div>${html}</div>`);
    expect(findings.map((finding) => finding.kind)).toEqual([kind]);
    expect(findings[0]?.confidence).toBeGreaterThanOrEqual(0.75);
    expect(foundText(findings).join()).not.toContain('Ишим');
  });

  it('with the wrappers that hold nothing else', () => {
    const [finding] = findIn(
      '<section class="x"><div><p>Подписывайтесь на наш Telegram-канал</p></div></section>',
    );
    expect(finding?.elements.map(({ className }) => className)).toEqual(['x']);
  });

  it('but not with a picture beside it', () => {
    const [finding] = findIn(
      '<div id="x"><img src="/a.jpg"><p>Подписывайтесь на наш Telegram-канал</p></div>',
    );
    expect(finding?.elements.map(({ localName }) => localName)).toEqual(['p']);
  });

  it('with the card it leads to', () => {
    const html = '<div>Подробнее: <a href="/1"><h3>Новый порт откроют в Актау</h3></a></div>';
    expect(foundText(findIn(`<section>${html}</section>`))).toEqual([
      'Подробнее: Новый порт откроют в Актау',
    ]);
  });

  it('without the text that shares its element', () => {
    const html = `<div>${PROSE.replace(/<\/?p>/g, '')}<br><br><a href="/1">Читайте также: Новый порт откроют</a><br><br>Дальше текст идет своим чередом, и его никто не трогает.</div>`;
    expect(foundText(findIn(html))).toEqual(['Читайте также: Новый порт откроют']);
  });

  it('without the paragraph that an open tag put around it', () => {
    const html = `<div>Подписывайтесь на наш Telegram-канал <span>${MORE_PROSE}</span></div>`;
    expect(foundText(findIn(html)).join()).not.toContain('набережной');
  });
});

describe('lines that stay', () => {
  it.each([
    'Напомним, в феврале мост уже закрывали на ремонт.',
    'Ранее сообщалось, что <a href="/1">мост через Ишим закроют</a> до осени.',
    'Ранее <a href="/1">другой мост</a> закрыли в Павлодаре.',
    'Еске салсақ, көпірді биыл жабады деп хабарлаған едік.',
    'Бұған дейін облыс әкімдігі қаржы бөлгені хабарланған еді.',
    'Подробности акимат обещает сообщить позже.',
    '«Подписывайтесь под каждым словом», – пошутил аким на встрече с жителями, которых собралось больше двухсот человек в зале, на балконе и в коридоре старого дома культуры села.',
    'Об этом он написал в своём Instagram-аккаунте.',
    'Смотрите сами.',
    '– Когда откроют мост?',
    'Цена — 12 408 тенге.',
  ])('%s', (text) => {
    expect(findIn(`<p>${text}</p>`)).toEqual([]);
  });

  it('the same words in the site’s own menus and footer', () => {
    const call = '<p>Подписывайтесь на наш Telegram-канал</p>';
    expect(findOn(`<nav>${call}</nav><main><h1>Мост</h1>${PROSE}</main><footer>${call}</footer>`)).toEqual(
      [],
    );
  });

  it('a whole article that begins like a marker', () => {
    const html = `<main><h1>Мост</h1>Читайте также: ${PROSE}</main>`;
    expect(foundText(findOn(html)).join()).not.toContain('Ишим');
  });
});

describe('a title of another story between paragraphs', () => {
  const STORY = 'Цены на картофель в Павлодаре упали втрое';
  const elsewhere = `<div><a href="/other/7">${STORY}</a></div>`;

  it('goes as a lone link to another page of the outlet', () => {
    expect(findIn(`<p><a href="/other/7">${STORY}</a></p>`)).toMatchObject([
      { kind: 'teaser', rule: 'structure:lone-link' },
    ]);
  });

  it('goes without a link when the page links to that title elsewhere', () => {
    const findings = findIn(`<p>${STORY}</p>${MORE_PROSE}<aside>${elsewhere}</aside>`);
    expect(findings.filter(({ rule }) => rule === 'structure:title-of-another-link')).toHaveLength(1);
  });

  it.each([
    ['a title that no link has', `<p>${STORY}</p>`],
    ['a heading', `<h2>${STORY}</h2><aside>${elsewhere}</aside>`],
    ['an item of a list', `<ul><li>${STORY}</li></ul><aside>${elsewhere}</aside>`],
    ['a sentence', `<p>${STORY}.</p><aside>${elsewhere}</aside>`],
    [
      'a caption',
      `<figure><img src="/a.jpg"><figcaption>${STORY}</figcaption></figure><aside>${elsewhere}</aside>`,
    ],
    ['a quotation', `<blockquote><p>${STORY}</p></blockquote><aside>${elsewhere}</aside>`],
    ['a link to a document', '<p><a href="/files/smeta.pdf">Смета работ на мосту за три года</a></p>'],
    [
      'a link to another site',
      '<p><a href="https://gov.test/doc/7">Постановление о мосте через Ишим</a></p>',
    ],
    ['a link to this very page', '<p><a href="/society/101-most">Мост через Ишим откроют весной</a></p>'],
    ['a link inside a sentence', `<p>Как мы писали, <a href="/other/7">${STORY}</a> еще в мае.</p>`],
    ['a lone link of two words', '<p><a href="/other/7">Читать дальше</a></p>'],
  ])('%s stays', (_, html) => {
    const rules = findIn(html).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith('structure:'))).toEqual([]);
  });

  it('stays where there is no running text around it', () => {
    expect(findOn(`<main><h1>Лента</h1><p><a href="/other/7">${STORY}</a></p></main>`)).toEqual([]);
  });
});
