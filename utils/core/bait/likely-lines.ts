import { isUnseen, mapLeafBlocks } from '../dom/leaf-blocks.ts';
import { isBlockElement, isSilentElement } from '../dom/names.ts';
import { outermost } from '../dom/order.ts';
import { countWords } from '../text/normalize.ts';
import type { PartMap } from './detect.ts';
import { leadsToMessenger } from './detect-lines.ts';
import type { Finding } from './findings.ts';
import { inFurniture } from './measure.ts';

/** A line of a live page, as cheaply as it is had: texts in a row that share their nearest block. */
interface Line {
  owner: Element;
  text: string;
  /** What of it stands outside links. */
  own: string;
  /** What of it stands in links, and the last of these. */
  linked: string;
  link: Element | null;
}

const ONLY_TEXT = 4; // NodeFilter.SHOW_TEXT
/** Title and running text stand within four blocks; a paragraph with `br` in it is one line and several blocks. */
const NEAR = 5;

/**
 * The blocks below `root` that may be bait: lines that a phrase may match (`mayMatch` is asked), links to channels, and
 * what may be the title of another story, with what stands around it. Everything else on a page, nearly all of it, is
 * neither cut nor measured. Nothing inside what is `known` is looked at again.
 */
export function mapLikely(
  root: Element,
  known: readonly Finding[],
  mayMatch: (texts: readonly string[]) => boolean[],
): PartMap {
  const lines = readLines(root);
  const titles = lines.map(({ linked }) => linked).join();
  const isMarked = mayMatch(lines.flatMap(({ text, own }) => [text, own]));
  const taken = known.flatMap(({ elements }) => elements);
  const scopes = new Set<Element>();
  lines.forEach((line, i) => {
    const { owner, link } = line;
    const isLine = isMarked[2 * i] || isMarked[2 * i + 1] || (link && leadsToMessenger(link));
    const scope = isLine
      ? owner
      : mayBeTitle(line, titles) && isAmongProse(lines, i, root)
        ? owner.parentElement
        : null;
    if (scope && isOpen(owner, root, taken)) scopes.add(scope);
  });
  // Of others than these no element is asked for often enough to remember where its blocks begin.
  const parts = outermost(scopes).map((scope) => mapLeafBlocks(scope).blocks);
  return { blocks: parts.flat(), parts, stretchOf: () => null };
}

function readLines(root: Element): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  const walker = root.ownerDocument.createTreeWalker(root, ONLY_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim();
    if (!text) continue;
    let link: Element | null = null;
    let up = node.parentElement as Element;
    while (up !== root && !isBlockElement(up) && !isSilentElement(up)) {
      if (up.localName === 'a') link = up;
      up = up.parentElement as Element;
    }
    if (isSilentElement(up)) continue;
    if (line?.owner !== up || (node.previousSibling as Element | null)?.localName === 'br') {
      line = { owner: up, text: '', own: '', linked: '', link: null };
      lines.push(line);
    }
    line.text += `${text} `;
    line.link = link ?? line.link;
    if (link) line.linked += `${text} `;
    else line.own += `${text} `;
  }
  return lines;
}

/**
 * No entry of a list; nothing but links, or how the text of a link begins, which may have other quotes further on.
 * `detectForeignTitles` decides.
 */
function mayBeTitle({ owner, text, own, link }: Line, titles: string): boolean {
  return (
    (link ? own === '' : titles.includes(text.slice(0, 12))) &&
    !/^(?:h[1-6]|li|d[td])$/.test(owner.localName) &&
    countWords(text) > 3
  );
}

function isAmongProse(lines: readonly Line[], index: number, root: Element): boolean {
  const { owner } = lines[index] as Line;
  const parent = owner === root ? null : owner.parentElement;
  return lines
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .some((line) => line.own.length > 50 && parent?.contains(line.owner));
}

/** Neither out of sight, nor inside what is known already, nor the site's own furniture. */
function isOpen(owner: Element, root: Element, taken: readonly Element[]): boolean {
  for (let up = owner; up !== root; up = up.parentElement as Element) if (isUnseen(up)) return false;
  return !inFurniture(owner) && !taken.some((element) => element.contains(owner));
}
