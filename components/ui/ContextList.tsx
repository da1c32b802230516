import { useState } from 'preact/hooks';
import type { ContextSummary } from '../../utils/core/context/summary.ts';
import { amountLines, indexLines, termLines } from '../../utils/data/locales/context-words.ts';
import type { ContextMessages } from '../../utils/data/locales/ru.ts';

interface Props {
  context: ContextSummary;
  messages: ContextMessages;
  /** Language of the article's own words; '' when unknown. */
  language: string;
  /** Puts text on the clipboard; resolves to whether it did. */
  onCopy?: (text: string) => Promise<boolean>;
}

interface Row {
  text: string;
  lines: string[];
}

/** «In this article»: its sums, units and short forms, each once, with what they mean. Nothing where there are none. */
export function ContextList({ context, messages, language, onCopy }: Props) {
  const words = messages.context;
  const groups = [
    { name: words.amounts, rows: once(context.amounts, (sum) => amountLines(messages, sum)) },
    { name: words.indices, rows: once(context.indices, (index) => indexLines(messages, index)) },
    { name: words.terms, rows: once(context.terms, (term) => termLines(messages, term)) },
  ].filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return null;
  return (
    <section class="context">
      <h2 class="section-title">{words.title}</h2>
      {groups.map(({ name, rows }) => (
        <details key={name} open={groups.length === 1}>
          <summary>
            {name} <small>{rows.length}</small>
          </summary>
          <dl class="context-list">
            {rows.map(({ text, lines }) => (
              <div key={text}>
                <dt lang={language || undefined}>{text}</dt>
                {lines.map((line) => (
                  <dd key={line}>{line}</dd>
                ))}
              </div>
            ))}
          </dl>
        </details>
      ))}
      {onCopy ? <CopyButton text={() => asText(groups)} messages={messages} onCopy={onCopy} /> : null}
    </section>
  );
}

/** A sum that is named twice is listed once. */
function once<T extends { text: string }>(items: readonly T[], linesOf: (item: T) => string[]): Row[] {
  const rows = new Map(items.map((item) => [item.text, item]));
  return [...rows].map(([text, item]) => ({ text, lines: linesOf(item) }));
}

function asText(groups: readonly { name: string; rows: Row[] }[]): string {
  return groups
    .map(({ name, rows }) =>
      [name, ...rows.map(({ text, lines }) => `${text}: ${lines.join('; ')}`)].join('\n'),
    )
    .join('\n\n');
}

interface CopyProps {
  text: () => string;
  messages: ContextMessages;
  onCopy: (text: string) => Promise<boolean>;
}

function CopyButton({ text, messages, onCopy }: CopyProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const words = messages.context;
  return (
    <button
      type="button"
      class="button button-quiet"
      onClick={() => void onCopy(text()).then(setCopied, () => setCopied(false))}
    >
      <span aria-live="polite">
        {copied === null ? words.copy : copied ? words.copied : words.copyFailed}
      </span>
    </button>
  );
}
