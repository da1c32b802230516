import { queryAll } from '../dom/order.ts';
import { collapse, preview } from '../text/normalize.ts';
import { safeUrl } from '../text/urls.ts';
import { splitCaption } from './caption.ts';
import { attribute, lineOf } from './inline.ts';
import type { Block } from './types.ts';

type Embed = Extract<Block, { type: 'embed' }>;
type PublicLink = Pick<Embed, 'provider' | 'href'>;

const LONGEST_LABEL = 119;
const PLAYER = /^(?:iframe|video|audio|lite-youtube|amp-(?:youtube|iframe))$/;
/** Posts and players as their services ask to put them into a page, before a script replaces them by a frame. */
const POST =
  /twitter-(?:tweet|video)|instagram-media|text-post-media|tiktok-embed|fb-(?:post|video)|telegram-post|youtube/i;
const TELEGRAM = 'data-telegram-post';
const VK_POST = /^vk_post_/;

/**
 * Provider, form of the address, public page where that is another one. Addresses are without `https://` and
 * `www.`. Follow buttons, whole channels and pages without a number have no line here, so they are no embeds.
 */
const PAGES: readonly (readonly [provider: string, form: RegExp, page?: string])[] = [
  [
    'YouTube',
    /^youtu(?:\.be|be(?:-nocookie)?\.com\/(?:v|shorts|live|embed|watch\?(?:.*&)?v))[/=](?!videos|live_s)([\w-]+)/,
    'www.youtube.com/watch?v=$1',
  ],
  // Playlists and whatever a channel shows now.
  ['YouTube', /^youtube\.com\/embed\/(?:videos|live_s)/],
  ['Telegram', /^t\.me\/(?:s\/)?(\w+\/\d+)/, 't.me/$1'],
  ['X', /^(?:platform\.)?(?:twitter|x)\.com\/(?:\w+\/status\/|embed\/.*[?&]id=)(\d+)/, 'x.com/i/status/$1'],
  ['Instagram', /^instagram\.com\/(?:[\w.]+\/)?((?:p|reel|tv)\/[\w-]+)/, 'www.instagram.com/$1/'],
  ['Threads', /^threads\.(?:net|com)\/@[\w.]+\/post\/\w/],
  ['Facebook', /^(?:facebook\.com\/(?:[\w.]+\/)?(?:posts|videos|reel|share|watch)\b|fb\.watch\/\w)/],
  ['TikTok', /^tiktok\.com\/(?:@[\w.-]*\/video|(?:embed|player)(?:\/v\d)?)\/\d/],
  ['VK', /^vk(?:video)?\.(?:com|ru)\/video_ext\.php\?.*oid=(-?\d+)&.*\bid=(\d+)/, 'vk.com/video$1_$2'],
  ['VK', /^vk\.com\/wall-?\d/],
  ['Rutube', /^rutube\.ru\/\w+\/(?:embed\/)?(\w+)/, 'rutube.ru/video/$1/'],
  // `pb` is a list of `!2d<longitude>!3d<latitude>` and the like; such frames refuse to open as a page.
  ['Google Maps', /^google\.com\/maps\/embed\?.*!2d([-\d.]+)!3d([-\d.]+)/, 'www.google.com/maps/@$2,$1,15z'],
  ['Google Maps', /^google\.com\/maps/],
  ['Yandex Maps', /^yandex\.\w+\/map-widget/],
  ['OK', /^ok\.ru\/video/],
  ['Vimeo', /^player\.vimeo\.com\/video/],
  ['Spotify', /^open\.spotify\.com\/\w/],
  ['Datawrapper', /^datawrapper\.dwcdn\.net\/\w/],
  ['Flourish', /^flo\.uri\.sh\/\w/],
];

/** Whether `readEmbed` may find something in `element`: a look at its names, nothing else. */
export function isEmbed(element: Element): boolean {
  if (
    PLAYER.test(element.localName) ||
    element.hasAttribute(TELEGRAM) ||
    VK_POST.test(attribute(element, 'id'))
  )
    return true;
  return element.localName !== 'a' && POST.test(attribute(element, 'class'));
}

/**
 * A player, post or map of a known service, or a video or audio file, as a labelled link to its public page.
 * `element` is the player or post itself or a box around it, whose words are then the label. Null for
 * everything else: ad frames, unknown hosts, follow buttons.
 */
export function readEmbed(element: Element, base: string): Embed | null {
  const own = isEmbed(element) ? linkOf(element, base) : null;
  if (own) return { type: 'embed', ...own, label: preview(labelOf(element), LONGEST_LABEL) };
  if (element.localName !== 'figure') return null;
  const inside = firstOf(
    element.querySelectorAll(`iframe,video,audio,amp-youtube,[class],[${TELEGRAM}]`),
    (part) => isEmbed(part) && readEmbed(part, base),
  );
  if (inside) inside.label ||= preview(splitCaption(lineOf(element)).caption, LONGEST_LABEL);
  return inside;
}

function linkOf(element: Element, base: string): PublicLink | null {
  const { localName } = element;
  if (localName === 'video' || localName === 'audio') {
    return firstOf([element, ...element.querySelectorAll('source')], (file) => {
      const href = safeUrl(attribute(file, 'src') || attribute(file, 'data-src'), base);
      return href && { provider: localName === 'audio' ? 'Audio' : 'Video', href };
    });
  }
  // A post's own address is its last link; those before it are part of its words.
  const links = localName === 'blockquote' ? queryAll(element, 'a[href]').slice(-9).reverse() : [];
  const addresses = [element, ...links].flatMap(({ attributes }) =>
    Array.from(attributes, ({ name, value }) => {
      if (name === TELEGRAM) return `https://t.me/${value}`;
      if (VK_POST.test(value)) return value.replace(VK_POST, 'https://vk.com/wall');
      return /(?:id|embed)$/.test(name) && /^[\w-]{11}$/.test(value) ? `https://youtu.be/${value}` : value;
    }),
  );
  return firstOf(addresses, (address) => publicLink(address, base));
}

function firstOf<T, U>(items: Iterable<T>, read: (item: T) => U | null | false | ''): U | null {
  for (const item of items) {
    const found = read(item);
    if (found) return found;
  }
  return null;
}

/** The provider and public page of what a player shows; null for hosts that are not known, so for ad frames too. */
function publicLink(raw: string, base: string): PublicLink | null {
  const url = safeUrl(raw, base);
  if (!url) return null;
  // Facebook's frame is told the address of the post.
  const told = /facebook\.com\/plugins\/(?:post|video)/.test(url) && new URL(url).searchParams.get('href');
  if (told) return publicLink(told, base);
  const subject = url.replace(/^https?:\/\/(?:www\.|m\.)?/, '');
  return firstOf(PAGES, ([provider, form, page]) => {
    const found = form.exec(subject);
    return (
      found && { provider, href: page ? `https://${page.replace(/\$(\d)/g, (_, i) => found[i] ?? '')}` : url }
    );
  });
}

/** Titles that the services write themselves say nothing of the content. */
const EMPTY_TITLE =
  /^(?:youtube|видео|video|(?:x|tiktok) \w+|embed.*|map|карта|iframe\d*|fb:.*|.* (?:on|в) (?:instagram|threads))$|pl(?:ayer|ugin)$/i;

function labelOf(element: Element): string {
  const title = collapse(attribute(element, 'title'));
  if (title && !EMPTY_TITLE.test(title)) return title;
  if (PLAYER.test(element.localName)) return '';
  const words = lineOf(element.querySelector('p') ?? element);
  return EMPTY_TITLE.test(words) ? '' : words.replace(/(?:https:\/\/t\.co|pic\.twitter\.com)\/\S+/g, '');
}
