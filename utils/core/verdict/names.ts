/**
 * Families of words that authors of pages use in classes and ids. A family is a bit of a mask. Matched as parts
 * of words: «relatedposts» and «article__related» are the same to a reader of names.
 */
export const NAME_FAMILIES = [
  'caption',
  'share',
  'related',
  'subscribe',
  'comment',
  'author',
  'date',
  'tag',
  'contents',
  'ad',
  'body',
  'lead',
  'product',
] as const;

// One pattern with a group a family: a name is walked once, and not thirteen times.
const NAMES = new RegExp(
  [
    'caption|credit|photo|image|img|media|gallery|figure|picture|bild|foto|legend|copyright',
    'shar(?:e|ing)|social|addtoany|whatsapp|telegram|facebook|twitter|follow',
    'relat|recommend|read-?(?:more|next|also)|more-?(?:from|stor|news|on|link|article)|popular|trending|most-?(?:read|view)|see-?also|teaser|similar|latest|next-?(?:post|article|up|story)|prev-|suggest|further|widget|sidebar|rail|recirc|carousel|up-?next|card|sponsor|outro|promo|interlink|crosslink|listing|link-?list|incontent',
    'newsletter|subscri|sign-?up|paywall|opt-?in|abonn|abo-|regwall|mailchimp|donat|membership|\\bcta|-cta|call-to-action|register|login|metered|mailing',
    'comment|disqus|respond|reply|discuss',
    'author|autor|\\bbio\\b|byline|contributor|writer|profile|avatar',
    'date|time|meta|publish|updated|breadcrumb|kicker|eyebrow|rubric|overline|label|section-name',
    '\\btags?\\b|tag-|-tag|topics?|categor|keyword',
    '\\btoc\\b|table-of-contents|contents-list|nav|menu|jump|pag(?:in|er)|anchor',
    '\\bads?\\b|advert|ads-|banner|disclaim|footer|legal|licen[sc]e|affiliate|disclosure|cookie|consent|gdpr|privacy|notice|popup|modal|overlay|tooltip|sr-only|screen-?reader|visually-?hidden',
    'article|body|content|entry|post|text|story|paragraph|main|page|blog|rich',
    'lead|lede|intro|standfirst|summary|excerpt|dek\\b|deck|subtitle|subhead|abstract|anons|description',
    'price|product|buy|deal|shop|cart|offer|rating|score',
  ]
    .map((words) => `(${words})`)
    .join('|'),
  'g',
);

/** The families that words of a name belong to, as a mask; bit i is `NAME_FAMILIES[i]`. */
export function nameMask(name: string): number {
  let mask = 0;
  NAMES.lastIndex = 0;
  for (let match = NAMES.exec(name); match; match = NAMES.exec(name)) {
    for (let family = 1; family < match.length; family++) {
      if (match[family] !== undefined) mask |= 1 << (family - 1);
    }
  }
  return mask;
}
