/** Where a figure comes from. Shown to the reader by name, never mixed up. */
export type SourceId = 'nbk' | FallbackId | CashSourceId;
/** Asked only while the National Bank's feed fails: its rates republished, then market rates. */
export type FallbackId = 'frankfurter' | 'jsdelivr' | 'pages-dev' | 'er-api';
export type CashSourceId = 'kurs' | 'mig' | 'halyk' | 'freedom';

export interface OfficialRate {
  /** Tenge for `quant` units, as published. */
  value: number;
  /** Change against the previous document, as published, for the same quant; null when not given. */
  change: number | null;
  /** Day the rate is in force, `YYYY-MM-DD`, Astana time. */
  effectiveDate: string;
  source: SourceId;
}

/** A market's middle rate: never the National Bank's, and never shown as such. */
export interface MarketRate {
  /** Tenge for `quant` units. */
  value: number;
  /** `YYYY-MM-DD` as the source dates it. */
  date: string;
  source: FallbackId;
}

export interface CashRate {
  buy: number | null;
  sell: number | null;
  city: string;
  offices: number;
  asOf: string;
  source: SourceId;
}

export interface RateQuote {
  /** ISO 4217, or XDR. */
  code: string;
  /** The unit the source prices: 1, 10, 100, 1000 … */
  quant: number;
  official: OfficialRate | null;
  cash: CashRate | null;
  /** Only where the official rate is missing or days old, and a market's agrees with what is known. */
  market?: MarketRate;
}

/** One document of the National Bank, checked and plausible. */
export interface RatesDocument {
  /** `YYYY-MM-DD`. */
  effectiveDate: string;
  quotes: RateQuote[];
}

export type RatesProblem =
  | 'rates.offline' // no network
  | 'rates.http' // answered with an error status
  | 'rates.timeout'
  | 'rates.not-xml' // HTML or a JSON error instead of the feed
  | 'rates.not-json' // an error page instead of the answer
  | 'rates.no-data' // the page came, but not with the rates we know how to find in it
  | 'rates.truncated'
  | 'rates.empty' // well formed, no rows
  | 'rates.no-date'
  | 'rates.implausible'
  | 'rates.too-big'
  | 'rates.no-permission'; // host permission withheld or revoked

/**
 * How the effective date stands to the reader's day, for the interface to put into words. A rate of
 * Sunday or Monday repeats Saturday's, which Friday's session made.
 */
export interface EffectiveLabel {
  /** `weekend`: in force today, Sunday or Monday; `ahead`: later than tomorrow; `past`: over. */
  kind: 'today' | 'tomorrow' | 'weekend' | 'ahead' | 'past';
  /** The effective date, `YYYY-MM-DD`. */
  date: string;
  /** Friday of the session behind a rate of Saturday, Sunday or Monday; null on other days. */
  setOn: string | null;
  /** Days from today: 1 = tomorrow, -3 = three days ago. */
  days: number;
}

/** Rates of a fallback as kept: tenge for one unit, each with its own date. */
export interface FallbackRates {
  source: FallbackId;
  /** ms since the epoch. */
  fetchedAt: number;
  rates: UnitRate[];
}

export interface UnitRate {
  code: string;
  /** Tenge for one unit. */
  value: number;
  /** `YYYY-MM-DD`. */
  date: string;
}

/** What the popup draws. */
export interface RatesView {
  quotes: RateQuote[];
  /** Date of the figures drawn, `YYYY-MM-DD`; null when there has never been any. */
  asOf: string | null;
  /** ISO time of the successful fetch; null likewise. */
  fetchedAt: string | null;
  /** The effective date lies before today (Astana). */
  stale: boolean;
  source: SourceId | null;
  /** Why the last attempt failed; null after a success. */
  problem: RatesProblem | null;
  /** Null exactly when `asOf` is. */
  label: EffectiveLabel | null;
  /**
   * Every change is 0.00 because there was no session, not because the market stood still. Draw the
   * reason instead of the zeros.
   */
  flat: 'weekend' | 'holiday' | null;
}
