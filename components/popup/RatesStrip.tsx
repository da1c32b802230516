import type { RateQuote } from '../../utils/core/rates/types.ts';
import { formatAge } from '../../utils/data/locales/format.ts';
import type { Messages } from '../../utils/data/locales/ru.ts';
import { Attribution } from '../ui/Attribution.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SafeLink } from '../ui/SafeLink.tsx';
import { RateCell } from './RateCell.tsx';
import { effectiveWords, noticeWords, sessionWords } from './rates-words.ts';
import type { RatesModel } from './use-rates.ts';

interface Props {
  rates: RatesModel;
  /** Codes to show, in the reader's order. */
  currencies: readonly string[];
  messages: Messages;
  now: number;
  onAllowBank: () => void;
}

/** Official tenge rates with source, effective day and age. */
export function RatesStrip({ rates, currencies, messages, now, onAllowBank }: Props) {
  const { view, busy, failed } = rates;
  const quotes = view?.quotes ?? [];
  const shown = quotes.filter(({ code }) => currencies.includes(code));
  const notice = busy ? '' : noticeWords(messages, view, failed);
  return (
    <section class="rates" aria-labelledby="rates-title">
      <h2 id="rates-title" class="visually-hidden">
        {messages.rates.title}
      </h2>
      <ul class="plain rates-list">
        {currencies.map((code) => (
          <RateCell
            key={code}
            code={code}
            quote={quotes.find((quote) => quote.code === code) ?? null}
            view={view}
            hasCash={shown.some(({ cash }) => cash !== null)}
            messages={messages}
          />
        ))}
      </ul>
      <div class="rates-foot">
        <p class="rates-line facts">
          {view?.source && quotes.length > 0 ? (
            <span>
              {view.source === 'nbk' ? (
                <SafeLink href={messages.rates.bankPage}>{messages.rates.source.nbk}</SafeLink>
              ) : (
                messages.rates.source[view.source]
              )}
            </span>
          ) : null}
          {lineFacts(rates, messages, now).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {cashFacts(shown, messages, now).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {view?.source === 'er-api' ? <Attribution /> : null}
        </p>
        <button
          type="button"
          class="button button-quiet button-icon"
          aria-label={messages.rates.refresh}
          title={messages.rates.refresh}
          aria-busy={busy}
          onClick={() => rates.refresh(true)}
        >
          <Icon name="refresh" />
        </button>
      </div>
      {notice ? (
        <div class="note">
          {notice}
          <NoticeButton rates={rates} messages={messages} onAllowBank={onAllowBank} />
        </div>
      ) : null}
      <p class="visually-hidden" role="status">
        {rates.renewed && !busy ? messages.rates.refreshed : notice}
      </p>
    </section>
  );
}

/** The way out, where there is one: the bank's permission, or another try while there is nothing to show. */
function NoticeButton({ rates, messages, onAllowBank }: Pick<Props, 'rates' | 'messages' | 'onAllowBank'>) {
  const { view, failed } = rates;
  const isForbidden = view?.problem === 'rates.no-permission';
  if (!isForbidden && !failed && view && view.quotes.length > 0) return null;
  return (
    <div>
      <button type="button" class="button" onClick={isForbidden ? onAllowBank : () => rates.refresh(true)}>
        {isForbidden ? messages.rates.allow : messages.rates.retry}
      </button>
    </div>
  );
}

/** «наличные: kurs.kz, 5 минут назад»; the oldest word counts. */
function cashFacts(shown: readonly RateQuote[], m: Messages, now: number): string[] {
  const cash = shown.flatMap((quote) => quote.cash ?? []);
  const [oldest] = cash.map(({ asOf }) => asOf).sort();
  if (oldest === undefined) return [];
  const names = [...new Set(cash.map(({ source }) => m.rates.source[source]))].join(', ');
  return [m.rates.cash(names, formatAge(m, oldest, now))];
}

/** «на сегодня, установлен в пятницу», «обновлено 5 минут назад»; the source stands before them. */
function lineFacts(rates: RatesModel, m: Messages, now: number): string[] {
  const { view, busy, failed } = rates;
  if (!view?.asOf || view.quotes.length === 0) {
    return [busy ? m.rates.loading : failed ? m.rates.unknown : m.rates.noneYet];
  }
  const day = [effectiveWords(m, view), sessionWords(m, view)].filter(Boolean).join(', ');
  const age = view.fetchedAt ? formatAge(m, view.fetchedAt, now) : '';
  return [day, age && m.rates.updated(age)].filter(Boolean);
}
