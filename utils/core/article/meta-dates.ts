import type { SiteRules } from '../sites.ts';
import { conflictOf } from './conflicts.ts';
import { type DateMarks, readDateMarks } from './date-marks.ts';
import type { JsonLdArticle, JsonLdPage } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { claimDate, type Dates, resolveDates } from './resolve-dates.ts';
import type { FieldConflict } from './types.ts';

const MODIFIED = /modif|updated|lastmod/;
/** `article:published_time`, `datePublished`, `pubdate`, `DC.date`, `citation_date`; not `article:publisher`. */
const PUBLISHED = /publish(?!er)|pub\w*[-_]?date|created|issued|(?:^|[._])date$/;

export interface DateSources {
  doc: Document;
  url: string;
  selector: string | undefined;
  heading: Element | null;
  isOfOther: (element: Element) => boolean;
  jsonLd: JsonLdArticle | null;
  around: Pick<JsonLdPage, 'datePublished' | 'dateModified'>;
  tags: MetaTags;
  readAt: number | null;
  isLocal: boolean;
}

/**
 * When the article was published and changed, from every source of the page, with those that tell another day. Order
 * of trust that holds across outlets: JSON-LD, metas, marked elements, what the page shows, the address; a page that only tells when it was changed was published then. `element` finds where the date stands.
 */
export function readDates(
  sources: DateSources,
): Dates & { element: () => Element | null; conflicts: FieldConflict[] } {
  const { doc, jsonLd, around, tags, readAt, isLocal } = sources;
  const metas = (names: RegExp, but?: RegExp) =>
    tags
      .all(names)
      .filter(({ name }) => !but?.test(name))
      .map(({ name, content }) =>
        claimDate({ family: 'meta', raw: content, mayStandIn: name === 'og:updated_time' }, readAt),
      );
  const fromJson = (raw = '') => (raw ? [claimDate({ family: 'json-ld', raw }, readAt)] : []);
  const modified = [...fromJson(jsonLd?.dateModified), ...metas(MODIFIED)];
  const published = [...fromJson(jsonLd?.datePublished), ...metas(PUBLISHED, MODIFIED)];
  if (published.length === 0) {
    published.push(...fromJson(around.datePublished));
    if (modified.length === 0) modified.push(...fromJson(around.dateModified));
  }
  let marks: DateMarks | undefined;
  const readMarks = () => (marks ??= readDateMarks(sources));
  // What a page of another country shows mends nothing.
  if (isLocal || !published.some(({ ms }) => ms > 0)) {
    published.push(...readMarks().published);
    modified.push(...readMarks().modified);
  }
  // `/2026-01-20/`, `/20260120/`, `/2026/01/20/`, `/2026-01-20-most`.
  const day = /\/(\d{4})([-/]?)(\d\d)\2(\d\d)(?=[-/])/.exec(sources.url);
  if (day) {
    const raw = `${day[1]}-${day[3]}-${day[4]}`;
    published.push(claimDate({ family: 'address', raw }, null));
  }
  // `og:updated_time` alone, which one engine writes on publishing, or the only `<time>`. Other marks of a change
  // come from old texts too.
  const standIns = modified.every(({ mayStandIn }) => mayStandIn) ? modified : [];
  published.push(...standIns.map((claim) => ({ ...claim, family: 'change' as const })));
  const isForeign = !isLocal && !/^(?:kk|kz|ru)/i.test(doc.documentElement.lang || 'ru');
  const dates = resolveDates({ published, modified, readAt, isLocal, isForeign });
  const chosenDay = dates.publishedAt?.slice(0, 10) ?? '';
  const others = published
    .filter(({ iso, family }) => iso !== null && family !== 'change' && !iso.startsWith(chosenDay))
    .map(({ family, iso }) => ({ source: family, value: iso ?? '' }));
  const conflicts = conflictOf('publishedAt', dates.publishedAt ?? '', others);
  return { ...dates, conflicts, element: () => readMarks().element };
}

/** An outlet of the list, or a host of the country. */
export function isOfKazakhstan(site: SiteRules | null, url: string): boolean {
  return site !== null || /^https?:\/\/[^/]+\.kz(?:[:/]|$)/i.test(url);
}
