import type { LeafBlock } from '../dom/leaf-blocks.ts';
import { outermost } from '../dom/order.ts';
import { isRoot } from '../dom/roots.ts';
import { collapse } from '../text/normalize.ts';
import type { Finding } from './findings.ts';
import { inFurniture } from './measure.ts';

// Taken away piece by piece rather than matched as a whole: nested repetition would take exponential time.
const RATE_PIECES = /(?:USD|EUR|RUB|RUR|CNY|GBP|KGS|TRY)(?:\/KZT)?|[\d\s.,:/₸$€₽¥£↑↓▲▼+–-]/gu;
const RATE_CODES = /USD|EUR|RUB|RUR|CNY|GBP|KGS|TRY|[$€₽¥£]/gu;

/** Boxes of currency rates: codes and numbers and nothing else. Never hidden, only kept out of the text. */
export function detectRateBoxes(blocks: readonly LeafBlock[]): Finding[] {
  const boxes = new Set<Element>();
  for (const block of blocks) {
    if (block.text.search(RATE_CODES) < 0 || !isRates(block.text) || inFurniture(block.owner)) continue;
    let box: Element = block.owner;
    for (let up = box.parentElement; up; up = up.parentElement) {
      if (!isRates(spacedText(up)) || isRoot(up)) break;
      box = up;
    }
    if (isRateBox(box)) boxes.add(box);
  }
  return outermost(boxes).map((element) => ({
    elements: [element],
    kind: 'rates-box',
    rule: 'structure:rates',
    confidence: 0.95,
    items: [],
  }));
}

function isRates(text: string | null): boolean {
  return text !== null && text.length < LONGEST_RATES && text.replace(RATE_PIECES, '') === '';
}

/** A code with a number, or several signs; a lone «$70» is a price, and a cell belongs to its table. */
function isRateBox(box: Element): boolean {
  if (['td', 'th', 'tr', 'thead', 'tbody'].includes(box.localName)) return false;
  const text = spacedText(box) ?? '';
  const codes = new Set(text.match(RATE_CODES));
  return /\d/.test(text) && (codes.size > 1 || /[A-Z]/.test(text));
}

const LONGEST_RATES = 400;
const MOST_RATE_TEXTS = 200;

/** The texts of an element with a space between them (cells of a definition list have none), or null for too many. */
function spacedText(element: Element): string | null {
  const parts: string[] = [];
  const walk = (node: Node) => {
    for (let child = node.firstChild; child && parts.length < MOST_RATE_TEXTS; child = child.nextSibling) {
      if (child.nodeType === 3) parts.push(child.nodeValue ?? '');
      else walk(child);
    }
  };
  walk(element);
  return parts.length < MOST_RATE_TEXTS ? collapse(parts.join(' ')) : null;
}
