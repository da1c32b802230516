import { parseNbk } from '../../../utils/core/rates/nbk.ts';
import type { OfficialRate, RateQuote, RatesDocument } from '../../../utils/core/rates/types.ts';
import { ratesAllXml } from '../../fixtures/nbk.ts';

export function parsed(text: string): RatesDocument {
  const result = parseNbk(text);
  if (!result.ok) throw new Error(`${result.code} ${result.detail ?? ''}`);
  return result.value;
}

/** The document of a day, as the fixture's bank has it. */
export function documentOf(date: string): RatesDocument {
  return parsed(ratesAllXml({ date }));
}

export function quoteOf(document: RatesDocument, code: string): RateQuote & { official: OfficialRate } {
  const quote = document.quotes.find((q) => q.code === code);
  if (!quote?.official) throw new Error(`no ${code}`);
  return { ...quote, official: quote.official };
}

export function problemOf(text: string): string {
  const result = parseNbk(text);
  return result.ok ? 'none' : result.code;
}
