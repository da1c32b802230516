import { parseNewsDate } from './dates.ts';
import { monthNumber } from './months.ts';
import { collapse } from './normalize.ts';

/** Words in small letters that stand beside a date, by how they begin: labels, weekdays, counters, all short ones. */
const SMALL =
  /^(?:.{1,3}$|год|жыл|чтен|просм|комм|оқ|oq|қара|qara|пікір|күні|уақ|о?публ|обнов|измен|жаңарт|өзгер|read|view|comm|publ|upd|last|time|сегодня$|вчера$|бүгін$|кеше$|today$|понед|вторн|сред|четв|пятн|субб|воскр|\S*сенбі|жұма|тілші)/;

const CHANGED = /обновл|изменен|жаңартыл|өзгертіл|updated|modified/;

/** What a line tells of: when the text came out, when it was changed; each as `parseNewsDate` answers. */
export interface DateLine {
  published: string | null;
  modified: string | null;
}

/**
 * Reads a short line that is a date and little else: «13:51, 15 Август 2025 | GMT +5», «Опубликовано: … Обновлено: …»,
 * «Имя Фамилия, Бүгін, 10:03 135». Both fields are null for prose, even when a date stands in it.
 */
export function readDateLine(raw: string, readAt: number | null): DateLine {
  const none = { published: null, modified: null };
  if (raw.length > 400 || !/\d:\d\d|\d{4}|\d\.\d\d\.\d/.test(raw)) return none;
  const text = collapse(raw);
  if (text.length > 120 || /[!?…]$|[^\dгж]\.$/.test(text)) return none;
  // At most five others, each with a capital: a label, a place, a name.
  const others = (text.match(/[^\s\d.,:;|/()·•«»–—-]+/g) ?? []).filter(
    (word) => monthNumber(word) === null && !SMALL.test(word),
  );
  if (others.length > 5 || others.some((word) => word.charAt(0) !== word.charAt(0).toUpperCase()))
    return none;
  const at = text.toLowerCase().search(CHANGED);
  return at < 0
    ? { published: parseNewsDate(text, readAt), modified: null }
    : {
        published: parseNewsDate(text.slice(0, at), readAt),
        modified: parseNewsDate(text.slice(at), readAt),
      };
}

/** Whether a line is a date and little else; days told by a word («Бүгін, 10:03») are dates too. */
export function isDateLine(text: string): boolean {
  const { published, modified } = readDateLine(text, 0);
  return (published ?? modified) !== null;
}
