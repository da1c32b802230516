import { useState } from 'preact/hooks';
import { addDays, astanaDate } from '../../../utils/core/rates/astana.ts';
import { csvOf } from '../../../utils/core/rates/chart.ts';
import { type HistoryPoint, pointBefore } from '../../../utils/core/rates/days.ts';
import { minus, ratio, toDecimal } from '../../../utils/core/rates/ratio.ts';
import { formatDate, formatNumber } from '../../../utils/data/locales/format.ts';
import { rateText } from '../rates-words.ts';
import { CourseChart } from './CourseChart.tsx';
import { CurrencySelect } from './CurrencySelect.tsx';
import { type DeskParts, decimalText } from './parts.ts';
import { type HistoryModel, useHistory } from './use-history.ts';

const SPANS = [30, 90, 365] as const;
const SINCE = { day: 1, week: 7, month: 30, year: 365 } as const;

/** How a currency's official rate went: changes, a chart, the figures behind it. */
export function HistoryPane(props: DeskParts) {
  const { words, messages, rates, currencies, client } = props;
  const w = words.history;
  const [code, setCode] = useState(currencies[0] ?? 'USD');
  const [span, setSpan] = useState<number>(SPANS[0]);
  const model = useHistory(client, code, span);
  const known = (rates.view?.quotes ?? []).map((quote) => quote.code);
  const codes = [...new Set([...currencies, ...known, code])];
  const { history } = model;
  const first = addDays(astanaDate(client.now()), -span);
  const points = history?.points.filter(({ date }) => date >= first) ?? [];
  return (
    <section class="tool" aria-label={w.title}>
      <div class="field">
        <CurrencySelect
          label={w.currency}
          codes={codes}
          value={code}
          messages={messages}
          words={words}
          onChange={setCode}
        />
        <fieldset class="kinds">
          <legend class="visually-hidden">{w.span}</legend>
          {SPANS.map((days) => (
            <label key={days}>
              <input type="radio" name="span" checked={span === days} onChange={() => setSpan(days)} />
              {w.days(days)}
            </label>
          ))}
        </fieldset>
      </div>
      {model.failed ? <p role="alert">{w.failed}</p> : null}
      {model.loaded && !history ? <p>{w.none}</p> : null}
      {history ? <Changes points={history.points} {...props} /> : null}
      <CourseChart
        points={points}
        name={unitName(code, history?.quant ?? 1, props)}
        words={words}
        messages={messages}
      />
      <Filling model={model} {...props} />
      {points.length > 0 ? (
        <>
          <Figures points={points} {...props} />
          <button
            type="button"
            class="button"
            onClick={() => client.save(`${code}-${span}.csv`, csvOf(code, history?.quant ?? 1, points))}
          >
            {w.csv}
          </button>
        </>
      ) : null}
    </section>
  );
}

function unitName(code: string, quant: number, { messages }: DeskParts): string {
  const name = messages.currencies[code] ?? code;
  return quant === 1 ? name : `${name}, ${formatNumber(messages, quant, 0)}`;
}

/** Against the last published day before each date; in words where that day is not loaded yet. */
function Changes({ points, words, messages }: DeskParts & { points: readonly HistoryPoint[] }) {
  const last = points.at(-1);
  if (!last) return null;
  return (
    <dl class="changes">
      {(Object.keys(SINCE) as (keyof typeof SINCE)[]).map((since) => {
        const before = pointBefore(points, last, SINCE[since]);
        return (
          <div key={since}>
            <dt>{words.history.since[since]}</dt>
            <dd>{before ? changeText(before.value, last.value, messages) : words.history.unknown}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function changeText(before: number, now: number, messages: DeskParts['messages']): string {
  const [start, end] = [ratio(before), ratio(now)];
  if (!start || !end) return '–';
  const by = minus(end, start);
  const text = decimalText(toDecimal(by, 2), messages);
  const share = formatNumber(messages, (now / before - 1) * 100, 1);
  return `${by.n > 0n ? '+' : ''}${text} (${by.n > 0n ? '+' : ''}${share}\u00a0%)`;
}

function Filling({ model, words }: DeskParts & { model: HistoryModel }) {
  const w = words.history;
  const missing = model.history?.missing ?? 0;
  if (model.filling && missing > 0) {
    return (
      <p class="filling">
        <span role="status">{w.filling(missing)}</span>
        <button type="button" class="button button-quiet" onClick={model.stop}>
          {w.stop}
        </button>
      </p>
    );
  }
  if (missing === 0) return null;
  return (
    <p class="filling">
      <span role="status">{model.problem === 'rates.limit' ? w.limit : w.stopped(missing)}</span>
      {model.problem === 'rates.limit' ? null : (
        <button type="button" class="button button-quiet" onClick={model.start}>
          {w.more(missing)}
        </button>
      )}
    </p>
  );
}

function Figures({ points, words, messages }: DeskParts & { points: readonly HistoryPoint[] }) {
  const w = words.history;
  return (
    <details>
      <summary>{w.table}</summary>
      <table class="cash-table">
        <thead>
          <tr>
            <th scope="col">{w.date}</th>
            <th scope="col">{w.rate}</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ date, value }) => (
            <tr key={date}>
              <th scope="row">{formatDate(messages, date)}</th>
              <td>{rateText(messages, value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
