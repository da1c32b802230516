import { useState } from 'preact/hooks';
import { astanaDate } from '../../../utils/core/rates/astana.ts';
import { type Price, priceFor, TENGE } from '../../../utils/core/rates/convert.ts';
import { Attribution } from '../../ui/Attribution.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { basisWords, figuresOf } from './basis.ts';
import { CopyButton } from './CopyButton.tsx';
import { CurrencySelect } from './CurrencySelect.tsx';
import { type DeskParts, decimalText } from './parts.ts';
import type { CashModel } from './use-cash.ts';
import {
  type ConverterState,
  cashPrice,
  type DayPrices,
  latestPrices,
  type Outcome,
  outcomeOf,
  useDayPrices,
} from './use-converter.ts';

interface Props extends DeskParts {
  /** Asked for once the reader counts by it. */
  cash: CashModel;
  state: ConverterState;
  onChange: (state: ConverterState) => void;
}

/** Any sum between any two currencies, tenge in the middle, by a rate that is named under it. */
export function Converter(props: Props) {
  const { state, onChange, words } = props;
  const w = words.converter;
  const model = useOutcome(props);
  const set = (change: Partial<ConverterState>) => onChange({ ...state, ...change });
  return (
    <section class="tool" aria-label={w.title}>
      <label class="field">
        {w.amount}
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={state.text}
          aria-describedby="amount-hint"
          aria-invalid={model.outcome.input === null && state.text.trim() !== ''}
          onInput={(event) => set({ text: event.currentTarget.value })}
        />
      </label>
      <p id="amount-hint" class="hint">
        {w.hint}
      </p>
      <Pair {...props} outcome={model.outcome} onSet={set} />
      <Result {...props} {...model} />
      <KindChoice {...props} onSet={set} />
    </section>
  );
}

interface Model {
  outcome: Outcome;
  /** The chosen past day; null while it is looked up. */
  day: DayPrices | null;
  isDated: boolean;
}

function useOutcome({ state, words, rates, client, cash }: Props): Model {
  const quotes = rates.view?.quotes ?? [];
  const known = quotes.map(({ code }) => code);
  const typed = outcomeOf(state, () => null, known, words.comma);
  const isDated = state.kind === 'official' && state.date !== '';
  const day = useDayPrices(client, isDated ? state.date : '', [typed.from, state.to]);
  const official = isDated ? (day?.prices ?? new Map<string, Price>()) : latestPrices(quotes);
  const priceOf = (code: string, side: 'from' | 'to') =>
    state.kind === 'cash' ? (cashPrice(cash.reports, code, side)?.price ?? null) : priceFor(code, official);
  return { outcome: outcomeOf(state, priceOf, known, words.comma), day: isDated ? day : null, isDated };
}

type SetState = (change: Partial<ConverterState>) => void;

function Pair({
  outcome,
  onSet,
  state,
  words,
  messages,
  rates,
  currencies,
}: Props & { outcome: Outcome; onSet: SetState }) {
  const w = words.converter;
  const known = (rates.view?.quotes ?? []).map(({ code }) => code);
  const codes = [...new Set([TENGE, ...currencies, ...known])];
  const text = bare(state.text, outcome, words.comma);
  return (
    <div class="pair">
      <CurrencySelect
        label={w.from}
        value={outcome.from}
        onChange={(from) => onSet({ from, text })}
        {...{ codes, messages, words }}
      />
      <button
        type="button"
        class="button button-icon"
        aria-label={w.swap}
        title={w.swap}
        onClick={() => onSet({ from: state.to, to: outcome.from, text })}
      >
        <Icon name="swap" />
      </button>
      <CurrencySelect
        label={w.to}
        value={state.to}
        onChange={(to) => onSet({ to })}
        {...{ codes, messages, words }}
      />
    </div>
  );
}

/** The number alone, once another currency is chosen by hand. */
function bare(text: string, { input }: Outcome, comma: 'decimal' | 'groups'): string {
  if (!input?.code) return text;
  const number = text
    .replace(/(?<=\d[^\p{L}]*)\p{L}{3,}\.?\s*$|[$€₽₸¥£₺]|^\s*[A-Za-z]{3}(?=\s*\d)/gu, '')
    .trim();
  return outcomeOf({ text: number, from: '', to: '' }, () => null, [], comma).input ? number : '';
}

function KindChoice({ state, words, client, onSet }: Props & { onSet: SetState }) {
  const [today] = useState(() => astanaDate(client.now()));
  const w = words.converter;
  return (
    <fieldset class="kinds">
      <legend class="visually-hidden">{w.kind}</legend>
      {(['official', 'cash'] as const).map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name="price-kind"
            checked={state.kind === kind}
            onChange={() => onSet({ kind })}
          />
          {w[kind]}
        </label>
      ))}
      {state.kind === 'official' ? (
        <label class="date-field">
          {w.date}
          <input
            type="date"
            min="2000-01-01"
            max={today}
            value={state.date}
            onChange={(event) => onSet({ date: event.currentTarget.value })}
          />
        </label>
      ) : null}
    </fieldset>
  );
}

type ResultProps = Props & Model;

function Result(props: ResultProps) {
  const { outcome, day, isDated, state, cash, words, messages, client, rates } = props;
  const w = words.converter;
  if (!outcome.input) {
    return (
      <div class="outcome">
        <div aria-live="polite">
          <p class="converted wrong">{state.text.trim() === '' ? '' : w.notNumber}</p>
        </div>
      </div>
    );
  }
  if (isDated && !day) return <p role="status">{w.loading}</p>;
  if (state.kind === 'cash' && !cash.reports.some(({ summary }) => summary !== null)) {
    return <p role="status">{cash.busy ? words.cash.loading : w.noCash}</p>;
  }
  if (outcome.sum === null) return <p role="alert">{w.noRate(outcome.missing ?? state.to)}</p>;
  const sum = `${decimalText(outcome.sum, messages)}\u00a0${state.to === TENGE ? words.sign : state.to}`;
  const figures = state.kind === 'official' && !isDated ? figuresOf(rates.view, outcome.from, state.to) : [];
  return (
    <div class="outcome">
      <div aria-live="polite">
        <p class="converted">{sum}</p>
        <p class="hint facts">
          {basisWords(props, outcome.from, state.to).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {figures.some(({ source }) => source === 'er-api') ? <Attribution /> : null}
        </p>
      </div>
      <CopyButton key={sum} text={sum} client={client} words={w} />
    </div>
  );
}
