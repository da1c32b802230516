// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { ToolName, ToolsClient } from '../../components/popup/tools/client.ts';
import { Desk } from '../../components/popup/tools/Desk.tsx';
import type { CashReport } from '../../utils/core/rates/cash.ts';
import { fail, ok } from '../../utils/core/result.ts';
import type { UiLanguage } from '../../utils/core/settings.ts';
import { loadToolMessages } from '../../utils/data/locales/tools.ts';
import { messagesFor } from '../messages-for.ts';
import { control, mount, plain, settle } from './mount.ts';
import { CURRENCIES, lists, never } from './open-popup.tsx';
import { NOW, popupClient, rates } from './samples.ts';

const BEST = { value: 504, name: 'Обмен 24', address: 'пр. Абая, 1' };
function report(change: Partial<CashReport> = {}): CashReport {
  const quote = {
    code: 'USD',
    buy: 503.5,
    sell: 507.2,
    bestBuy: BEST,
    bestSell: { ...BEST, value: 506 },
    offices: 12,
  };
  return {
    source: 'kurs',
    kind: 'offices',
    host: 'kurs.kz',
    hostPattern: 'https://kurs.kz/*',
    home: 'https://kurs.kz/site/index?city=almaty',
    summary: { quotes: [quote], asOf: NOW - 600_000 },
    fetchedAt: NOW,
    problem: null,
    mayRetry: false,
    ...change,
  };
}

function tools(change: Partial<ToolsClient> = {}): ToolsClient {
  return {
    cash: async () => [report()],
    history: async () => null,
    fill: async () => ({ missing: 0, pauseMs: null, problem: null }),
    session: { filled: 0 },
    on: async () => fail('rates.offline'),
    city: 'almaty',
    saveCity: async () => undefined,
    requestHost: async () => true,
    copy: async () => true,
    save: () => undefined,
    now: () => NOW,
    later: () => () => undefined,
    ...change,
  };
}

async function open(
  tool: ToolName,
  change: Partial<ToolsClient> = {},
  lang: UiLanguage = 'ru',
  outside = popupClient(),
) {
  const messages = messagesFor(lang);
  const words = await loadToolMessages(lang);
  const kit = { Desk, words, client: tools(change) };
  const root = await mount(
    <Popup
      client={outside}
      messages={messages}
      currencies={CURRENCIES}
      loadLists={lists}
      loadTools={async () => kit}
      loadPane={never}
      loadExtras={never}
    />,
  );
  await settle(() => control(root, messages.tools[tool]).click());
  // The tool is drawn after it was loaded, and its effects run with the next frame.
  const ready = { converter: '.converted', cash: '.cash-source', history: '.tool p' };
  await vi.waitFor(() => expect(root.querySelector(ready[tool])).not.toBeNull());
  await settle();
  return root;
}

async function type(root: HTMLElement, text: string, selector = 'input[type=text]', event = 'input') {
  await settle(() => {
    const input = root.querySelector<HTMLInputElement>(`.tool ${selector}`);
    if (!input) throw new Error(`no ${selector}`);
    input.value = text;
    input.dispatchEvent(new Event(event, { bubbles: true }));
  });
}
const result = (root: HTMLElement) => plain(root.querySelector('.converted')?.textContent ?? '');
const says = (root: HTMLElement) => plain(root.querySelector('.tool')?.textContent ?? '');

describe('the tool bar', () => {
  it('puts a tool in the article’s place, and the article back', async () => {
    const root = await open('converter');
    expect(root.querySelector('article')).toBeNull();
    expect(control(root, 'Конвертер').getAttribute('aria-pressed')).toBe('true');
    await settle(() => control(root, 'Конвертер').click());
    expect(root.querySelector('article')).not.toBeNull();
  });

  it('says so when a tool cannot be loaded', async () => {
    const root = await mount(
      <Popup
        client={popupClient()}
        messages={messagesFor('ru')}
        currencies={CURRENCIES}
        loadPane={never}
        loadLists={lists}
        loadTools={() => Promise.reject(new Error('gone'))}
        loadExtras={never}
      />,
    );
    await settle(() => control(root, 'История').click());
    expect(root.querySelector('[role=alert]')?.textContent).toContain('перезапустите браузер');
  });
});

describe('the converter', () => {
  it.each<[UiLanguage, string, string]>([
    ['ru', '1 500,50', '758 052,60 ₸'],
    ['ru', '1,5 млн usd', '757 800 000,00 ₸'],
    ['kk', '12 мың', '6 062 400,00 ₸'],
    ['en', '1,500.50', '758,052.60 ₸'],
  ])('%s: %s', async (lang, text, expected) => {
    const root = await open('converter', {}, lang);
    await type(root, text);
    expect(result(root)).toBe(expected);
  });

  it('says whose rate it is, and takes a currency from what is typed', async () => {
    const root = await open('converter');
    expect(says(root)).toContain('Нацбанк, на сегодня');
    await type(root, '100 uzs');
    expect(result(root)).toBe('4,12 ₸');
    expect(root.querySelector<HTMLSelectElement>('.pair select')?.value).toBe('UZS');
  });

  it('says when it is no sum, and never NaN', async () => {
    const root = await open('converter');
    for (const text of ['сто', '12 13 14 usd eur', '1.2.3,4']) {
      await type(root, text);
      expect(result(root)).toContain('Не похоже на сумму');
    }
    await type(root, '');
    expect(result(root)).toBe('');
    expect(says(root)).not.toMatch(/NaN|undefined/);
  });

  it('swaps, and copies what it shows', async () => {
    const copy = vi.fn(async () => true);
    const root = await open('converter', { copy });
    await settle(() => control(root, 'Поменять местами').click());
    expect(result(root)).toBe('0,20 USD');
    await settle(() => control(root, 'Копировать').click());
    expect(copy.mock.calls.flat().map((text) => plain(text as string))).toContain('0,20 USD');
  });

  it('counts by a past day’s rate under that day’s date', async () => {
    const on = vi.fn(async (code: string) => ok({ code, quant: 1, value: 472.31, date: '2026-04-03' }));
    const root = await open('converter', { on });
    await type(root, '2026-04-05', 'input[type=date]', 'change');
    await settle();
    expect(on.mock.calls).toEqual([['USD', '2026-04-05']]);
    expect(result(root)).toBe('47 231,00 ₸');
    expect(says(root)).toContain('Официальный курс Нацбанка на 3 апреля 2026.');
  });

  it('says when a day’s rate cannot be had', async () => {
    const root = await open('converter');
    await type(root, '2026-04-05', 'input[type=date]', 'change');
    await settle();
    expect(says(root)).toContain('Для USD курса нет.');
  });

  it('takes the right side of an office’s price and says which', async () => {
    const root = await open('converter');
    await settle(() => root.querySelectorAll<HTMLInputElement>('input[name=price-kind]')[1]?.click());
    // Nobody had to open the cash prices first.
    await vi.waitFor(() => expect(result(root)).toBe('50 350,00 ₸'));
    expect(says(root)).toContain('Обменник купит у вас USD по 503,50.');
    await settle(() => control(root, 'Поменять местами').click());
    expect(result(root)).toBe('0,20 USD');
    expect(says(root)).toContain(
      'Обменник продаст вам USD по 507,20. Источник: kurs.kz, Алматы, 10 минут назад.',
    );
  });
});

describe('what a conversion is counted by', () => {
  const market = { value: 500, date: '2025-11-26', source: 'er-api' } as const;
  const mixed = () => {
    const view = rates({ source: 'er-api' });
    const [usd, ...rest] = view.quotes;
    return { ...view, quotes: usd ? [{ ...usd, market }, ...rest] : rest };
  };

  it('is named for each rate where they are of different sources, with the link one of them asks for', async () => {
    const root = await open('converter', {}, 'ru', popupClient({}, mixed()));
    const facts = () => [...root.querySelectorAll('.outcome .facts span')].map((s) => plain(s.textContent));
    expect(facts()).toEqual([
      expect.stringContaining('рыночный курс, не Нацбанк'),
      'Rates By Exchange Rate API',
    ]);
    await type(root, '100 eur');
    expect(facts()).toEqual(['Нацбанк, на 26 ноября']);
  });

  it('is named where an office buys and a bank sells, with the age of the older word', async () => {
    const euro = {
      code: 'EUR',
      buy: 590,
      sell: 600,
      bestBuy: null,
      bestSell: null,
      offices: 1,
    };
    const halyk = report({
      source: 'halyk',
      summary: { quotes: [euro], asOf: null },
      fetchedAt: NOW - 7_200_000,
    });
    const root = await open('converter', { cash: async () => [report(), halyk] });
    await settle(() => root.querySelectorAll<HTMLInputElement>('input[name=price-kind]')[1]?.click());
    await settle(() => {
      const to = root.querySelectorAll<HTMLSelectElement>('.pair select')[1];
      if (!to) throw new Error('nothing to convert to');
      to.value = 'EUR';
      to.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await vi.waitFor(() => expect(result(root)).toBe('83,92 EUR'));
    expect(says(root)).toContain(
      'купит у вас USD по 503,50. Обменник продаст вам EUR по 600,00. Источник: kurs.kz, Halyk Bank, Алматы, 2 часа назад.',
    );
  });
});

describe('the converter without cash prices', () => {
  it('asks for none while it counts by the official rate, and says how to have them', async () => {
    const cash = vi.fn(async () => [report({ summary: null, problem: 'rates.no-permission' })]);
    const root = await open('converter', { cash });
    expect(cash).not.toHaveBeenCalled();
    await settle(() => root.querySelectorAll<HTMLInputElement>('input[name=price-kind]')[1]?.click());
    await vi.waitFor(() => expect(says(root)).toContain('Курса обменников пока нет. Откройте «Наличные»'));
    expect(cash).toHaveBeenCalledExactlyOnceWith('almaty', false);
    expect(says(root)).not.toContain('₸');
  });
});

describe('cash rates', () => {
  it('show medians, the best, how many and how old, with the way to the source', async () => {
    const root = await open('cash');
    expect(says(root)).toContain('503,50');
    // Where it is to be had stands beside it: a title is for a mouse alone.
    expect(says(root)).toContain('★ 504,00Обмен 24');
    expect(says(root)).toContain('12 обменников');
    expect(says(root)).toContain('цены обновлены 10 минут назад');
    expect(root.querySelector('.tool a')?.getAttribute('href')).toBe(
      'https://kurs.kz/site/index?city=almaty',
    );
  });

  it('ask for a host from a button that says why, then for its rates', async () => {
    const requestHost = vi.fn(async () => true);
    const cash = vi
      .fn(async () => [report()])
      .mockResolvedValueOnce([report({ summary: null, fetchedAt: null, problem: 'rates.no-permission' })]);
    const root = await open('cash', { requestHost, cash });
    expect(says(root)).toContain('не чаще раза в 15 минут');
    expect(requestHost).not.toHaveBeenCalled();
    await settle(() => control(root, 'Разрешить kurs.kz').click());
    expect(requestHost).toHaveBeenCalledWith('https://kurs.kz/*');
    expect(says(root)).toContain('503,50');
  });

  it('say when the reader’s answer was no', async () => {
    const root = await open('cash', {
      requestHost: async () => false,
      cash: async () => [report({ summary: null, problem: 'rates.no-permission' })],
    });
    await settle(() => control(root, 'Разрешить kurs.kz').click());
    expect(says(root)).toContain('ничего не изменилось');
  });

  it('keep the last word of a source that fails, and say so', async () => {
    const root = await open('cash', { cash: async () => [report({ problem: 'rates.no-data' })] });
    expect(says(root)).toContain('сайт изменился. Показываем последнее, что пришло.');
    expect(says(root)).toContain('503,50');
  });

  it('offer another try only where there is one left', async () => {
    for (const mayRetry of [true, false]) {
      const root = await open('cash', {
        cash: async () => [report({ summary: null, problem: 'rates.http', mayRetry })],
      });
      expect(says(root)).toContain('Сайт ответил ошибкой.');
      expect(says(root).includes('Попробовать снова')).toBe(mayRetry);
    }
  });

  it('follow the city, which is remembered', async () => {
    const cash = vi.fn(async () => [report()]);
    const saveCity = vi.fn(async () => undefined);
    const root = await open('cash', { cash, saveCity });
    await settle(() => {
      const select = root.querySelector<HTMLSelectElement>('.tool select');
      if (!select) throw new Error('no city');
      select.value = 'semei';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(saveCity).toHaveBeenCalledWith('semei');
    expect(cash).toHaveBeenLastCalledWith('semei', false);
  });
});

describe('history', () => {
  const points = [
    { date: '2025-11-19', value: 500.2 },
    { date: '2025-11-25', value: 503.96 },
    { date: '2025-11-26', value: 505.2 },
  ];
  const history = async () => ({ quant: 1, points, missing: 20 });

  it('shows changes, a line with its words, a table and a file', async () => {
    const save = vi.fn();
    const root = await open('history', { history, save });
    expect(says(root)).toContain('за день+1,24 (+0,2 %)');
    expect(says(root)).toContain('за неделю+5,00 (+1,0 %)');
    expect(says(root)).toContain('за годещё не загружено');
    const slider = root.querySelector('[role=slider]');
    expect(plain(slider?.getAttribute('aria-label') ?? '')).toContain('от 500,20 до 505,20 тенге');
    expect(plain(root.querySelector('figcaption .hint')?.textContent ?? '')).toBe('от 500,20 до 505,20');
    expect(root.querySelectorAll('details tbody tr')).toHaveLength(3);
    await settle(() => control(root, 'Сохранить CSV').click());
    expect(save).toHaveBeenCalledWith('USD-30.csv', expect.stringContaining('2025-11-26,USD,1,505.2\r\n'));
  });

  it('is walked along by keys', async () => {
    const root = await open('history', { history });
    const press = (key: string) =>
      settle(() => {
        root
          .querySelector('[role=slider]')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      });
    const place = () => plain(root.querySelector('[role=slider]')?.getAttribute('aria-valuetext') ?? '');
    expect(place()).toBe('26 ноября 2025: 505,20');
    await press('ArrowLeft');
    expect(place()).toBe('25 ноября 2025: 503,96');
    await press('Home');
    expect(place()).toBe('19 ноября 2025: 500,20');
    await press('ArrowLeft');
    expect(place()).toBe('19 ноября 2025: 500,20');
  });

  it('asks for one day after another with the pause it is told, and no more when stopped', async () => {
    const fill = vi.fn(async () => ({ missing: 19, pauseMs: 1000, problem: null }));
    let run: () => void = () => undefined;
    const stopped = vi.fn();
    const later = vi.fn((_ms: number, next: () => void) => {
      run = next;
      return stopped;
    });
    const root = await open('history', { history, fill, later });
    await vi.waitFor(() => expect(later).toHaveBeenLastCalledWith(1000, expect.any(Function)));
    await settle(() => run());
    expect(fill).toHaveBeenCalledTimes(2);
    await settle(() => control(root, 'Остановить').click());
    await vi.waitFor(() => expect(stopped).toHaveBeenCalled());
    expect(says(root)).toContain('Не хватает: 20 дней');
  });

  it('ends a session after forty days, and says what is left', async () => {
    const fill = vi.fn(async () => ({ missing: 300, pauseMs: 1000, problem: null }));
    let next: (() => void) | null = null;
    const later = (_ms: number, run: () => void) => {
      next = run;
      return () => undefined;
    };
    const root = await open('history', { history, fill, later });
    for (let i = 1; i < 40; i += 1) {
      await vi.waitFor(() => expect(next).not.toBeNull());
      const run = next as unknown as () => void;
      next = null;
      await settle(run);
    }
    await vi.waitFor(() => expect(says(root)).toContain('Загрузить ещё'));
    expect(fill).toHaveBeenCalledTimes(40);
    expect(next).toBeNull();
    // A look at another tool begins no new one; only the reader does.
    await settle(() => control(root, 'Конвертер').click());
    await settle(() => control(root, 'История').click());
    await vi.waitFor(() => expect(says(root)).toContain('Загрузить ещё'));
    expect(fill).toHaveBeenCalledTimes(40);
    await settle(() => control(root, 'Загрузить ещё').click());
    await vi.waitFor(() => expect(fill).toHaveBeenCalledTimes(41));
  });

  it('stops at the day’s limit and says so', async () => {
    const fill = async () => ({ missing: 20, pauseMs: null, problem: 'rates.limit' as const });
    const root = await open('history', { history, fill });
    await vi.waitFor(() => expect(says(root)).toContain('остальное загрузится завтра'));
  });
});

describe('the words of the tools', () => {
  it('have the same keys in three languages, and a word in every place', async () => {
    const shape = (value: unknown): unknown => {
      if (typeof value === 'function') return `function of ${value.length}`;
      if (typeof value !== 'object' || value === null) return typeof value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
    };
    const [ru, kk, en] = await Promise.all((['ru', 'kk', 'en'] as const).map(loadToolMessages));
    expect(shape(kk)).toEqual(shape(ru));
    expect(shape(en)).toEqual(shape(ru));
    expect(JSON.stringify(en)).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(JSON.stringify(ru)).not.toMatch(/[әғқңөұүһі]/iu);
    expect(JSON.stringify([ru, kk, en])).not.toContain('""');
  });
});
