import { fail, ok, type Result } from '../result.ts';
import { parseFeedDate } from './astana.ts';
import { findDoubt } from './plausible.ts';
import type { RateQuote, RatesDocument, RatesProblem } from './types.ts';
import { readXmlItems, type XmlFields, type XmlProblem } from './xml-items.ts';

const CODE = /^[A-Z]{3}$/;
const VALUE = /^\d{1,9}(?:[.,]\d{1,6})?$/;
const CHANGE = /^[+\-\u2212]?\d{1,9}(?:[.,]\d{1,6})?$/;
const QUANT = /^\d{1,6}$/;

const PROBLEMS: Record<XmlProblem, RatesProblem> = {
  'xml.too-big': 'rates.too-big',
  'xml.foreign': 'rates.not-xml',
  'xml.dtd': 'rates.not-xml',
  'xml.truncated': 'rates.truncated',
};

/**
 * The National Bank's `rates_all.xml` or `get_rates.cfm` as a document: tenge for `quant` units and the
 * change as published. Rows that cannot be read are dropped; a document without rows, without a date or
 * against all experience is a problem, never half a document. Takes any text, never throws.
 */
export function parseNbk(text: string): Result<RatesDocument, RatesProblem> {
  if (text.trim() === '') return fail('rates.empty', 'no text');
  const xml = readXmlItems(text, ['rss', 'rates']);
  if (!xml.ok) return fail(PROBLEMS[xml.code], [xml.code, xml.detail].filter(Boolean).join(': '));
  const { head, items } = xml.value;
  if (items.length === 0) return fail('rates.empty', head.get('info') ?? head.get('error'));
  const effectiveDate = documentDate(head, items);
  if (effectiveDate === null) return fail('rates.no-date');
  const quotes = readQuotes(items, effectiveDate);
  const doubt = findDoubt((code) => tengeFor(quotes, code));
  return doubt === null ? ok({ effectiveDate, quotes }) : fail('rates.implausible', doubt);
}

/** `<date>` of the document, else the newest `pubDate`; a date is never made up. */
function documentDate(head: XmlFields, items: readonly XmlFields[]): string | null {
  const own = parseFeedDate(head.get('date') ?? '');
  if (own !== null) return own;
  const dates = items.map((item) => parseFeedDate(item.get('pubDate') ?? '')).filter((date) => date !== null);
  return dates.sort().at(-1) ?? null;
}

/** The readable rows in the order of the document, each code once. */
function readQuotes(items: readonly XmlFields[], documentDay: string): RateQuote[] {
  const quotes = new Map<string, RateQuote>();
  for (const item of items) {
    const quote = readQuote(item, documentDay);
    if (quote && !quotes.has(quote.code)) quotes.set(quote.code, quote);
  }
  return [...quotes.values()];
}

function readQuote(item: XmlFields, documentDay: string): RateQuote | null {
  const code = item.get('title') ?? '';
  const value = readNumber(item.get('description'), VALUE);
  // Without a nominal the price may be off by a factor of 1000: no row is better than a guess of 1.
  const quant = readNumber(item.get('quant'), QUANT);
  if (!CODE.test(code) || !value || !quant) return null;
  const effectiveDate = parseFeedDate(item.get('pubDate') ?? '') ?? documentDay;
  const change = readNumber(item.get('change'), CHANGE);
  return { code, quant, official: { value, change, effectiveDate, source: 'nbk' }, cash: null };
}

/** Decimal point or comma, typographic minus; null for anything that does not match. */
function readNumber(text: string | undefined, shape: RegExp): number | null {
  if (text === undefined || !shape.test(text)) return null;
  // `+ 0` turns the -0 of "-0.00" into 0.
  return Number(text.replace(',', '.').replace('\u2212', '-')) + 0;
}

/** Tenge for one unit. */
function tengeFor(quotes: readonly RateQuote[], code: string): number | null {
  const quote = quotes.find((q) => q.code === code);
  return quote?.official ? quote.official.value / quote.quant : null;
}
