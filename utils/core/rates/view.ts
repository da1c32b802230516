import { addDays, astanaDate, daysBetween, weekday } from './astana.ts';
import { withFallback } from './fallback.ts';
import type { RatesState } from './state.ts';
import type { EffectiveLabel, RatesDocument, RatesView } from './types.ts';

const SATURDAY = 6;
const SUNDAY = 7;
const MONDAY = 1;

/** What the popup draws at `now` (ms) from what is stored (null: nothing yet). The rates stay as published. */
export function ratesView(state: RatesState | null, now: number): RatesView {
  const document = state?.document ?? null;
  const today = astanaDate(now);
  const instead = withFallback(document, state?.fallback ?? null, today);
  const asOf = instead?.asOf ?? document?.effectiveDate ?? null;
  const fetchedAt = (instead ? state?.fallback?.fetchedAt : state?.fetchedAt) ?? null;
  const quotes = instead?.quotes ?? document?.quotes ?? [];
  return {
    quotes,
    asOf,
    fetchedAt: asOf !== null && fetchedAt !== null ? new Date(fetchedAt).toISOString() : null,
    stale: asOf !== null && asOf < today,
    source: instead
      ? (state?.fallback?.source ?? null)
      : (quotes.find((quote) => quote.official)?.official?.source ?? null),
    problem: state?.problem ?? null,
    label: asOf === null ? null : effectiveLabel(asOf, today),
    flat: document && !instead ? flatness(document) : null,
  };
}

/**
 * How a date of rates stands to today (both `YYYY-MM-DD`, Astana). Friday's session makes Saturday's
 * rate, which Sunday and Monday repeat: until Monday ends Saturday's document is still in force.
 */
export function effectiveLabel(asOf: string, today: string): EffectiveLabel {
  const days = daysBetween(today, asOf);
  return { kind: kindOf(asOf, today, days), date: asOf, setOn: fridayBehind(asOf), days };
}

function kindOf(asOf: string, today: string, days: number): EffectiveLabel['kind'] {
  if (days > 0) return days === 1 ? 'tomorrow' : 'ahead';
  const isQuietDay = weekday(today) === SUNDAY || weekday(today) === MONDAY;
  if (isQuietDay && fridayBehind(asOf) === fridayBehind(today)) return 'weekend';
  return days === 0 ? 'today' : 'past';
}

function fridayBehind(date: string): string | null {
  const day = weekday(date);
  if (day === SATURDAY) return addDays(date, -1);
  if (day === SUNDAY) return addDays(date, -2);
  return day === MONDAY ? addDays(date, -3) : null;
}

/** One unchanged rate is chance; all of them unchanged means that nobody traded. */
function flatness(document: RatesDocument): RatesView['flat'] {
  const changes = document.quotes.map((quote) => quote.official?.change ?? null).filter((c) => c !== null);
  if (changes.length === 0 || changes.some((change) => change !== 0)) return null;
  const day = weekday(document.effectiveDate);
  return day === SUNDAY || day === MONDAY ? 'weekend' : 'holiday';
}
