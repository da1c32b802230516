import { OFFER_LASTS_MS } from './cash-state.ts';
import type { CashSourceId, RatesProblem } from './types.ts';

/** One exchange office, or one bank's list. Buy: the office buys from the reader; buy < sell. */
export interface CashOffice {
  name: string;
  address: string;
  /** ms since the epoch; null where the source does not say. */
  updatedAt: number | null;
  /** Tenge for one unit; a side that is not traded is null. */
  prices: Record<string, { buy: number | null; sell: number | null }>;
}

export interface CashQuote {
  code: string;
  /** Medians of the offices. */
  buy: number | null;
  sell: number | null;
  /** The best for the reader: the highest buy, the lowest sell, and who offers it. */
  bestBuy: CashBest | null;
  bestSell: CashBest | null;
  /** Offices that count for at least one side. */
  offices: number;
}

export interface CashBest {
  value: number;
  name: string;
  address: string;
}

export interface CashSummary {
  quotes: CashQuote[];
  /** Newest word of an office that counts, ms; null where the source does not say. */
  asOf: number | null;
}

/** One source's word for a city, or why there is none. */
export interface CashReport {
  source: CashSourceId;
  kind: 'offices' | 'firm' | 'bank';
  host: string;
  hostPattern: string;
  /** The page where a reader sees the same. */
  home: string;
  /** The last good answer, whatever the last attempt gave. */
  summary: CashSummary | null;
  /** ms of that answer. */
  fetchedAt: number | null;
  problem: RatesProblem | null;
  /** After a failure: it may be asked once more by hand. */
  mayRetry: boolean;
}

/** A clock of the source may be a little ahead; more is no time at all. */
const AHEAD_MS = 60 * 60_000;
/** Beyond this share of the official rate it is another unit or a slip of the finger, not a price. */
const FARTHEST = 0.15;
/** Not money: no official rate stands beside it to be compared with. */
export const GOLD = 'GOLD';

/**
 * What the offices offer, at `now` (ms). Left out: offices silent for a day, prices 15 % off the `official`
 * one (tenge for one unit; the check is waived where there is none), offices that sell below their buying
 * price. Currencies in the order of `official`, then others, gold last.
 */
export function summarise(
  offices: readonly CashOffice[],
  official: ReadonlyMap<string, number>,
  now: number,
): CashSummary {
  const fresh = offices.filter(
    ({ updatedAt }) =>
      updatedAt === null || (now - updatedAt <= OFFER_LASTS_MS && updatedAt - now <= AHEAD_MS),
  );
  const counted = new Set<CashOffice>();
  const quotes = codesOf(fresh, official).flatMap((code) => {
    const offers = fresh.flatMap((office) => {
      const offer = believable(office.prices[code], official.get(code));
      if (offer) counted.add(office);
      return offer ? [{ office, ...offer }] : [];
    });
    return offers.length > 0 ? [summariseOne(code, offers)] : [];
  });
  const times = [...counted].flatMap(({ updatedAt }) => (updatedAt === null ? [] : [updatedAt]));
  return { quotes, asOf: times.length > 0 ? Math.max(...times) : null };
}

type Offer = { office: CashOffice; buy: number | null; sell: number | null };

function codesOf(offices: readonly CashOffice[], official: ReadonlyMap<string, number>): string[] {
  const offered = new Set(offices.flatMap(({ prices }) => Object.keys(prices)));
  const known = [...official.keys()].filter((code) => offered.has(code));
  const others = [...offered].filter((code) => !official.has(code)).sort();
  return [...known, ...others.filter((code) => code !== GOLD), ...others.filter((code) => code === GOLD)];
}

function believable(
  price: { buy: number | null; sell: number | null } | undefined,
  official: number | undefined,
): { buy: number | null; sell: number | null } | null {
  if (!price) return null;
  const isNear = (side: number | null) =>
    side !== null && (official === undefined || Math.abs(side / official - 1) <= FARTHEST);
  const buy = isNear(price.buy) ? price.buy : null;
  const sell = isNear(price.sell) ? price.sell : null;
  if (buy === null && sell === null) return null;
  return buy !== null && sell !== null && buy > sell ? null : { buy, sell };
}

function summariseOne(code: string, offers: readonly Offer[]): CashQuote {
  const buys = offers.filter((offer) => offer.buy !== null) as (Offer & { buy: number })[];
  const sells = offers.filter((offer) => offer.sell !== null) as (Offer & { sell: number })[];
  const highest = buys.toSorted((a, b) => b.buy - a.buy)[0];
  const lowest = sells.toSorted((a, b) => a.sell - b.sell)[0];
  return {
    code,
    buy: median(buys.map(({ buy }) => buy)),
    sell: median(sells.map(({ sell }) => sell)),
    bestBuy: highest ? bestOf(highest.office, highest.buy) : null,
    bestSell: lowest ? bestOf(lowest.office, lowest.sell) : null,
    offices: offers.length,
  };
}

function bestOf({ name, address }: CashOffice, value: number): CashBest {
  return { value, name, address };
}

/** Of an even number the mean of the middle two, to the hundredth; an Uzbek sum, for 0.038 tenge, has more places. */
function median(values: number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  const lower = sorted.length % 2 === 1 ? upper : (sorted[middle - 1] ?? upper);
  const places = upper < 1 ? 1e6 : 100;
  return Math.round(((lower + upper) / 2) * places) / places;
}
