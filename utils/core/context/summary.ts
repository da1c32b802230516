import {
  type Conversion,
  type ConversionDay,
  convertAmount,
  indexInTenge,
  type RatesByDate,
} from './convert.ts';
import { LANGUAGE_INDEX } from './glossary.ts';
import { asIndexCount, type IndexRow, indexValueOn } from './index-values.ts';
import type { TextContext } from './read-context.ts';
import type { TermMark } from './terms.ts';
import type { Amount, Bound, IndexAmount, IndexUnit, TextLanguage } from './types.ts';

export interface ConvertedFigure {
  currency: string;
  min: number;
  max: number;
  /** Day of the rate's document, `YYYY-MM-DD`. */
  rateDate: string;
  /** The rate as published: `rate` tenge for `quant` of `rateOf`. */
  rate: number;
  quant: number;
  rateOf: string;
  source: string;
}

export interface AmountSummary {
  text: string;
  min: number;
  max: number;
  currency: string;
  bound: Bound | null;
  /** At the rate of the article's day. */
  converted: ConvertedFigure[];
  /** At today's, where that differs. */
  today: ConvertedFigure[];
  why: Conversion['why'];
  /** The same in МРП, where it is exactly a count that a law would name. */
  mrp: number | null;
}

export interface IndexSummary {
  text: string;
  min: number;
  max: number;
  unit: IndexUnit;
  /** Null where the text gives it, or no value is certain. */
  tenge: { min: number; max: number; validOn: string; value: number; from: string } | null;
  given: boolean;
}

export interface TermSummary {
  text: string;
  expansion: string;
  meaning: string;
  /** The same name in the other two languages. */
  names: string[];
  /** Other readings of the same letters. */
  also: { expansion: string; meaning: string }[];
}

/** What popup, overlay, card and command line show of an article's context. */
export interface ContextSummary {
  amounts: AmountSummary[];
  indices: IndexSummary[];
  terms: TermSummary[];
}

export interface SummaryDeps {
  rates: RatesByDate;
  day: ConversionDay;
  rows: readonly IndexRow[];
  /** Language of the reader's interface. */
  language: TextLanguage;
}

/** Everything that was found, with what there is to say of it, in reading order. */
export function summarise(context: Pick<TextContext, 'sums' | 'terms'>, deps: SummaryDeps): ContextSummary {
  const { sums, terms } = context;
  return {
    amounts: sums.flatMap((sum) => (sum.kind === 'amount' ? [summariseAmount(sum, deps)] : [])),
    indices: sums.flatMap((sum) => (sum.kind === 'index' ? [summariseIndex(sum, deps)] : [])),
    terms: terms.map((term) => summariseTerm(term, deps.language)),
  };
}

export function summariseAmount(amount: Amount, { rates, day, rows }: SummaryDeps): AmountSummary {
  const { text, min, max, currency, bound, given } = amount;
  const conversion = convertAmount(amount, rates, day);
  const value = day.published === null ? null : indexValueOn(rows, 'MRP', day.published, null);
  const isPlainTenge = currency === 'KZT' && min === max && !given;
  return {
    ...{ text, min, max, currency, bound, why: conversion.why },
    converted: conversion.published.map(figureOf),
    today: conversion.today.map(figureOf),
    mrp: value && isPlainTenge ? asIndexCount(max, value.tenge) : null,
  };
}

function figureOf({ currency, min, max, rate, rateOf }: Conversion['published'][number]): ConvertedFigure {
  const { effectiveDate, value, quant, source } = rate;
  return {
    currency,
    min: cents(min),
    max: cents(max),
    rateDate: effectiveDate,
    rate: value,
    quant,
    rateOf,
    source,
  };
}

const cents = (value: number) => Math.round(value * 100) / 100;

export function summariseIndex(index: IndexAmount, { rows, day }: SummaryDeps): IndexSummary {
  const { text, min, max, unit, given } = index;
  const found = indexInTenge(index, rows, day.published);
  const tenge = found && {
    min: cents(found.min),
    max: cents(found.max),
    validOn: day.published ?? found.value.from,
    value: found.value.tenge,
    from: found.value.from,
  };
  return { text, min, max, unit, tenge, given };
}

export function summariseTerm({ text, entries }: TermMark, language: TextLanguage): TermSummary {
  const own = LANGUAGE_INDEX[language];
  const [first, ...rest] = entries.map(({ full, means }) => ({
    expansion: full[own],
    meaning: means[own],
    names: full.filter((name, i) => i !== own && name !== full[own]),
  }));
  return {
    text,
    expansion: first?.expansion ?? '',
    meaning: first?.meaning ?? '',
    names: [...new Set(first?.names)],
    also: rest.map(({ expansion, meaning }) => ({ expansion, meaning })),
  };
}
