import { queryAll } from '../dom/order.ts';
import { readDateLine } from '../text/date-lines.ts';
import { parseNewsDate } from '../text/dates.ts';
import { claimDate, type DateClaim } from './resolve-dates.ts';
import { findTitleLine, lineOf } from './title-lines.ts';

/** Elements looked at: the article's own date stands early, and a page may have thousands. */
const MOST = 40;
/** Where nothing is marked as a date, something may be named as one. */
const NAMED = '[class*="date"],[class*="publi"],[class*="posted"]';
const MARKED = 'time,[itemprop~="datePublished"]:not(meta),[itemprop~="dateModified"]:not(meta)';

/** Where on the page its dates are looked for. */
export interface DatePlaces {
  doc: Document;
  /** The outlet's own selector, or none. */
  selector: string | undefined;
  /** The `<h1>` of the article. */
  heading: Element | null;
  /** Whether an element belongs to another story (`otherStoryTest`). */
  isOfOther: (element: Element) => boolean;
  readAt: number | null;
}

/** What the body of a page says of its dates. */
export interface DateMarks {
  /** What a machine is told before what a reader is shown. */
  published: DateClaim[];
  modified: DateClaim[];
  /** Where the article's date stands, or null: its author often stands beside it. */
  element: Element | null;
}

/** The outlet's own element, `<time>`, microdata, and where none of them shows a time, a line by the title. */
export function readDateMarks({ doc, selector, heading, isOfOther, readAt }: DatePlaces): DateMarks {
  const published: DateClaim[] = [];
  const modified: DateClaim[] = [];
  const addLine = (raw: string, isChanged: boolean, isMark: boolean) => {
    const line = readDateLine(raw, readAt);
    // A marked element is a date, whatever else it says.
    const day = line.published ?? (isMark && !line.modified ? parseNewsDate(raw, readAt) : null);
    const from = { raw, family: 'shown' as const };
    if (day) (isChanged ? modified : published).push(claimDate(from, readAt, day));
    if (line.modified) modified.push(claimDate(from, readAt, line.modified));
  };
  const own = selector ? queryAll(doc, selector)[0] : undefined;
  const { time, change } = ownTimes(doc, isOfOther);
  for (const element of new Set([own, time, change])) {
    if (!element) continue;
    const raw = stampOf(element);
    const isChanged = isChange(element);
    // Themes call their only `<time>` `updated` for microformats' sake.
    const mayStandIn = element !== own && !element.hasAttribute('itemprop');
    if (raw) (isChanged ? modified : published).push(claimDate({ family: 'mark', raw, mayStandIn }, readAt));
    addLine(lineOf(element), isChanged, true);
  }
  const hasClock = published.some(({ family, ms }) => family === 'shown' && ms > 0);
  const isDate = (text: string, element: Element) => {
    const day = readDateLine(text, readAt);
    return (day.published ?? day.modified) !== null && !isOfOther(element);
  };
  const named = () =>
    queryAll(doc, NAMED)
      .slice(0, MOST)
      .find((element) => isDate(lineOf(element), element));
  const line = hasClock ? null : (findTitleLine(heading, isDate) ?? (published.length > 0 ? null : named()));
  if (line) addLine(lineOf(line), false, false);
  published.sort((a, b) => Number(a.family === 'shown') - Number(b.family === 'shown'));
  return { published, modified, element: line ?? time ?? own ?? null };
}

function stampOf(element: Element): string {
  const stamp = element.getAttribute('datetime') ?? element.getAttribute('content');
  return stamp ?? /^\d{4}-\d\d-\d\d.*/.exec(element.getAttribute('title') ?? '')?.[0] ?? '';
}

/** WordPress marks a text that was never changed as published and updated at once. */
function isChange(element: Element): boolean {
  const names = `${element.getAttribute('itemprop')} ${element.getAttribute('class')}`;
  return /modif|updat/i.test(names) && !/publi/i.test(names);
}

/** The article's own `<time>` of publishing and of change: in its container before elsewhere. */
function ownTimes(
  doc: Document,
  isOfOther: (element: Element) => boolean,
): { time?: Element; change?: Element } {
  const isDate = (element: Element) => stampOf(element) || parseNewsDate(lineOf(element), 0);
  const found: { time?: Element; change?: Element } = {};
  for (const element of queryAll(doc, MARKED).slice(0, MOST)) {
    // Lists of other stories show the time of day alone.
    if (found.time?.closest('article,main') || !isDate(element) || isOfOther(element)) continue;
    if (isChange(element)) found.change ??= element;
    else if (!found.time || element.closest('article,main')) found.time = element;
  }
  return found;
}
