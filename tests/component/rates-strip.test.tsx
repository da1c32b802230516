// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { RatesView } from '../../utils/core/rates/types.ts';
import { control, plain, settle } from './mount.ts';
import { never, openPopup as open } from './open-popup.tsx';
import { NO_RATES, NOW, popupClient, rates } from './samples.ts';

function line(root: HTMLElement): string {
  return [...root.querySelectorAll('.rates-line span')].map((fact) => plain(fact.textContent)).join(' · ');
}

describe('rates strip', () => {
  it('is drawn from what is stored before anything answers', async () => {
    const client = popupClient({
      rates: () => ({ initial: rates(), subscribe: () => () => undefined, refresh: never }),
      read: never,
      tabInfo: never,
      pageState: never,
    });
    const root = await open(client);
    const cells = [...root.querySelectorAll('.rates li')].map((cell) =>
      [...cell.querySelectorAll('[aria-hidden]')].map((part) => plain(part.textContent)).join(' '),
    );
    expect(cells).toEqual(['USD 505,20 ↑ +1,24', 'EUR 1 590,04 ↓ −0,50', 'RUB 6,37 0,00', '100 UZS 4,12 ']);
    expect(line(root)).toBe('Нацбанк · на сегодня · обновлено 5 минут назад');
    expect(root.querySelector('.rates-line a')?.getAttribute('href')).toMatch(
      /^https:\/\/nationalbank\.kz\/ru\//,
    );
  });

  it.each([
    ['ru', 'доллар США: 505,20 тенге, курс вырос на 1,24', 'узбекский сум, за 100: 4,12 тенге'],
    ['kk', 'АҚШ доллары: 505,20 теңге, бағам 1,24 теңгеге өсті', 'өзбек сомы, 100 бірлігі: 4,12 теңге'],
    ['en', 'US dollar: 505.20 tenge, up 1.24', 'Uzbek sum, per 100: 4.12 tenge'],
  ] as const)('is spoken in words (%s)', async (lang, dollar, sum) => {
    const root = await open(popupClient(), lang);
    const spoken = [...root.querySelectorAll('.rates li .visually-hidden')].map((s) => plain(s.textContent));
    expect(spoken[0]).toBe(dollar);
    expect(spoken[3]).toBe(sum);
  });

  it.each<[string, Partial<RatesView>, string]>([
    [
      'tomorrow',
      { label: { kind: 'tomorrow', date: '2025-11-27', setOn: null, days: 1 } },
      'Нацбанк · на завтра, 27 ноября · обновлено 5 минут назад',
    ],
    [
      'a day that is over',
      { label: { kind: 'past', date: '2025-11-22', setOn: '2025-11-21', days: -4 } },
      'Нацбанк · на 22 ноября · обновлено 5 минут назад',
    ],
    [
      'a weekend',
      { label: { kind: 'weekend', date: '2025-11-24', setOn: '2025-11-21', days: 0 }, flat: 'weekend' },
      'Нацбанк · на сегодня, установлен в пятницу · обновлено 5 минут назад',
    ],
    [
      'a weekend after a Friday that was a holiday',
      { label: { kind: 'weekend', date: '2026-05-04', setOn: '2026-05-01', days: 0 }, flat: 'weekend' },
      'Нацбанк · на сегодня, торгов не было, курс прежний · обновлено 5 минут назад',
    ],
    [
      'a holiday',
      { flat: 'holiday' },
      'Нацбанк · на сегодня, торгов не было, курс прежний · обновлено 5 минут назад',
    ],
  ])('tells which day: %s', async (_name, change, expected) => {
    const root = await open(popupClient({}, rates(change)));
    expect(line(root)).toBe(expected);
  });

  it('shows no zeros where nobody traded', async () => {
    const root = await open(popupClient({}, rates({ flat: 'weekend' })));
    const changes = [...root.querySelectorAll('.rate-change')].map((cell) => plain(cell.textContent));
    expect(changes).toEqual(['', '', '', '']);
  });

  it('keeps the last rates and says why they are not newer', async () => {
    const root = await open(popupClient({}, rates({ problem: 'rates.timeout', stale: true })));
    expect(plain(root.querySelector('.rates .note')?.textContent ?? '')).toBe(
      'Сайт Нацбанка долго не отвечает. Показываем последний полученный курс.',
    );
    expect(plain(root.querySelector('.rate-value')?.textContent ?? '')).toBe('505,20');
  });

  it.each([
    [-3, 'Новый курс ещё не пришёл, показываем прежний.'],
    [-4, 'Этому курсу больше трёх дней, сейчас он может быть другим.'],
  ])('warns harder once the rates are days old: %i', async (days, words) => {
    const label = { kind: 'past', date: '2025-11-22', setOn: null, days } as const;
    const root = await open(popupClient({}, rates({ stale: true, label })));
    expect(plain(root.querySelector('.rates .note')?.textContent ?? '')).toBe(words);
  });

  it('has nothing to warn of on a Sunday with Saturday’s rate, which is in force', async () => {
    const label = { kind: 'weekend', date: '2025-11-22', setOn: '2025-11-21', days: -1 } as const;
    const root = await open(popupClient({}, rates({ stale: true, label })));
    expect(root.querySelector('.rates .note')).toBeNull();
    expect(line(root)).toContain('на сегодня, установлен в пятницу');
  });

  it('gives a figure of another source and day its own words, and no change', async () => {
    const view = rates({ source: 'jsdelivr' });
    view.quotes = view.quotes.map((quote) =>
      quote.code === 'USD'
        ? { ...quote, market: { value: 507, date: '2025-11-26', source: 'jsdelivr' } }
        : { ...quote, official: quote.official && { ...quote.official, effectiveDate: '2025-11-20' } },
    );
    const root = await open(popupClient({}, view));
    const [usd, eur] = root.querySelectorAll('.rates li');
    expect(plain(usd?.querySelector('.rate-value')?.textContent ?? '')).toBe('507,00');
    expect(plain(usd?.querySelector('.rate-change')?.textContent ?? '')).toBe('');
    expect(plain(eur?.querySelector('.rate-change')?.textContent ?? '')).toBe('20.11');
    expect(plain(eur?.querySelector('.visually-hidden')?.textContent ?? '')).toBe(
      'евро: 1 590,04 тенге, Нацбанк, на 20 ноября',
    );
    expect(line(root)).toContain('не Нацбанк');
  });

  it('counts its age up while it stays open', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    let now = NOW;
    try {
      const root = await open(popupClient({ now: () => now }));
      expect(line(root)).toContain('обновлено 5 минут назад');
      now += 60_000;
      await settle(() => void vi.advanceTimersByTime(60_000));
      expect(line(root)).toContain('обновлено 6 минут назад');
      now += 3_600_000;
      await settle(() => void vi.advanceTimersByTime(60_000));
      expect(line(root)).toContain('обновлено 1 час назад');
    } finally {
      vi.useRealTimers();
    }
  });

  it('shows what cash is bought and sold for, whose word that is and how old', async () => {
    const cash = { buy: 503.54, sell: null, city: 'almaty', offices: 3, asOf: '2025-11-26T13:45:00.000Z' };
    const view = rates();
    view.quotes = view.quotes.map((quote) =>
      quote.code === 'USD' ? { ...quote, cash: { ...cash, source: 'kurs' } } : quote,
    );
    const root = await open(popupClient({}, view));
    const [usd, eur] = root.querySelectorAll('.rates li');
    expect(plain(usd?.textContent ?? '')).toContain('наличные: покупка 503,5, продажа –');
    expect(plain(usd?.lastElementChild?.textContent ?? '')).toBe('503,5 / –');
    // Every cell has the line, so that the row is even.
    expect(eur?.children.length).toBe(usd?.children.length);
    expect(line(root)).toContain('наличные: kurs.kz, 15 минут назад');
  });

  it('offers another try on a first start without network', async () => {
    const refresh = vi.fn(async () => NO_RATES);
    const root = await open(
      popupClient({ rates: () => ({ initial: null, subscribe: () => () => undefined, refresh }) }),
    );
    expect(line(root)).toBe('Курсов пока нет, они появятся после первой загрузки.');
    expect(plain(root.querySelector('.rates .note')?.textContent ?? '')).toContain('Нет сети.');
    await settle(() => control(root, 'Попробовать снова').click());
    expect(refresh.mock.calls).toEqual([[false], [true]]);
  });

  it('asks for the bank where its permission is gone, then fetches', async () => {
    const requestHost = vi.fn(async () => true);
    const refresh = vi.fn(async () => rates({ problem: 'rates.no-permission' }));
    const root = await open(
      popupClient({
        requestHost,
        rates: () => ({ initial: rates(), subscribe: () => () => undefined, refresh }),
      }),
    );
    await settle(() => control(root, 'Разрешить').click());
    expect(requestHost).toHaveBeenCalledWith('https://nationalbank.kz/*');
    expect(refresh).toHaveBeenLastCalledWith(true);
  });

  it.each([
    ['at once what failed for want of a network', 'rates.offline', true],
    ['only what is due otherwise', null, false],
  ] as const)('asks again when the network is back: %s', async (_, problem, force) => {
    const refresh = vi.fn(async () => rates({ problem }));
    await open(
      popupClient({ rates: () => ({ initial: rates(), subscribe: () => () => undefined, refresh }) }),
    );
    await settle(() => window.dispatchEvent(new Event('online')));
    expect(refresh.mock.calls).toEqual([[false], [force]]);
  });

  it('announces fresh rates, and only those that came while it was open', async () => {
    const quiet = await open(popupClient());
    expect(quiet.querySelector('.rates [role=status]')?.textContent).toBe('');
    const fresh = rates({ fetchedAt: '2025-11-26T13:59:00.000Z' });
    const root = await open(
      popupClient({
        rates: () => ({ initial: rates(), subscribe: () => () => undefined, refresh: async () => fresh }),
      }),
    );
    expect(root.querySelector('.rates [role=status]')?.textContent).toBe('Курс обновлён.');
  });
});
