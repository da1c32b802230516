import type { Messages } from '../../utils/data/locales/ru.ts';

/** Holds the article's place while the page is read, so that the popup opens at its final size. */
export function ReadingPane({ messages }: { messages: Messages }) {
  return (
    <section class="reading">
      <p>{messages.article.reading}</p>
      <div class="reading-lines" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
      </div>
    </section>
  );
}
