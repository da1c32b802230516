import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { isProseBlock } from '../../../utils/core/verdict/page.ts';
import { cutPage, type PageBlocks } from '../../../utils/core/verdict/page-blocks.ts';
import { keptByReadability } from '../../../utils/core/verdict/readability.ts';
import { loadFixtures } from '../../fixtures/load.ts';
import { page } from '../dom.ts';

const SENTENCES = [
  'Мост через Ишим построят за три года, работы начнутся весной, и обойдутся они городу в восемь миллиардов тенге.',
  'Движение по набережной закроют, автобусы пойдут в объезд, схему обещают вывесить на остановках, в том числе дальних.',
  'Проект разработали ещё в прошлом году, экспертиза вернула его дважды: из-за расчётов опор, подходов и освещения.',
  'Подрядчика выберут до конца марта, бетонный завод поставят на левом берегу, песок повезут с карьера под Косшы.',
  'Деревья с площадки пересадят в парк, за саженцами будут следить два года, погибшие заменят, пообещали озеленители.',
  'Пешеходную часть сделают шириной в четыре метра, с лестницами, пандусами и лифтом, который поднимет и велосипед.',
];
const TEXT = SENTENCES.map((text) => `<p>${text}</p>`).join('');
const links = (...titles: string[]) =>
  `<ul>${titles.map((title, i) => `<li><a href="/${i}/">${title}</a></li>`).join('')}</ul>`;

function keptOf(html: string, without?: string): { map: PageBlocks; kept: Uint8Array; texts: string[] } {
  const doc = page(html);
  const map = cutPage(doc.body);
  const kept = keptByReadability(doc, map, {
    title: plain(html)?.title ?? '',
    without: without ? [...doc.querySelectorAll(without)] : [],
  });
  return { map, kept, texts: map.blocks.filter((_, i) => kept[i]).map(({ text }) => text) };
}

/** Letters of the text without white space: where two readings of a page put it is not the same. */
const squeezed = (text: string) => text.normalize('NFC').replace(/[\s\u00AD\u200B\u200C\u2060\uFEFF]+/gu, '');

type Parsed = ReturnType<Readability['parse']>;
const parsed = new Map<string, Parsed>();

/** What Readability itself answers, with all it does; null where it throws. */
function plain(html: string): Parsed {
  if (!parsed.has(html)) parsed.set(html, parseOrNull(html));
  return parsed.get(html) ?? null;
}

function parseOrNull(html: string): Parsed {
  try {
    return new Readability(page(html), { disableJSONLD: true }).parse();
  } catch {
    // A frameset has no body that it could climb to.
    return null;
  }
}

const plainText = (html: string) => squeezed(plain(html)?.textContent ?? '');

const fixtures = new Map(loadFixtures().map((fixture) => [fixture.name, fixture.html]));

describe('the kept blocks are Readability’s own text', () => {
  it.each([
    'outlets/informburo/muzshkola',
    'outlets/astanatimes/stormwater-reservoir',
    'outlets/egemen/egin-oraghy',
    'outlets/tengrinews/platnaya-doroga',
    'outlets/kazpravda/intervyu-seysmolog',
    'outlets/timesca/wild-apples',
  ])('letter by letter in %s', (name) => {
    const html = fixtures.get(name) ?? '';
    const { texts } = keptOf(html);
    expect(texts.length).toBeGreaterThan(3);
    expect(squeezed(texts.join(''))).toBe(plainText(html));
  });

  it('in all running text of every page', () => {
    for (const [name, html] of fixtures) {
      const { map, kept } = keptOf(html);
      // Readability leaves hidden text where it is.
      if (map.unhidden) continue;
      const whole = plainText(html);
      const copies = Map.groupBy(map.blocks, ({ text }) => text);
      const other = map.blocks.filter((block, i) => {
        // Of a wording that stands there twice, this does not tell which was kept.
        if (!isProseBlock(block) || copies.get(block.text)?.length !== 1) return false;
        return whole.includes(squeezed(block.text)) !== (kept[i] === 1);
      });
      expect([name, other.map(({ text }) => text)]).toEqual([name, []]);
    }
  });
});

describe('the document is left as it is', () => {
  it.each(['outlets/informburo/muzshkola', 'outlets/nur/pavodok-kompensatsii', 'tail/hidden-until-script'])(
    '%s',
    (name) => {
      const doc = page(fixtures.get(name) ?? '');
      const before = doc.toString();
      keptByReadability(doc, cutPage(doc.body), { title: 'Мост', without: [] });
      expect(doc.toString()).toBe(before);
    },
  );
});

describe('menus', () => {
  const menus = [
    ['above', `<header><nav>${links('Главная', 'Новости', 'Статьи', 'Мнения')}</nav></header>`, ''],
    ['below', '', `<footer>${links('О проекте', 'Реклама', 'Контакты', 'Вакансии')}</footer>`],
    ['nested', `<div><div>${links('Қаз', 'Рус')}</div><div>${links('Астана', 'Алматы')}</div></div>`, ''],
  ];

  it.each(menus)('%s do not change what else is kept', (_, above, below) => {
    const html = `<h1>Мост через Ишим</h1><div>${TEXT}</div>`;
    const { texts } = keptOf(`${above}${html}${below}`);
    expect(texts).toEqual(keptOf(html).texts);
    expect(texts).toEqual(expect.arrayContaining(SENTENCES));
    expect(squeezed(texts.join(''))).toBe(plainText(`${above}${html}${below}`));
  });

  it('between paragraphs are Readability’s to judge', () => {
    const html = `<div>${TEXT}${links('Мост', 'Порт', 'Дорога')}${TEXT.replaceAll('мост', 'порт')}</div>`;
    expect(squeezed(keptOf(html).texts.join(''))).toBe(plainText(html));
  });
});

describe('what Readability would take out at once', () => {
  it('is not counted, and its box is no paragraph for the want of it', () => {
    const ad =
      '<div class="slot"><span>Advertisement</span><div id="div-ad-1"><p>Купите слона.</p></div></div>';
    const html = `<h1>Мост через Ишим</h1><div>${TEXT}${ad}${TEXT.replaceAll('мост', 'порт')}</div>`;
    expect(keptOf(html).texts).not.toContain('Advertisement');
    expect(squeezed(keptOf(html).texts.join(''))).toBe(plainText(html));
  });

  it('is looked at in the second attempt', () => {
    const html =
      '<h1>Мост</h1><div class="sidebar"><p>Мост открыли, движение пустили, автобусы вернулись.</p></div>';
    expect(keptOf(html).texts).toContain('Мост открыли, движение пустили, автобусы вернулись.');
    expect(squeezed(keptOf(html).texts.join(''))).toBe(plainText(html));
  });
});

describe('a short page, which Readability reads anew', () => {
  const short = '<p>Мост открыли, движение пустили, автобусы вернулись на маршрут.</p>';

  it('is known by its texts', () => {
    const html = `<h1>Мост</h1><div class="sidebar">${short}<p>Лифт заработает в мае, лестницы открыты уже сейчас.</p></div>`;
    const { texts } = keptOf(html);
    expect(texts).toContain('Мост открыли, движение пустили, автобусы вернулись на маршрут.');
    expect(squeezed(texts.join(''))).toBe(plainText(html));
  });

  it('counts a wording no oftener than it is kept', () => {
    const html = `<div class="sidebar">${short}${short}</div>`;
    expect(keptOf(html).texts).toHaveLength(plainText(html).split('Мостоткрыли').length - 1);
    expect(keptOf(html).texts).toHaveLength(2);
  });
});

describe('readers’ comments', () => {
  const comment = (n: number) =>
    `<li class="comment"><p class="comment-text">Я на этом мосту стою каждое утро, уже ${n} лет, и конца этому, по-моему, не видно, хоть плачь.</p></li>`;
  const thread = Array.from({ length: 30 }, (_, n) => comment(n)).join('');
  const html = `<main><h1>Мост</h1>${TEXT}</main><div id="discussion"><ul>${thread}</ul></div>`;

  it('that outweigh the text do not stand in its way where they are told to go', () => {
    const { texts } = keptOf(html, '.comments,#comments,[class*=comment]');
    expect(texts).toEqual(expect.arrayContaining(SENTENCES));
    expect(texts.filter((text) => text.startsWith('Я на этом мосту'))).toEqual([]);
  });

  it('are left to Readability otherwise', () => {
    expect(squeezed(keptOf(html).texts.join(''))).toBe(plainText(html));
  });
});

it('text that the page hides is read where it is all there is', () => {
  const { map, texts } = keptOf(`<h1>Мост</h1><div hidden>${TEXT}</div>`);
  expect(map.unhidden).toBe(true);
  expect(texts).toEqual(expect.arrayContaining(SENTENCES));
});

describe('nothing is kept', () => {
  it.each([
    ['an empty body', '<html><head></head><body></body></html>'],
    ['no body', ''],
    ['a frameset', '<html><head></head><frameset cols="1,*"><frame src="/a"></frameset></html>'],
    ['pictures alone', '<img src="/a.jpg"><img src="/b.jpg">'],
  ])('of %s', (_, html) => {
    const { map, kept } = keptOf(html);
    expect([...kept]).toEqual(map.blocks.map(() => 0));
  });
});
