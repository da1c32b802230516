import { describe, expect, it } from 'vitest';
import { richerBlocks } from '../../../utils/core/article/richer-text.ts';
import { blockText } from '../../../utils/core/article/text.ts';
import type { Block } from '../../../utils/core/article/types.ts';
import { articleOf, newsPage, PROSE } from './samples.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', inlines: [{ kind: 'text', text }] });
const shown = PROSE.map(paragraph);
const MORE = [
  'Подрядчика выберут до конца марта, бетонный завод для стройки поставят на левом берегу, песок повезут из-под Косшы.',
  'Деревья с площадки пересадят в парк, за саженцами обещают следить два года, а погибшие заменить за счёт подрядчика.',
  'Пешеходную часть сделают шириной в четыре метра, с лестницами и лифтом, который поднимет и коляску, и велосипед.',
  'Освещение подвесят так, чтобы фонари не слепили рыбаков и птиц, об этом попросили жители прибрежных кварталов.',
  'Съезд к старому рынку оставят прежним, зато перекрёсток у школы перестроят и поставят на нём светофор с кнопкой.',
  'Трамвай пустят позже, рельсы для него уложат сразу, чтобы через несколько лет не вскрывать новое полотно заново.',
];
const WHOLE = [...PROSE, ...MORE];
const texts = (blocks: readonly Block[] | null) => blocks?.map(blockText) ?? null;

describe('the data of the page are read instead', () => {
  it('when the page shows the beginning of their text alone', () => {
    expect(texts(richerBlocks(shown, WHOLE.join('\n')))).toEqual(WHOLE);
  });

  it('when the page shows nothing', () => {
    expect(texts(richerBlocks([], WHOLE.join('\n\n')))).toEqual(WHOLE);
    expect(texts(richerBlocks([{ type: 'rule' }], WHOLE.join('\n')))).toEqual(WHOLE);
  });

  it('whatever spaces, marks and letters differ', () => {
    const body = WHOLE.join('\n').replaceAll('ё', 'е').replaceAll(', ', ' , ').toUpperCase();
    expect(richerBlocks(shown, body)).not.toBeNull();
  });

  it('without what the page adds to the beginning', () => {
    const added = [...shown, paragraph('Читать полностью')];
    expect(texts(richerBlocks(added, WHOLE.join('\n')))).toEqual(WHOLE);
  });

  it('as paragraphs by its lines, none of them empty, spaces as one', () => {
    const body = ` ${WHOLE.join(' \n\r\n \n ')}\u00A0\n\n`;
    expect(richerBlocks(shown, body)).toEqual(WHOLE.map(paragraph));
  });
});

describe('the page itself is read', () => {
  it.each<[string, readonly Block[], string]>([
    ['when its data have no text', shown, ''],
    ['when its data have the same text', shown, PROSE.join('\n')],
    ['when its data are cut', [...shown, ...MORE.map(paragraph)], WHOLE.slice(0, 4).join('\n')],
    ['when it shows most of the text', WHOLE.slice(0, 6).map(paragraph), WHOLE.join('\n')],
    [
      'when its data have another text',
      [paragraph('Запись на приём к врачу откроют в понедельник.')],
      WHOLE.join('\n'),
    ],
    ['when its data have an excerpt, and it nothing', [], PROSE[0] ?? ''],
  ])('%s', (_, blocks, body) => {
    expect(richerBlocks(blocks, body)).toBeNull();
  });
});

it('the reader is told where the text comes from', () => {
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', articleBody: WHOLE.join('\n') };
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const article = articleOf(newsPage('', head));
  expect(texts(article.blocks)).toEqual(WHOLE);
  expect(article.removed.map(({ rule }) => rule)).toContain('fallback:json-ld');
  expect(articleOf(newsPage(MORE.map((text) => `<p>${text}</p>`).join(''), head)).removed).toEqual([]);
});
