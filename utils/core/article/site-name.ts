import { plainText } from '../text/entities.ts';
import { collapse, countWords, wordingKey } from '../text/normalize.ts';

/** No title is longer; a page that claims so must not make every later step long as well. */
const LONGEST = 500;
export const PARTS = /(\s+(?:[|•·»/\\]|::|[-–—])\s+)/;
/** Words that outlets put around their name in titles, and that prove nothing by themselves. */
const AROUND =
  /^(?:.{0,3}$|\d+$|новост|жаңалық|соңғы|свеж|[кқ]аза[хқ]стан|kazakhstan|сегодня|газет|журнал|портал|сайт|агентств|информац|аналит|интернет|медиа|media$|news$)/;
/** The outlet's country and cities: part of many names, and of many titles. */
const PLACE = /^(?:[кқ]аза[хқ]стан|kazakhstan|астана|astana|алматы|almaty|время)$/;

/**
 * Whether a piece of a title is nothing but the site's name, with generic words around it: «Tengrinews.kz»,
 * «новости Казахстана на Tengrinews.kz», «12.03.2026, Sputnik Казахстан», «Vласть» of «Интернет-журнал Vласть».
 */
export function namesSite(piece: string, names: readonly string[]): boolean {
  const key = wordingKey(piece);
  return names.map(wordingKey).some((name) => {
    if (!name || !key) return false;
    const rest = ` ${key} `.replace(` ${name} `, ' ').trim();
    if (rest !== key) return rest.split(' ').every((word) => AROUND.test(word));
    return ` ${name} `.includes(` ${key} `) && !PLACE.test(key);
  });
}

/** Text on one line without references and tags, as long as a title may be. */
export function tidyTitle(text: string): string {
  return collapse(plainText(text.slice(0, LONGEST * 4)))
    .slice(0, LONGEST)
    .trim();
}

/**
 * The title without the outlet's name or a section tail: «… | informburo.kz», «… - новости на Tengrinews»,
 * «NUR.KZ | …», «… • kz». A tail that names no site goes when it tells of news, or stands behind a bar and leaves at
 * least four words; `onlyNames` keeps such tails.
 */
export function withoutSiteName(title: string, names: readonly string[], onlyNames = false): string {
  const parts = tidyTitle(title).split(PARTS);
  while (parts.length > 2) {
    const tail = parts.at(-1) ?? '';
    const isStrong = /[|•]/.test(parts.at(-2) ?? '');
    const least = isStrong ? 4 : /новости|жаңалықтар/i.test(tail) ? 2 : 99;
    const isLong = !onlyNames && countWords(parts.slice(0, -2).join('')) >= least;
    if (!isLong && !namesSite(tail, names)) break;
    parts.splice(-2);
  }
  if (parts.length > 2 && namesSite(parts[0] ?? '', names)) parts.splice(0, 2);
  return parts.join('');
}
