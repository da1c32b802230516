import { type NewsFigure, roundLikeNews } from '../../core/context/convert.ts';
import type {
  AmountSummary,
  ConvertedFigure,
  IndexSummary,
  TermSummary,
} from '../../core/context/summary.ts';
import { formatDate, formatNumber } from './format.ts';
import type { ContextMessages } from './ru.ts';

const BEFORE: Record<string, string> = { USD: '$', EUR: '€', GBP: '£' };
const AFTER: Record<string, string> = { KZT: '₸', RUB: '₽' };
const NBSP = '\u00a0';

/** «$3,68 млрд», «5–10 млн ₸», «€9 150 – €18,3 тыс.»: rounded as journalists do; ends of unlike scale are told apart. */
export function sumWords(m: ContextMessages, currency: string, min: number, max: number): string {
  const [low, high] = [roundLikeNews(min), roundLikeNews(max)];
  const words = (figures: string, { scale }: NewsFigure) =>
    BEFORE[currency]
      ? BEFORE[currency] + figures + scaleWord(m, scale)
      : `${figures}${scaleWord(m, scale)}${NBSP}${AFTER[currency] ?? currency}`;
  if (low.scale !== high.scale)
    return `${words(digits(m, low), low)}${NBSP}– ${words(digits(m, high), high)}`;
  return words(low.value === high.value ? digits(m, high) : `${digits(m, low)}–${digits(m, high)}`, high);
}

const digits = (m: ContextMessages, figure: NewsFigure) => formatNumber(m, figure.value, figure.digits);

function scaleWord(m: ContextMessages, scale: NewsFigure['scale']): string {
  const word = m.context.scales[scale];
  return word ? NBSP + word : '';
}

/** What there is to say of a sum, line by line: the conversions of then and of today, the rates, the МРП. */
export function amountLines(m: ContextMessages, amount: AmountSummary): string[] {
  const { converted, today, why, mrp } = amount;
  const words = m.context;
  const figure = ({ currency, min, max }: ConvertedFigure) => sumWords(m, currency, min, max);
  return [
    ...converted.map((then) => {
      const now = today.find(({ currency }) => currency === then.currency);
      const [before, since] = [figure(then), now && figure(now)];
      // Another rate, but the same rounded figure: it is said once.
      return since && since !== before ? `${words.onDay(before)} · ${words.today(since)}` : before;
    }),
    ...rateLines(m, converted),
    ...(mrp === null ? [] : [words.inUnits(exact(m, mrp))]),
    ...(why && why !== 'own-currency' ? [words.why[why]] : []),
  ];
}

/** The rate behind a conversion, with its day. */
export function rateLine(m: ContextMessages, figure: ConvertedFigure): string {
  return rateLines(m, [figure])[0] ?? '';
}

/** The rates behind conversions, those of one day in one line. */
function rateLines(m: ContextMessages, figures: readonly ConvertedFigure[]): string[] {
  const days = new Map<string, string[]>();
  for (const { rate, quant, rateOf, rateDate } of figures) {
    const words = `${quant}${NBSP}${rateOf}${NBSP}=${NBSP}${formatNumber(m, rate, 2)}${NBSP}₸`;
    days.set(rateDate, [...(days.get(rateDate) ?? []), words]);
  }
  return [...days].map(([day, rates]) => m.context.rate(rates.join(', '), formatDate(m, day)));
}

/** A number with the decimals it has. */
function exact(m: ContextMessages, value: number): string {
  return formatNumber(m, value, Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2);
}

/** The value of a count of units in tenge, and of one unit; or why there is none. */
export function indexLines(m: ContextMessages, { unit, tenge, given }: IndexSummary): string[] {
  const words = m.context;
  if (!tenge) return [given ? words.why.given : words.unitUnknown];
  const { min, max, value, from } = tenge;
  const range = min === max ? exact(m, max) : `${exact(m, min)}–${exact(m, max)}`;
  const one = words.unitValue(words.units[unit], `${exact(m, value)}${NBSP}₸`, formatDate(m, from));
  return [`${range}${NBSP}₸`, one];
}

/** Full name with the meaning, the other readings, the name in the other languages. */
export function termLines(m: ContextMessages, { expansion, meaning, also, names }: TermSummary): string[] {
  return [
    expansion,
    meaning,
    ...also.flatMap((other) => [`${m.context.or} ${other.expansion}`, other.meaning]),
    ...(names.length > 0 ? [names.join(' · ')] : []),
  ];
}
