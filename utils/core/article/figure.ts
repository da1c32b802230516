import { collapse } from '../text/normalize.ts';
import { splitCaption } from './caption.ts';
import { imageSource, pixels } from './image-source.ts';
import { attribute, type Collector, collectSegments, lineOf, PLAIN } from './inline.ts';
import type { Figure } from './types.ts';

/** What is said of one picture is shorter; longer is a text that was wrapped with it. */
const LONGEST_WORDS = 600;
const LONGEST_CREDIT = 150;
/** Smaller pictures are icons. */
const SMALLEST = 51;

export function isImage({ localName }: Element): boolean {
  return localName === 'img' || localName === 'amp-img' || localName === 'picture';
}

/** Whether an element is there for pictures and their words: a `figure`, or WordPress's own box. */
export function isFigureBox(element: Element): boolean {
  return element.localName === 'figure' || /(?:^|\s)wp-caption(?:\s|$)/.test(attribute(element, 'class'));
}

/**
 * The pictures of `element` (an image, or a box with images and their words) in the order of the page, each once,
 * with alternative text, caption and credit: the words up to the next picture. Icons, emoji, avatars and
 * counters are left out. Empty where nothing can be loaded, and where the box holds a text.
 */
export function readFigures(element: Element, base: string): Figure[] {
  const found: Figure[] = [];
  const credits: string[] = [];
  const segments: Collector['segments'] = [];
  let isText = false;
  const close = () => {
    const last = found.at(-1);
    if (!last) return;
    // Sliders count: «Мост. 1 / 5».
    const words = collapse(
      segments
        .splice(0)
        .map(({ text }) => text)
        .join(''),
    ).replace(/ ?\b\d\d? \/ \d\d?$/, '');
    if (words.length > LONGEST_WORDS) isText = true;
    const { caption, credit } = splitCaption(words);
    last.caption = caption;
    last.credit = [...new Set([credit, ...credits.splice(0)])].filter(Boolean).join(' / ');
  };
  const take = (inner: Element) => {
    if (isImage(inner)) {
      const figure = readImage(inner, base);
      if (!figure || found.some(({ src }) => src === figure.src)) return true;
      close();
      found.push(figure);
      return true;
    }
    if (
      !(CREDIT_PART.test(attribute(inner, 'class')) || inner.localName === 'cite') ||
      (inner.textContent ?? '').length > LONGEST_CREDIT
    )
      return false;
    const own = splitCaption(lineOf(inner));
    credits.push(own.credit || own.caption);
    return true;
  };
  if (isImage(element)) take(element);
  else collectSegments(element, PLAIN, { base, kept: null, segments, take });
  close();
  return isText ? [] : found;
}

/** Parts of a caption that are a credit, labelled or not. */
const CREDIT_PART = /(?:credit|copyright|photographer|author|source)(?![\w-]*caption)/i;

function readImage(element: Element, base: string): Figure | null {
  const image = element.querySelector('img') ?? element;
  const src = imageSource(image, base);
  return src && !isIcon(image, src) ? { src, alt: readAlt(image), caption: '', credit: '' } : null;
}

const ICON_NAME = /emoji|smiley|avatar|userpic|(?:^|[\s_-])(?:icon|logo)(?:[\s_-]|$)/i;
/** Drawings are signs of the page; counters are no pictures. */
const ICON_ADDRESS =
  /\/(?:emoji|smil\w+|avatars?|userpics?|icons?|logos?)\/|gravatar\.|\/\/(?:mc|counter)\.|\.svg(?:[?#]|$)/i;

/** By size, by address, and by the names of the image and its parent: a face beside the author's name. */
function isIcon(image: Element, src: string): boolean {
  return (
    ['width', 'height'].some((name) => (pixels(attribute(image, name)) ?? SMALLEST) < SMALLEST) ||
    ICON_ADDRESS.test(src) ||
    [image, image.parentElement].some((part) => part && ICON_NAME.test(attribute(part, 'class')))
  );
}

function readAlt(image: Element): string {
  const alt = collapse(attribute(image, 'alt'))
    // Zakon.kz ends every one of its own with «фото - Новости Zakon.kz от 01.02.2026 09:00».
    .replace(/[,.]? фото [–-] новости .{0,99}$/i, '');
  // `IMG_2034`, `photo_2026-02-01`, `5F3A.jpg`: what a camera or a program wrote, not a person.
  return !alt.includes(' ') && /[\d_]|\.\w{3,4}$/.test(alt) ? '' : alt;
}
