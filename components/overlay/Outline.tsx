import { inlineText } from '../../utils/core/article/inline.ts';
import type { Block } from '../../utils/core/article/types.ts';
import type { OverlayMessages } from '../../utils/data/locales/overlay-ru.ts';

interface Props {
  blocks: readonly Block[];
  words: OverlayMessages;
  /** Brings a block to the top, by its number. */
  onGo: (block: number) => void;
}

/** An outline of two lines helps nobody. */
const LEAST_HEADINGS = 3;

/** The headings of a long text, folded; nothing where there are hardly any. */
export function Outline({ blocks, words, onGo }: Props) {
  const headings = blocks.flatMap((block, at) =>
    block.type === 'heading' ? [{ at, level: block.level, text: inlineText(block.inlines) }] : [],
  );
  if (headings.length < LEAST_HEADINGS) return null;
  const top = Math.min(...headings.map(({ level }) => level));
  return (
    <details class="outline">
      <summary>{words.outline}</summary>
      <ol class="plain">
        {headings.map(({ at, level, text }) => (
          <li key={at} style={{ paddingInlineStart: `${(level - top) * 16}px` }}>
            <button type="button" class="button button-quiet" dir="auto" onClick={() => onGo(at)}>
              {text}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
