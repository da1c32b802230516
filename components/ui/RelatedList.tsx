import type { RelatedLink } from '../../utils/core/article/types.ts';
import type { ReadingMessages } from '../../utils/data/locales/ru.ts';
import { SafeLink } from './SafeLink.tsx';

interface Props {
  related: readonly RelatedLink[];
  messages: ReadingMessages;
  /** Language of the titles; '' when unknown. */
  language: string;
}

/** Links about the same story, each with what both have in common. */
export function RelatedList({ related, messages, language }: Props) {
  return (
    <section class="related">
      <h2 class="section-title">{messages.related.title}</h2>
      {related.length === 0 ? (
        <p class="section-empty">{messages.related.none}</p>
      ) : (
        <ul class="plain link-list">
          {related.map((link) => (
            <li key={`${link.url} ${link.title}`} dir="auto">
              <SafeLink href={link.url} lang={language || undefined}>
                {link.title}
              </SafeLink>
              {link.shared.length > 0 ? (
                <small>
                  {messages.related.shared(link.shared.join(', '))}
                  {link.sameDay ? ` · ${messages.related.sameDay}` : ''}
                </small>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
