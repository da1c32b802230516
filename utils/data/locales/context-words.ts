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

/** «$3,68 млрд», «86,5 тыс. ₸», «5–10 млн ₸»: rounded as journalists do. */
export function sumWords(m: ContextMessages, currency: string, min: number, max: number): string {
  const [low, high] = [roundLikeNews(min), roundLikeNews(max)];
  const isOne = low.scale === high.scale && low.value === high.value;
  const isSameScale = low.scale === high.scale;
  const figures = isOne
    ? digits(m, high)
    : `${digits(m, low)}${isSameScale ? '' : scale(m, low)}–${digits(m, high)}`;
  const words = figures + scale(m, high);
  return BEFORE[currency] ? BEFORE[currency] + words : `${words}${NBSP}${AFTER[currency] ?? currency}`;
}

const digits = (m: ContextMessages, figure: NewsFigure) => formatNumber(m, figure.value, figure.digits);

function scale(m: ContextMessages, figure: NewsFigure): string {
  const word = m.context.scales[figure.scale];
  return word ? NBSP + word : '';
}

const all = (m: ContextMessages, figures: readonly ConvertedFigure[]) =>
  figures.map(({ currency, min, max }) => sumWords(m, currency, min, max)).join(', ');

/** What there is to say of a sum, line by line: the conversion of then and of today, the rate, the МРП. */
export function amountLines(m: ContextMessages, amount: AmountSummary): string[] {
  const { converted, today, why, mrp } = amount;
  const words = m.context;
  const both = [words.onDay(all(m, converted)), ...(today.length > 0 ? [words.today(all(m, today))] : [])];
  return [
    ...(converted.length === 0 ? [] : today.length > 0 ? [both.join(' · ')] : [all(m, converted)]),
    ...converted.map((figure) => rateLine(m, figure)),
    ...(mrp === null ? [] : [words.inUnits(exact(m, mrp))]),
    ...(why && why !== 'own-currency' ? [words.why[why]] : []),
  ];
}

/** The rate behind a conversion, with its day. */
export function rateLine(m: ContextMessages, { rate, quant, rateOf, rateDate }: ConvertedFigure): string {
  return m.context.rate(
    `${quant}${NBSP}${rateOf} = ${formatNumber(m, rate, 2)}${NBSP}₸`,
    formatDate(m, rateDate),
  );
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
