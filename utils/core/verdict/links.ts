/** What a link leads to, by its address alone. */
export interface LinkFacts {
  social: number;
  author: number;
  tag: number;
  story: number;
  external: number;
  fragment: number;
}

const SOCIAL =
  /^(?:mailto|tel|sms|whatsapp|viber|tg):|\/\/(?:[\w-]+\.)?(?:facebook|twitter|x|instagram|linkedin|pinterest|whatsapp|telegram|reddit|vk|ok|youtube|tiktok|threads|bsky|flipboard|t|wa|max)\.(?:com|me|ru|app|social)(?:\/|$)|news\.google\.|\/shar(?:e|er|ing)\b|intent\/tweet/i;
const AUTHOR = /author|autor|\/(?:by|people|staff|profile|contributor|writer|journalist)s?\//i;
const TAG = /\/(?:tag|topic|category|categories|section|thema|theme|keyword|label|rubric|rubrika|tema)s?\//i;

/** Classifies links of one page; each is looked at once, though a card's link is part of several blocks. */
export function createLinkReader(url: string): (link: Element) => keyof LinkFacts {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const known = new Map<Element, keyof LinkFacts>();
  return (link) => {
    const kind = known.get(link) ?? kindOf(link, host);
    known.set(link, kind);
    return kind;
  };
}

function kindOf(link: Element, host: string): keyof LinkFacts {
  const href = (link.getAttribute('href') ?? '').trim();
  if (!href || href.startsWith('#') || href.startsWith('javascript:')) return 'fragment';
  if (SOCIAL.test(href)) return 'social';
  const rel = link.getAttribute('rel') ?? '';
  if (AUTHOR.test(href) || rel.includes('author')) return 'author';
  const at = href.indexOf('//');
  const path = at < 0 ? href : href.slice(Math.max(href.indexOf('/', at + 2), at + 2));
  const isOwn = at < 0 || href.slice(at + 2, at + 2 + host.length + 4).includes(host);
  if (TAG.test(path) || /\btag\b/.test(rel)) return 'tag';
  if (!isOwn) return 'external';
  if (/\d{4}/.test(path) || (path.length > 28 && /-[^/]*-/.test(path))) return 'story';
  return path.length < 25 && path.split('/').filter(Boolean).length <= 1 ? 'tag' : 'external';
}
