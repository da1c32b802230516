import { useState } from 'preact/hooks';
import { type CashQuote, type CashReport, GOLD } from '../../../utils/core/rates/cash.ts';
import { CITIES, type CitySlug } from '../../../utils/core/settings.ts';
import { formatAge, formatNumber } from '../../../utils/data/locales/format.ts';
import { SafeLink } from '../../ui/SafeLink.tsx';
import { rateText } from '../rates-words.ts';
import type { DeskParts } from './parts.ts';
import type { CashModel } from './use-cash.ts';

interface Props extends DeskParts {
  cash: CashModel;
}

/** What the exchange offices of the reader's city and two banks pay and ask. */
export function CashPane(props: Props) {
  const { cash, words } = props;
  const w = words.cash;
  return (
    <section class="tool" aria-label={w.title} aria-busy={cash.busy}>
      <label class="field">
        {w.city}
        <select
          class="button"
          value={cash.city}
          onChange={(event) => cash.choose(event.currentTarget.value as CitySlug)}
        >
          {CITIES.map((slug) => (
            <option key={slug} value={slug} selected={slug === cash.city}>
              {words.cities[slug]}
            </option>
          ))}
        </select>
      </label>
      <p role="status" class="hint">
        {cash.busy ? w.loading : w.legend}
      </p>
      {cash.failed ? <p role="alert">{w.failed}</p> : null}
      {cash.reports.some(isForbidden) ? <p class="note">{w.why}</p> : null}
      {cash.reports.map((report) => (
        <Source key={report.source} report={report} {...props} />
      ))}
    </section>
  );
}

const isForbidden = ({ problem }: CashReport) => problem === 'rates.no-permission';

function Source({ report, ...props }: Props & { report: CashReport }) {
  const { words, messages, client } = props;
  const { summary, source, host, home } = report;
  const age = (ms: number) => formatAge(messages, new Date(ms).toISOString(), client.now());
  return (
    <section class="cash-source" aria-label={messages.rates.source[source]}>
      <h3 class="section-title">{messages.rates.source[source]}</h3>
      {isForbidden(report) ? <Permission report={report} {...props} /> : null}
      {report.problem && !isForbidden(report) ? <Trouble report={report} {...props} /> : null}
      {summary ? (
        <>
          <Prices quotes={summary.quotes} {...props} isMany={report.kind === 'offices'} />
          <p class="hint facts">
            {report.kind === 'offices' ? (
              <>
                <span>{words.cash.offices(most(summary.quotes))}</span>
                <span>★ {words.cash.best}</span>
              </>
            ) : null}
            <span>
              {summary.asOf !== null
                ? words.cash.asOf(age(summary.asOf))
                : words.cash.asked(age(report.fetchedAt ?? client.now()))}
            </span>
            <span>
              <SafeLink href={home}>{words.cash.open(host)}</SafeLink>
            </span>
          </p>
        </>
      ) : null}
    </section>
  );
}

function most(quotes: readonly CashQuote[]): number {
  return Math.max(0, ...quotes.map(({ offices }) => offices));
}

function Permission({ report, cash, words }: Props & { report: CashReport }) {
  const w = words.cash;
  const [denied, setDenied] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => cash.allow(report.hostPattern).then((yes) => setDenied(!yes))}
      >
        {w.allow(report.host)}
      </button>
      {denied ? (
        <p class="hint" role="status">
          {w.denied}
        </p>
      ) : null}
    </>
  );
}

function Trouble({ report, cash, words }: Props & { report: CashReport }) {
  const w = words.cash;
  const problem = report.problem ? words.problem[report.problem] : '';
  return (
    <div class="note">
      {problem} {report.summary ? w.kept : ''}
      {report.mayRetry ? (
        <div>
          <button type="button" class="button" onClick={() => cash.refresh(true)}>
            {words.retry}
          </button>
        </div>
      ) : null}
    </div>
  );
}

/** The reader's currencies first; of banks and firms there is no "best of". */
function Prices({
  quotes,
  isMany,
  currencies,
  words,
  messages,
}: DeskParts & { quotes: readonly CashQuote[]; isMany: boolean }) {
  const w = words.cash;
  const place = ({ code }: CashQuote) =>
    currencies.includes(code) ? currencies.indexOf(code) : currencies.length;
  const sorted = quotes.toSorted((a, b) => place(a) - place(b));
  return (
    <table class="cash-table">
      <caption class="visually-hidden">{w.median}</caption>
      <thead>
        <tr>
          <th scope="col">{w.currency}</th>
          <th scope="col">{w.buy}</th>
          <th scope="col">{w.sell}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((quote) => (
          <tr key={quote.code}>
            <th scope="row">
              {quote.code === GOLD ? (
                w.gold
              ) : (
                <abbr title={messages.currencies[quote.code]}>{quote.code}</abbr>
              )}
            </th>
            {(
              [
                ['buy', quote.bestBuy],
                ['sell', quote.bestSell],
              ] as const
            ).map(([side, best]) => (
              <td key={side}>
                {priceText(quote[side], messages, words.none)}
                {isMany && best ? (
                  <small title={[best.name, best.address].filter(Boolean).join(', ')}>
                    <span class="visually-hidden">{w.best}: </span>★{' '}
                    {priceText(best.value, messages, words.none)}
                    <span class="cash-place">{best.name}</span>
                  </small>
                ) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Gold and pounds come in whole tenge: no zeros are put where nothing was said. */
function priceText(value: number | null, messages: DeskParts['messages'], none: string): string {
  if (value === null) return none;
  return value >= 1000 ? formatNumber(messages, value, 0) : rateText(messages, value);
}
