import type { RemovedLink } from '../article/types.ts';
import { collapse } from '../text/normalize.ts';

type Kind = 'views' | 'comments' | 'reactions';

/** A number that stands alone beside a title, with what the markup around it calls it. */
export interface LooseNumber {
  value: number;
  kind: Kind | null;
}

const NAMES: readonly (readonly [Kind, RegExp])[] = [
  ['views', /view|eye|hits|просмотр|қарал/i],
  ['comments', /comment|пікір/i],
  ['reactions', /like|heart|react/i],
];

/** What the element around a number, or the icon before the number in it, says that the number counts. */
export function counterKind(around: Element | null): Kind | null {
  if (!around) return null;
  const icon = around.firstElementChild;
  const names = [around, icon]
    .map(
      (element) =>
        element &&
        `${element.className} ${element.getAttribute('uk-icon') ?? ''} ${element.getAttribute('title') ?? ''}`,
    )
    .join(' ');
  return NAMES.find(([, pattern]) => pattern.test(names))?.[0] ?? null;
}

/**
 * Counters of one entry. `text` is all its words: «6179 просмотров», «120 рет қаралды», “5 comments” say it
 * themselves; then the names in the markup; else bare numbers count views, comments and reactions in this order.
 */
export function readCounters(text: string, numbers: readonly LooseNumber[]): Partial<RemovedLink> {
  const found: Partial<RemovedLink> = {};
  const words = collapse(text);
  const views = /(?<!\d)(\d[\d ]{0,11}) (?:просмотр|рет қарал|қаралым|views)/iu.exec(words);
  const comments = /(?<!\d)(\d[\d ]{0,11}) (?:комментар|пікір|comments)/iu.exec(words);
  if (views?.[1]) found.views = toNumber(views[1]);
  if (comments?.[1]) found.comments = toNumber(comments[1]);
  if (views || comments) return found;
  const order: Kind[] = ['views', 'comments', 'reactions'];
  const named = numbers.length > 0 && numbers.every(({ kind }) => kind !== null);
  numbers.slice(0, order.length).forEach(({ value, kind }, i) => {
    const slot = named ? kind : order[i];
    if (slot) found[slot] ??= value;
  });
  return found;
}

function toNumber(text: string): number {
  return Number(text.replace(/\D/g, ''));
}
