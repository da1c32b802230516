import { useState } from 'preact/hooks';
import { articleToHtml, pictureAddresses } from '../../utils/core/article/html.ts';
import { articleToMarkdown } from '../../utils/core/article/markdown.ts';
import { articleToText, fileNameOf, shareAddress } from '../../utils/core/article/take-away.ts';
import type { Article } from '../../utils/core/article/types.ts';
import type { ContextSummary } from '../../utils/core/context/summary.ts';
import type { TakeMessages } from '../../utils/data/locales/overlay-ru.ts';
import type { ReadingMessages } from '../../utils/data/locales/ru.ts';
import { citation, sourceLine } from '../../utils/data/locales/take-words.ts';

/** What taking an article along asks of the world. */
export interface TakeClient {
  copy(text: string): Promise<boolean>;
  share(title: string, url: string): Promise<'shared' | 'copied' | 'failed' | null>;
  /** A picture as a `data:` address, or null. */
  picture(src: string): Promise<string | null>;
  save(name: string, text: string, type: string): void;
  print(): void;
}

interface Props {
  article: Article;
  context: ContextSummary | null;
  messages: ReadingMessages;
  words: TakeMessages;
  client: TakeClient;
  /** A button of its own copies the text already. */
  isCopyBeside?: boolean;
}

type Outcome = 'copied' | 'saved' | 'linkCopied' | 'failed';

/** Everything that can be done with a clean text elsewhere; each button's outcome is said below them. */
export function TakeMenu(props: Props) {
  const { messages, words } = props;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const actions = actionsOf(props);
  const run = (work: () => Promise<Outcome | null>) => {
    setOutcome(null);
    work().then(setOutcome, () => setOutcome('failed'));
  };
  return (
    <section class="take" aria-label={messages.actions.take}>
      <ul class="plain take-list">
        {actions.map(([label, work]) => (
          <li key={label}>
            <button type="button" class="button button-quiet" onClick={() => run(work)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <p class="take-outcome" role="status">
        {outcome ? words[outcome] : ''}
      </p>
    </section>
  );
}

function actionsOf({ article, context, messages, words, client, isCopyBeside }: Props) {
  const source = sourceLine(messages, article);
  const copied = async (text: string): Promise<Outcome> => ((await client.copy(text)) ? 'copied' : 'failed');
  const saved = (extension: string, text: string, type: string): Outcome => {
    client.save(fileNameOf(article, words.untitled, extension), text, type);
    return 'saved';
  };
  const copyText = [words.copy, () => copied(articleToText(article, source))] as const;
  return [
    ...(isCopyBeside ? [] : [copyText]),
    [words.markdown, () => copied(articleToMarkdown(article))],
    [words.citation, () => copied(citation(messages, words, article, context))],
    [
      words.share,
      async () => {
        const outcome = await client.share(article.title, shareAddress(article));
        return outcome === 'copied' ? 'linkCopied' : outcome === 'failed' ? 'failed' : null;
      },
    ],
    [words.saveMarkdown, async () => saved('md', articleToMarkdown(article), 'text/markdown')],
    [
      words.saveHtml,
      async () => {
        const pictures = await loadPictures(article, client);
        const html = articleToHtml(article, pictures, { meta: source, picture: words.picture });
        return saved('html', html, 'text/html');
      },
    ],
    [
      words.print,
      async () => {
        client.print();
        return null;
      },
    ],
  ] satisfies (readonly [string, () => Promise<Outcome | null>])[];
}

async function loadPictures(article: Article, client: TakeClient): Promise<Map<string, string>> {
  const loaded = await Promise.all(
    pictureAddresses(article).map(async (src) => [src, await client.picture(src)] as const),
  );
  return new Map(loaded.flatMap(([src, data]) => (data ? [[src, data] as const] : [])));
}
