import type { Removal } from '../../utils/core/article/types.ts';
import type { ReadingMessages } from '../../utils/data/locales/ru.ts';
import { SafeLink } from './SafeLink.tsx';

interface Props {
  removed: readonly Removal[];
  messages: ReadingMessages;
  /** Language of the previews and titles; '' when unknown. */
  language: string;
  /** What is known of the outlet fits no longer; the list says that it may lack something. */
  changed?: boolean | undefined;
}

/** What was taken out of the text and why, folded until asked for. */
export function RemovedList({ removed, messages, language, changed = false }: Props) {
  const words = messages.removed;
  const note = changed ? <p class="note">{words.changed}</p> : null;
  if (removed.length === 0) {
    return (
      <section class="removed">
        <h2 class="section-title">{words.title}</h2>
        <p class="section-empty">{words.none}</p>
        {note}
      </section>
    );
  }
  const links = removed.reduce((sum, removal) => sum + removal.links.length, 0);
  return (
    <details class="removed">
      <summary>
        <h2 class="section-title">{words.title}</h2>
        <small>{words.count(removed.length) + (links > 0 ? `, ${words.links(links)}` : '')}</small>
      </summary>
      {note}
      <ul class="plain removed-list">
        {removed.map((removal, key) => (
          <li key={key}>
            <span class="removed-kind">{words.kind[removal.kind]}</span>
            <small>{words.why[removal.kind]}</small>
            {removal.preview ? (
              <p class="removed-preview" lang={language || undefined} dir="auto">
                {removal.preview}
              </p>
            ) : null}
            <RemovedLinks removal={removal} messages={messages} language={language} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function RemovedLinks({
  removal,
  messages,
  language,
}: {
  removal: Removal;
  messages: ReadingMessages;
  language: string;
}) {
  if (removal.links.length === 0) return null;
  return (
    <details>
      <summary>{messages.removed.links(removal.links.length)}</summary>
      <ul class="plain link-list">
        {removal.links.map((link) => (
          <li key={`${link.url} ${link.title}`} dir="auto">
            <SafeLink href={link.url} lang={language || undefined}>
              {link.title || link.url}
            </SafeLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
