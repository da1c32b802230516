import type { Result } from '../result.ts';
import type { CashOffice } from './cash.ts';
import type { CashSourceId, FallbackId, RatesDocument, RatesProblem, SourceId, UnitRate } from './types.ts';

/** The shape of a rates source's entry. One source is one file under `utils/data/rates/`. */
export interface RatesSource {
  id: SourceId;
  kind: 'official';
  /** The newest document. */
  url: string;
  /** The document of a day, `YYYY-MM-DD`. */
  dayUrl(date: string): string;
  /** Match pattern of the host permission that fetching needs. */
  hostPattern: string;
  /** From the text of the answer to a checked document; a document of no use is a problem. */
  parse(text: string): Result<RatesDocument, RatesProblem>;
}

/** Asked while the official feed fails. All of these let any origin read them, so none needs a permission. */
export interface FallbackSource {
  id: FallbackId;
  /** `republished`: the National Bank's own figures by way of another; `market`: a middle rate. */
  kind: 'republished' | 'market';
  /** What to ask for these currencies (ISO codes): one address for all, or one each. */
  urls(codes: readonly string[]): string[];
  /** Tenge for one unit, of the wanted currencies that the answer has. */
  parse(text: string, codes: readonly string[]): Result<UnitRate[], RatesProblem>;
}

/** Buy and sell of exchange offices or a bank. Its host is an optional permission. */
export interface CashSource {
  id: CashSourceId;
  /** Prices of many offices in a city, or of one firm or bank wherever it is. */
  kind: 'offices' | 'firm' | 'bank';
  host: string;
  hostPattern: string;
  /** Cities of the reader it speaks for; null: all. */
  cities: readonly string[] | null;
  url(city: string): string;
  /** Where the reader sees the same. */
  home(city: string): string;
  maxBytes: number;
  parse(text: string): Result<CashOffice[], RatesProblem>;
}

/** Identity with types; a mistake in an entry is a compile error in its own file. */
export function defineRatesSource(source: RatesSource): RatesSource {
  return source;
}
export const defineFallbackSource = (source: FallbackSource): FallbackSource => source;
export const defineCashSource = (source: CashSource): CashSource => source;
