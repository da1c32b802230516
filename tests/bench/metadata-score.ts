import { wordingKey } from '../../utils/core/text/normalize.ts';

/** What a side says of an article beside its text; '' for what it does not know. */
export interface ToldMetadata {
  title: string;
  author: string;
  /** As told, in whatever form. */
  published: string;
}

/** What people found on the page; a page may show no author and no day. */
export interface KnownMetadata {
  title: string;
  author?: string | null;
  /** `YYYY-MM-DD` and whatever follows. */
  publishedAt?: string | null;
}

/** Whether each field is right; null where nobody knows, which counts neither way. */
export type MetadataScore = Record<keyof ToldMetadata, boolean | null>;

export function scoreMetadata(told: ToldMetadata, known: KnownMetadata): MetadataScore {
  return {
    title: known.title ? wordingKey(told.title) === wordingKey(known.title) : null,
    author: known.author ? isSameAuthor(told.author, known.author) : null,
    published: known.publishedAt ? dayOf(told.published) === dayOf(known.publishedAt) : null,
  };
}

/** One of the names has all words of the other («Dr. Ann Lee, MD» and “Ann Lee”), and at least two where there are. */
function isSameAuthor(told: string, known: string): boolean {
  const [a, b] = [told, known].map((name) => new Set(wordingKey(name).split(' ').filter(Boolean))) as [
    Set<string>,
    Set<string>,
  ];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared >= Math.min(2, a.size, b.size);
}

/** The day as written, whatever the clock of whoever runs this; '' for what is no date. */
function dayOf(date: string): string {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(date.trim()) ?? [];
  if (day) return day;
  const ms = Date.parse(`${date} UTC`);
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10);
}
