import { parseHTML } from 'linkedom';
import type { DecideInput } from '../../utils/core/verdict/decide.ts';
import type { ElementFacts } from '../../utils/core/verdict/elements.ts';

/** What is known of a block without its page. */
export interface BareBlock {
  words: number;
  linkWords: number;
  article: Element | null;
  isComment: boolean;
}

const element = parseHTML('<p></p>').document.querySelector('p') as unknown as Element;

/** A page to decide on of which only its blocks' lengths are known: rules that look at elements find none. */
export function barePage(blocks: readonly BareBlock[]): DecideInput['page'] {
  const plain = { owner: element, whole: true, text: '', links: [], nodes: [] };
  const facts = { element, parent: null, depth: 0, names: 0, near: 0, mid: 0, around: 0 };
  return {
    url: 'https://news.test/society/101-most/',
    map: {
      root: element,
      media: [],
      unhidden: false,
      blocks: blocks.map(({ words, linkWords }) => ({ ...plain, words, linkWords })),
      stretchOf: () => null,
    },
    facts: blocks.map(
      ({ article }): ElementFacts => ({
        ...facts,
        article,
        isAriaHidden: false,
        signature: '',
      }),
    ),
    comments: Uint8Array.from(blocks, ({ isComment }) => Number(isComment)),
  };
}
