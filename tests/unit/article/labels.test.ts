import { describe, expect, it } from 'vitest';
import { findAdLabel, findSourceCredit } from '../../../utils/core/article/labels.ts';
import { page } from '../dom.ts';

const PROSE =
  'Мост через Ишим построят за три года, работы начнутся весной и обойдутся городу в миллиард тенге.';

describe('marks of advertising', () => {
  it.each([
    ['На правах рекламы'],
    ['НА ПРАВАХ РЕКЛАМЫ'],
    ['Материал опубликован на правах рекламы'],
    ['На правах рекламы. ТОО «Степь»'],
    ['Партнёрский материал'],
    ['Партнерский материал.'],
    ['Партнёрский проект с Kaspi.kz'],
    ['Рекламная статья'],
    ['PR-материал'],
    ['Спонсорский материал'],
    ['Реклама. ТОО «Степь»'],
    ['Реклама: АО «Народный дом»'],
    ['Реклама | Home Bank'],
    ['Рекламодатель: ИП Акимов'],
    ['Партнёр материала: Банк «Степь»'],
    ['При поддержке фонда «Дала»'],
    ['Материал подготовлен при поддержке акимата'],
    ['Жарнама құқығында'],
    ['Жарнамалық материал'],
    ['Демеушілік материал'],
    ['Жарнама: ЖШС «Дала»'],
    ['Серіктестер материалы'],
    ['«Дала» қорының қолдауымен'],
    ['Sponsored'],
    ['Sponsored content'],
    ['Partner content by Steppe Bank'],
    ['Advertorial'],
    ['Presented by Steppe Air'],
    ['Paid partnership'],
  ])('%s', (line) => {
    expect(findAdLabel([PROSE, line])).toBe(line);
  });

  it.each([
    ['[ Партнёрский материал ]', 'Партнёрский материал'],
    ['Реклама. ТОО «Степь». erid: 2VtzqwXYZ', 'Реклама. ТОО «Степь»'],
    ['Реклама, ERID 2VtzqwXYZ', 'Реклама'],
    ['  На  правах\u00A0рекламы ', 'На правах рекламы'],
  ])('%s is shown as «%s»', (line, label) => {
    expect(findAdLabel([line])).toBe(label);
  });

  it.each([
    ['Реклама'],
    ['Жарнама'],
    ['Реклама на сайте'],
    ['Размещение рекламы'],
    ['Рекламодателям'],
    ['Новости партнёров'],
    ['Реклама алкоголя запрещена с 2014 года'],
    ['Реклама: как закон меняет рынок'],
    ['Рекламный щит упал на остановку'],
    ['Партнёры по команде простили вратаря'],
    ['Промокоды рассылали мошенники'],
    ['При поддержке фонда в селе открыли новую школу.'],
    ['Жарнама туралы заң қабылданды'],
    ['Жарнамалық тақталар алынды'],
    ['Advertisement spending fell'],
    ['Sponsored athletes took the oath'],
    ['Presented evidence was rejected'],
    ['Блогера оштрафовали за ролик, который вышел без пометки на правах рекламы, сообщили в департаменте'],
    [PROSE],
    [''],
  ])('not «%s»', (line) => {
    expect(findAdLabel([line])).toBeNull();
  });
});

describe('a bare word', () => {
  const lineOf = (html: string) => {
    const owner = page(`<main>${html}</main>`).querySelector('.it');
    if (!owner) throw new Error('no line');
    return { text: owner.textContent ?? '', owner };
  };

  it.each([
    ['a badge by the title', '<header><h1>Мост</h1><span class="badge it">Реклама</span></header>'],
    ['a paragraph', '<div class="text"><p class="it">Жарнама</p><p>Раз.</p></div>'],
    ['a badge in English', '<div><span class="label it">Promoted</span></div>'],
  ])('marks the article as %s', (_, html) => {
    const line = lineOf(html);
    expect(findAdLabel([line])).toBe(line.text);
  });

  it.each([
    ['in a box of banners', '<div class="adv-placeholder"><span class="it">Реклама</span></div>'],
    [
      'in a box of a network',
      '<div class="adserver_1 adserver"><div id="adfox_1"><b class="it">Жарнама</b></div></div>',
    ],
    ['beside a frame', '<div><small class="it">Реклама</small><iframe src="/b"></iframe></div>'],
    ['in a banner’s own class', '<div class="top-banner it">Реклама</div>'],
  ])('is a banner’s caption %s', (_, html) => {
    expect(findAdLabel([lineOf(html)])).toBeNull();
  });
});

describe('credits of the source', () => {
  it.each([
    ['Источник: КазТАГ', 'КазТАГ'],
    ['Источник – пресс-служба акимата.', 'пресс-служба акимата'],
    ['Источник информации: МВД РК', 'МВД РК'],
    ['Источник: https://www.gov.kz/memleket/entities/qostanai', 'gov.kz'],
    ['По материалам Zakon.kz', 'Zakon.kz'],
    ['Дереккөз: Қазинформ', 'Қазинформ'],
    ['Дереккөзі: ІІМ баспасөз қызметі', 'ІІМ баспасөз қызметі'],
    ['Ақпарат көзі: polisia.kz', 'polisia.kz'],
    ['Source: Reuters', 'Reuters'],
    ['Фото и текст: пресс-служба МВД', 'пресс-служба МВД'],
    ['Текст: пресс-служба акимата', 'пресс-служба акимата'],
    ['Мәтін мен сурет: облыс әкімінің баспасөз қызметі', 'облыс әкімінің баспасөз қызметі'],
    ['(Источник: КазТАГ)', 'КазТАГ'],
  ])('%s', (line, source) => {
    expect(findSourceCredit([PROSE, line])).toBe(source);
  });

  it.each([
    ['Фото: пресс-служба МВД'],
    ['Источник фото: Казинформ'],
    ['Текст: Аким Акимов'],
    ['Источник: в полиции рассказали, что мост закроют'],
    ['Источники в правительстве подтвердили отставку'],
    ['Источник вдохновения'],
    ['По материалам дела, мост построили без проекта'],
    ['Информация: почему мост закрыли?'],
    [PROSE],
    [`Источник: ${'слово '.repeat(5000)}`],
  ])('not «%s»', (line) => {
    expect(findSourceCredit([line])).toBeNull();
  });

  it('the first of several', () => {
    expect(findSourceCredit(['Источник: КазТАГ', 'Источник: МВД'])).toBe('КазТАГ');
  });
});

it.each([
  'реклама '.repeat(30_000),
  'erid '.repeat(30_000),
  'Источник: '.repeat(30_000),
  ' |'.repeat(50_000),
])('endless lines are no labels', (line) => {
  expect(findAdLabel(Array(500).fill(line))).toBeNull();
  expect(findSourceCredit(Array(500).fill(line))).toBeNull();
});
