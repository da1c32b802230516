import { type LeafMap, mapLeafBlocks } from '../dom/leaf-blocks.ts';
import { isBlockElement, isHiddenByMarkup, isSilentElement } from '../dom/names.ts';
import { endsLikeSentence } from '../text/normalize.ts';

/** The text of a page, cut once: judged block by block and then written out of the same blocks. */
export interface PageBlocks extends LeafMap {
  root: Element;
  /** Pictures, players and frames: before which block each stands, ascending. */
  media: number[];
  /** Text that the markup hides was cut too. */
  unhidden: boolean;
}

const MEDIA = new Set(['img', 'picture', 'video', 'iframe', 'amp-img', 'object', 'embed', 'audio']);

/**
 * Cuts the page below `root`. Hidden text is left out, unless it is nearly all the text there is: such a page
 * shows it with a script of its own, or in answer to a click.
 */
export function cutPage(root: Element): PageBlocks {
  const hidden: Element[] = [];
  const visible = cut(root, (element) => {
    if (!isHiddenByMarkup(element)) return false;
    hidden.push(element);
    return true;
  });
  const seen = prose(visible);
  if (hidden.length === 0 || seen >= FEW) return { ...visible, unhidden: false };
  const shown = new Set(hidden.filter((element) => !isDialog(element)));
  const all = cut(root, (element) => isHiddenByMarkup(element) && !shown.has(element));
  return prose(all) - seen > 2 * seen + LEAST_HIDDEN
    ? { ...all, unhidden: true }
    : { ...visible, unhidden: false };
}

/** Characters of running text: with so many in sight nothing is missing. */
const FEW = 1500;
const LEAST_HIDDEN = 250;
const DIALOG = /cookie|consent|gdpr|privacy|modal|popup|overlay|dialog|menu|nav|login|onetrust/i;

function isDialog(element: Element): boolean {
  return (
    DIALOG.test(`${element.id} ${element.getAttribute('class') ?? ''}`) ||
    element.closest('nav,dialog,footer,[role="dialog"]') !== null
  );
}

function cut(root: Element, isOut: (element: Element) => boolean): Omit<PageBlocks, 'unhidden'> {
  const media: number[] = [];
  const map = mapLeafBlocks(root, (element, at) => {
    if (MEDIA.has(element.localName)) media.push(at);
    return isSilentElement(element) || (element.hasAttributes() && (isButton(element) || isOut(element)));
  });
  return { ...map, root, media };
}

/** «[edit]» at a heading, «^» and «↩» at notes, hints above the text: what engines write for the screen alone. */
function isButton(element: Element): boolean {
  const name = element.getAttribute('class') ?? '';
  if (/mw-editsection|mw-cite-backlink/.test(name)) return true;
  if (isBlockElement(element)) return /(?:^|\s)(?:no-?print|d-print-none)(?:\s|$)/.test(name);
  return element.localName === 'a' && /^\s*[↩↑^]\ufe0e?\s*$/.test(element.textContent ?? '');
}

function prose({ blocks }: LeafMap): number {
  let sum = 0;
  for (const { text, words, linkWords } of blocks) {
    if (text.length >= 80 && linkWords < words / 2 && endsLikeSentence(text)) sum += text.length;
  }
  return sum;
}
