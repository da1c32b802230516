// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ContextCard } from '../../components/card/ContextCard.tsx';
import { placeCard } from '../../components/card/place.ts';
import { Options } from '../../components/options/Options.tsx';
import { ContextList } from '../../components/ui/ContextList.tsx';
import type { AmountSummary, ContextSummary, ConvertedFigure } from '../../utils/core/context/summary.ts';
import { readingMessagesFor } from '../../utils/data/locales/reading.ts';
import { control, mount, plain, settle } from './mount.ts';
import { openPopup } from './open-popup.tsx';
import { optionsClient, popupClient } from './samples.ts';

const figure = (min: number, rate: number, rateDate: string): ConvertedFigure => ({
  ...{ currency: 'USD', min, max: min, rateDate, rate },
  ...{ quant: 1, rateOf: 'USD', source: 'nbk' },
});

const amount = (change: Partial<AmountSummary> = {}): AmountSummary => ({
  ...{ text: '1,9 трлн тенге', min: 1.9e12, max: 1.9e12, currency: 'KZT', bound: null },
  ...{ converted: [figure(3_678_912_345, 516.4, '2025-12-15')], today: [], why: null, mrp: null },
  ...change,
});

const context = (change: Partial<ContextSummary> = {}): ContextSummary => ({
  amounts: [amount({ today: [figure(3_909_000_000, 486.1, '2026-06-26')] })],
  indices: [
    {
      ...{ text: '20 МРП', min: 20, max: 20, unit: 'MRP', given: false },
      tenge: { min: 86_500, max: 86_500, validOn: '2026-05-01', value: 4325, from: '2026-01-01' },
    },
  ],
  terms: [
    {
      ...{ text: 'УК', expansion: 'Уголовный кодекс', meaning: 'Преступления.', names: ['Criminal Code'] },
      also: [{ expansion: 'Управляющая компания', meaning: 'Фирма.' }],
    },
  ],
  ...change,
});

const list = async (value: ContextSummary, onCopy?: (text: string) => Promise<boolean>) =>
  mount(<ContextList context={value} messages={readingMessagesFor('ru')} language="ru" onCopy={onCopy} />);

describe('the list of an article’s context', () => {
  it('tells sums then and today with the rate, units with their value, terms with all readings', async () => {
    const text = plain((await list(context())).textContent);
    expect(text).toContain('тогда $3,68 млрд · сегодня $3,91 млрд');
    expect(text).toContain('Курс Национального Банка на 15 декабря 2025: 1 USD = 516,40 ₸');
    expect(text).toContain('86 500 ₸');
    expect(text).toContain('1 МРП = 4 325 ₸ с 1 января 2026');
    expect(text).toContain('или Управляющая компания');
    expect(text).toContain('Criminal Code');
    expect(text).not.toMatch(/NaN|undefined|null|\[object/);
  });

  it('says a figure once where then and today are the same when rounded', async () => {
    const today = [figure(3_681_000_000, 516.1, '2025-12-16')];
    const text = plain((await list(context({ amounts: [amount({ today })] }))).textContent);
    expect(text.match(/\$3,68 млрд/g)).toHaveLength(1);
    expect(text).not.toMatch(/тогда|сегодня/);
    expect(text).toContain('на 15 декабря 2025');
  });

  it('gives each currency a line of its own, and the rates of a day one together', async () => {
    const converted = [
      figure(3_678_912_345, 516.4, '2025-12-15'),
      { ...figure(3_100_000_000, 606.1, '2025-12-15'), currency: 'EUR', rateOf: 'EUR' },
    ];
    const sum = amount({ converted, today: [figure(3_909_000_000, 486.1, '2026-06-26')] });
    const root = await list(context({ amounts: [sum], indices: [], terms: [] }));
    expect([...root.querySelectorAll('dd')].map((line) => plain(line.textContent))).toEqual([
      'тогда $3,68 млрд · сегодня $3,91 млрд',
      '€3,1 млрд',
      'Курс Национального Банка на 15 декабря 2025: 1 USD = 516,40 ₸, 1 EUR = 606,10 ₸',
    ]);
  });

  it('tells both ends of a range that are not of one scale', async () => {
    const words = async (min: number, max: number) => {
      const range = { ...figure(min, 500, '2025-12-15'), currency: 'EUR', max };
      const root = await list(context({ amounts: [amount({ converted: [range] })], indices: [], terms: [] }));
      return plain(root.querySelector('dd')?.textContent ?? null);
    };
    expect(await words(9150, 18_300)).toBe('€9 150 – €18,3 тыс.');
    expect(await words(10_600, 21_300)).toBe('€10,6–21,3 тыс.');
  });

  it('says why a sum is not converted', async () => {
    const none = amount({ converted: [], why: 'no-date' });
    const root = await list(context({ amounts: [none], indices: [], terms: [] }));
    expect(plain(root.textContent)).toContain('Дата статьи неизвестна, поэтому пересчёта нет.');
  });

  it('is not there when there is nothing to tell, and names a sum once', async () => {
    expect((await list({ amounts: [], indices: [], terms: [] })).textContent).toBe('');
    const twice = await list(context({ amounts: [amount(), amount()], indices: [], terms: [] }));
    expect(twice.querySelectorAll('dt')).toHaveLength(1);
  });

  it('is copied as text', async () => {
    const onCopy = vi.fn(async (_text: string) => true);
    const root = await list(context(), onCopy);
    await settle(() => control(root, 'Скопировать список').click());
    expect(plain(onCopy.mock.calls[0]?.[0] ?? '')).toContain('20 МРП: 86 500 ₸; 1 МРП = 4 325 ₸');
    expect(plain(root.textContent)).toContain('Скопировано');
  });

  it('comes into the popup after the article, and its failure leaves the popup alone', async () => {
    const open = (client: ReturnType<typeof popupClient>) => openPopup(client, 'ru', ['USD']);
    const shown = await open(popupClient({ context: async () => ({ ok: true, value: context() }) }));
    expect(shown.querySelector('.context dt')?.textContent).toBe('1,9 трлн тенге');
    const failed = await open(popupClient({ context: () => Promise.reject(new Error('gone')) }));
    expect(failed.querySelector('.context')).toBeNull();
    expect(failed.querySelector('article')).not.toBeNull();
  });
});

describe('the card', () => {
  const card = (pinned: boolean, focused: boolean, onClose = vi.fn()) =>
    mount(
      <ContextCard
        content={{ title: 'ЕНПФ', lines: ['Единый накопительный пенсионный фонд', 'Хранит накопления.'] }}
        anchor={{ left: 10, top: 10, right: 60, bottom: 28 }}
        viewport={{ width: 400, height: 300 }}
        messages={readingMessagesFor('kk')}
        language="kk"
        theme="dark"
        pinned={pinned}
        focused={focused}
        onClose={onClose}
      />,
    );

  it('is a named dialog that takes the focus only from the keyboard', async () => {
    const hovered = (await card(false, false)).querySelector('[role=dialog]');
    expect(hovered?.getAttribute('aria-label')).toBe('Түсіндірме: ЕНПФ');
    expect(document.activeElement).not.toBe(hovered);
    const walked = (await card(true, true)).querySelector('[role=dialog]');
    expect(document.activeElement).toBe(walked);
  });

  it('has a button to close it when it stays', async () => {
    expect((await card(false, false)).querySelector('button')).toBeNull();
    const onClose = vi.fn();
    const root = await card(true, false, onClose);
    await settle(() => control(root, 'Жабу').click());
    expect(onClose).toHaveBeenCalledOnce();
  });

  const SIZE = { width: 300, height: 100 };
  const VIEW = { width: 400, height: 300 };
  it.each([
    ['under the words', { left: 20, top: 50, right: 80, bottom: 70 }, { left: 20, top: 78 }],
    [
      'above them at the foot of the window',
      { left: 20, top: 250, right: 80, bottom: 270 },
      { left: 20, top: 142 },
    ],
    ['inside at the right edge', { left: 380, top: 50, right: 399, bottom: 70 }, { left: 92, top: 78 }],
    ['inside where nothing fits', { left: -50, top: 60, right: 10, bottom: 280 }, { left: 8, top: 192 }],
  ])('stands %s', (_where, anchor, place) => {
    expect(placeCard(anchor, SIZE, VIEW)).toEqual(place);
  });
});

describe('the settings of marks', () => {
  it('go off kind by kind and outlet by outlet', async () => {
    const save = vi.fn(optionsClient().save);
    const root = await mount(<Options client={optionsClient({ save })} />);
    const box = (selector: string) => root.querySelector<HTMLInputElement>(selector);
    await settle(() => box('[name=mark-terms]')?.click());
    expect(save).toHaveBeenLastCalledWith({ marks: ['amounts', 'indices'] });
    await settle(() => box('[aria-label="Пояснять: Второе"]')?.click());
    expect(save).toHaveBeenLastCalledWith({ unmarked: ['second'] });
    await settle(() => box('[aria-label="Пояснять: Второе"]')?.click());
    expect(save).toHaveBeenLastCalledWith({ unmarked: [] });
  });
});
