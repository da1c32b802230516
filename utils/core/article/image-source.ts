import { safeUrl } from '../text/urls.ts';
import { attribute } from './inline.ts';

/** Wide enough for any reading column on a dense screen; wider ones only cost the reader's traffic. */
const WIDEST = 1600;
/** What a candidate without a stated size is taken for. */
const UNKNOWN = 600;
const ONE_DENSITY = 800;
const ORIGINAL = 5000;
const LONGEST = 20_000;

/** Where loaders keep the address until a script puts it in, and where the large file behind a stamp is. */
const LAZY = /^data-.*(?:src|orig|lazy|image|large|full)/;
const PICTURE_FILE = /^[^\s?#]+\.(?:jpe?g|png|webp|avif|gif)(?:[?#]\S*)?$/i;
/** Files that only hold the place of a picture; «empty-shelves.jpg» and «pixel-8-camera.jpg» are photographs. */
const PLACEHOLDER =
  /\/(?:1x1|spacer|blank|placeholder|(?:pre)?load(?:ing|er)|lazy|transparent|pixel|empty|no-?(?:image|photo))(?:[\w.-]{0,40}\.(?:gif|svg)|(?:[._-](?:image|\d+x\d+))?\.\w+)(?:[?#]|$)|\/\/via\.placehold/i;

/** The address, the width in pixels that it is said or taken to have. */
type Candidate = readonly [address: string, width: number];

/**
 * The http(s) address of an `img`, `amp-img` or `picture`, or null. Of all that `src`, `srcset`, the sources of
 * its `picture`, lazy attributes, a link around it and the `noscript` beside it offer, the one nearest to 1,600
 * pixels; placeholders are passed over.
 */
export function imageSource(image: Element, base: string): string | null {
  const picture = image.closest('picture');
  const link = image.closest('a')?.getAttribute('href') ?? '';
  const own = [...(picture?.querySelectorAll('source') ?? []), image].flatMap(candidatesOf);
  return (
    nearest(isFile(link) ? [...own, [link, ORIGINAL]] : own, base) ??
    nearest([[besideIn(picture ?? image), UNKNOWN]], base)
  );
}

function nearest(candidates: readonly Candidate[], base: string): string | null {
  let best: string | null = null;
  let bestFit = 0;
  for (const [address, width] of candidates) {
    const fit = width <= WIDEST ? width : WIDEST ** 2 / width;
    const url = fit > bestFit ? safeUrl(address, base) : null;
    if (!url || PLACEHOLDER.test(url)) continue;
    best = url;
    bestFit = fit;
  }
  return best;
}

function candidatesOf(element: Element): Candidate[] {
  const limit = pixels(/max-width:\s*(\d+)/.exec(attribute(element, 'media'))?.[1]);
  return Array.from(element.attributes).flatMap(({ name, value }): Candidate[] => {
    const isLazy = LAZY.test(name);
    // What waits to be put in is better than what it replaces, though both be of the same size.
    const more = Number(isLazy);
    if (name.endsWith('srcset')) {
      return [...value.slice(0, LONGEST).matchAll(SET)].map(([, address = '', number = '1', unit]) => {
        const width = (widthIn(address) ?? limit ?? ONE_DENSITY) * Number(number);
        return [address.replace(/,+$/, ''), more + (unit === 'w' ? Number(number) : width)];
      });
    }
    if (name !== 'src' && !(isLazy && (/^(?:https?:\/)?\/[^\s{}<>]+$/.test(value) || isFile(value))))
      return [];
    return [[value, more + (widthIn(value) ?? pixels(element.getAttribute('width')) ?? UNKNOWN)]];
  });
}

/** By the rules of HTML an address runs to white space and may hold commas: `…/w_300,h_200/a.jpg 300w`. */
const SET = /([^\s,]\S*)(?:\s+(\d[\d.]*)([wx]))?/g;

function isFile(address: string): boolean {
  return PICTURE_FILE.test(address.slice(0, 2000));
}

/** The width that is part of the name: `a-1024x683.jpg`, `?w=640`. */
function widthIn(address: string): number | null {
  const [, size, named] = /[-_/](\d{2,4})x\d{2,4}[-._/?]|[?&/,](?:w|width)[=_](\d{2,4})/.exec(address) ?? [];
  return pixels(size ?? named);
}

/** A length attribute in pixels; null for none, for shares of the page, and for 0, which means "unknown". */
export function pixels(value: string | null | undefined): number | null {
  const number = value && !value.includes('%') ? Number.parseFloat(value) : 0;
  return number > 0 ? number : null;
}

/**
 * The address in the `noscript` that stands for this image: next to it, or in its figure. Where scripts run its
 * content is text, which is only searched, never parsed as a page.
 */
function besideIn(image: Element): string {
  const twin =
    [image.nextElementSibling, image.previousElementSibling].find((near) => near?.localName === 'noscript') ??
    (image.closest('figure') ?? image).querySelector('noscript');
  const tag = twin?.querySelector('img')?.outerHTML ?? twin?.textContent ?? '';
  const found = /<img\s[^>]*?src=["']?(?!data:)([^"'\s>]+)/i.exec(tag.slice(0, 4000));
  return found?.[1]?.replace(/&(?:amp|#0?38);/g, '&') ?? '';
}
