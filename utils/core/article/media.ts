import { collapse } from '../text/normalize.ts';
import { safeUrl } from '../text/urls.ts';
import type { Block, Figure } from './types.ts';

const CREDIT =
  /^(?:фото|сурет|коллаж|иллюстрация|иллюстративное фото|скриншот|видео|инфографика|photo|image|illustration)(?: by| автор\p{L}*)?\s*[:©/]\s*/iu;

/** Splits «Подпись. Фото: агентство» into caption and credit. */
export function splitCaption(text: string): { caption: string; credit: string } {
  const clean = collapse(text);
  if (CREDIT.test(clean)) return { caption: '', credit: clean.replace(CREDIT, '') };
  const at = /[.!?»"]?\s+((?:фото|сурет|коллаж|photo|image)(?: by)?\s*[:©/].*)$/iu.exec(clean);
  if (!at?.[1]) return { caption: clean, credit: '' };
  return {
    caption: clean.slice(0, at.index + at[0].length - at[1].length).trim(),
    credit: at[1].replace(CREDIT, ''),
  };
}

/** The address of an image, lazy or not: the first usable of `data-src`, `src`, the widest of `srcset`. */
export function imageSource(image: Element, base: string): string | null {
  const candidates = [
    image.getAttribute('data-src'),
    image.getAttribute('data-lazy-src'),
    image.getAttribute('data-original'),
    image.getAttribute('src'),
    widest(image.getAttribute('data-srcset') ?? image.getAttribute('srcset')),
    widest(image.parentElement?.querySelector('source')?.getAttribute('srcset') ?? null),
  ];
  for (const candidate of candidates) {
    if (!candidate || candidate.startsWith('data:')) continue;
    const url = safeUrl(candidate, base);
    if (url) return url;
  }
  return null;
}

function widest(srcset: string | null): string | null {
  let best: { url: string; width: number } | null = null;
  for (const part of srcset?.split(/,\s+/) ?? []) {
    const [url, size] = part.trim().split(/\s+/);
    const width = Number.parseFloat(size ?? '1') || 1;
    if (url && (!best || width > best.width)) best = { url, width };
  }
  return best?.url ?? null;
}

/** A `figure`, or a bare image with its caption, as data; null for pixels and icons. */
export function readFigure(element: Element, base: string): Figure | null {
  const image = element.localName === 'img' ? element : element.querySelector('img');
  const captions = [
    ...new Set(
      [...element.querySelectorAll('figcaption,.caption')].map((c) => collapse(c.textContent ?? '')),
    ),
  ];
  const { caption, credit } = splitCaption(captions.join(' '));
  const src = image ? imageSource(image, base) : null;
  const width = Number(image?.getAttribute('width') ?? 0);
  if (!src || (width > 0 && width < 50))
    return caption && !image ? { src: null, alt: '', caption, credit } : null;
  return { src, alt: collapse(image?.getAttribute('alt') ?? ''), caption, credit };
}

const PROVIDERS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/, 'YouTube'],
  [/(?:^|\.)(?:t\.me|telegram\.org)$/, 'Telegram'],
  [/(?:^|\.)(?:twitter\.com|x\.com)$/, 'X'],
  [/(?:^|\.)instagram\.com$/, 'Instagram'],
  [/(?:^|\.)facebook\.com$/, 'Facebook'],
  [/(?:^|\.)tiktok\.com$/, 'TikTok'],
  [/(?:^|\.)(?:vk\.com|vkvideo\.ru)$/, 'VK'],
  [/(?:^|\.)rutube\.ru$/, 'Rutube'],
];

/** A player or post of a known service as a labelled link; null for ad frames and the rest. */
export function readEmbed(element: Element, base: string): Extract<Block, { type: 'embed' }> | null {
  const raw =
    element.getAttribute('src') ??
    element.getAttribute('data-src') ??
    element.getAttribute('data-instgrm-permalink') ??
    // A post's own address is its last link; those before it are part of its words.
    [...element.querySelectorAll('a[href]')].at(-1)?.getAttribute('href');
  const href = safeUrl(raw, base);
  if (!href) return null;
  const host = new URL(href).hostname;
  const provider = PROVIDERS.find(([pattern]) => pattern.test(host))?.[1];
  if (!provider) return null;
  const watch = /youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/.exec(href)?.[1];
  return {
    type: 'embed',
    provider,
    href: watch ? `https://www.youtube.com/watch?v=${watch}` : href,
    label: collapse(element.getAttribute('title') ?? ''),
  };
}
