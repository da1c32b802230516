/**
 * The article as a value. Nothing here is HTML: every surface (text, Markdown, popup, overlay, print,
 * export) is drawn from `blocks`, so a hostile page has nowhere to inject markup.
 */
export type OutletId = string;

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; children: Inline[] }
  | { kind: 'em'; children: Inline[] }
  /** `href` is absolute and http(s); links of any other scheme become their children. */
  | { kind: 'link'; href: string; children: Inline[] };

export interface Figure {
  /** Absolute http(s) address, or null when the figure holds no image that can be loaded. */
  src: string | null;
  alt: string;
  caption: string;
  credit: string;
}

export interface ListItem {
  inlines: Inline[];
  /** A list inside the item. */
  children: ListBlock[];
}

export interface ListBlock {
  type: 'list';
  ordered: boolean;
  items: ListItem[];
}

export interface TableCell {
  header: boolean;
  colspan: number;
  rowspan: number;
  inlines: Inline[];
}

export type Block =
  | { type: 'paragraph'; inlines: Inline[] }
  | { type: 'heading'; level: 2 | 3 | 4 | 5 | 6; inlines: Inline[] }
  | { type: 'quote'; blocks: Block[] }
  | ListBlock
  | ({ type: 'figure' } & Figure)
  | { type: 'table'; caption: string; rows: TableCell[][] }
  | { type: 'embed'; provider: string; href: string; label: string }
  | { type: 'rule' };

export interface RemovedLink {
  title: string;
  url: string;
  rank?: number;
  views?: number;
  comments?: number;
  reactions?: number;
}

/** One thing taken out of the text, with the trail that explains it. */
export interface Removal {
  /** Pipeline step that removed it: `bait`, `chrome`, `clean`. */
  step: string;
  kind: BaitKind | 'chrome' | 'duplicate' | 'credit';
  rule: string;
  reason: string;
  /** The first words, at most 160 characters. */
  preview: string;
  links: RemovedLink[];
}

export type BaitKind =
  | 'recommendations'
  | 'teaser'
  | 'foreign-title'
  | 'call'
  | 'share'
  | 'counters'
  | 'widget'
  | 'rates-box'
  | 'next-article'
  | 'tags'
  | 'author-box'
  | 'ad';

export interface RelatedLink {
  title: string;
  url: string;
  /** 0..1; links below the floor are not listed at all. */
  score: number;
  /** What both have in common, as shown to the reader: names, stems, numbers. */
  shared: string[];
  /** Its address tells that it appeared on the article's day. */
  sameDay?: boolean;
}

export interface Article {
  url: string;
  canonicalUrl: string;
  outlet: OutletId | null;
  siteName: string;
  /** BCP 47 primary subtag: `kk`, `ru`, `en` or whatever the page says; '' when unknown. */
  language: string;
  title: string;
  byline: string[];
  /** News agencies and newsrooms that are named as authors. */
  agencies: string[];
  /** ISO 8601 with offset, or null. */
  publishedAt: string | null;
  modifiedAt: string | null;
  lead: string | null;
  image: Figure | null;
  blocks: Block[];
  removed: Removal[];
  related: RelatedLink[];
  /** Kept text / visible text of the article region, 0..1. */
  coverage: number;
  /** The mark by which the page calls the text advertising, in its own words («На правах рекламы»), or null. */
  adLabel: string | null;
  /** Where the page says the story comes from («пресс-служба МВД»), or null. */
  source: string | null;
  /** The page's own words for the rest being for subscribers, or null. */
  paywall: string | null;
  /** What the page says in two ways, and which was believed. */
  conflicts: FieldConflict[];
}

export interface FieldConflict {
  field: 'title' | 'publishedAt' | 'language';
  /** As the article has it. */
  chosen: string;
  others: { source: string; value: string }[];
}

/** Why a page without an article has none. */
export type NoArticleReason =
  | 'home'
  | 'section'
  | 'search'
  | 'video'
  | 'gallery'
  | 'product'
  | 'login'
  | 'error-page'
  | 'listing'
  | 'empty';

export type ArticleError =
  | 'article.none' // the page holds no article text
  | 'article.too-big' // more nodes than can be read safely
  | 'article.failed'; // reading threw; reported
