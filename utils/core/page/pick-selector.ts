import { LONGEST_SELECTOR, mayHideUnseen, PICK_SELECTOR } from './picks.ts';

/** Boxes alike that one selector may stand for: a banner after every third paragraph. */
const MOST_ALIKE = 12;
const MOST_LEVELS = 4;
/** Made by a build or for one page: letters and figures mixed, long figures, hashes behind underscores. */
const UNSTABLE = /\d{3}|[a-z]\d[a-z\d]*[a-z]|__\w{5,}$|^(?:css|sc|jsx)-|[A-Z]{2,}\d|_[A-Za-z\d]{5}$/;
/** Says how a thing looks now, not what it is. */
const STATE =
  /^(?:is|has|js|active|show|hide|hidden|open|loaded|visible|lazy|col|row|mt|mb|p[xytblr]?|m[xylr]?|w|h|d|flex|grid|container)(?:-|$)/;
const ATTRIBUTES = [
  'data-testid',
  'data-widget',
  'data-name',
  'data-type',
  'data-block',
  'role',
  'aria-label',
  'itemprop',
];

/**
 * A selector that will find an element on other pages of the same layout: by stable ids, data attributes and class
 * names, with the nearest ancestors that have such a name; never by position, because what stands third on one page is
 * another thing on the next. Null where none finds it without also finding what may be text, or too much.
 */
export function selectorOf(element: Element, bodies: readonly Element[]): string | null {
  const doc = element.ownerDocument;
  const isGood = (selector: string) => {
    if (selector.length > LONGEST_SELECTOR || !PICK_SELECTOR.test(selector)) return false;
    const found = [...doc.querySelectorAll(selector)];
    return (
      found.length <= MOST_ALIKE &&
      found.includes(element) &&
      found.every((one) => mayHideUnseen(one, bodies))
    );
  };
  const own = names(element);
  if (own.length === 0) own.push(element.localName);
  else {
    const alone = own.find(isGood);
    if (alone) return alone;
  }
  let up = element.parentElement;
  let path = '';
  for (let level = 0; up && level < MOST_LEVELS; level++, up = up.parentElement) {
    for (const name of names(up)) {
      for (const last of own) {
        const selector = `${name} > ${path}${last}`;
        if (isGood(selector)) return selector;
      }
    }
    path = `${up.localName} > ${path}`;
  }
  return null;
}

/** Names that will be the same tomorrow, surest first; all start with the element's own. */
function names(element: Element): string[] {
  const tag = element.localName;
  const found: string[] = [];
  if (element.id && isStable(element.id)) found.push(`${tag}#${element.id}`);
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value && isStable(value)) found.push(`${tag}[${name}="${value}"]`);
  }
  const classes = [...element.classList].filter((name) => isStable(name) && !STATE.test(name));
  found.push(...classes.map((name) => `${tag}.${name}`));
  if (classes.length > 1)
    found.push(
      tag +
        classes
          .slice(0, 3)
          .map((name) => `.${name}`)
          .join(''),
    );
  return found;
}

function isStable(name: string): boolean {
  return /^[a-z_-][\w-]{1,59}$/i.test(name) && !UNSTABLE.test(name);
}
