/**
 * Month names as news writes them, by the letters that identify them: Russian nominative, genitive and
 * short forms («декабрь», «декабря», «дек»), Kazakh with case endings («желтоқсан», «желтоқсанда»),
 * English long and short. The index is the month minus one.
 */
const STEMS: readonly (readonly string[])[] = [
  ['янв', 'қаңтар', 'jan'],
  ['фев', 'ақпан', 'feb'],
  ['мар', 'наурыз', 'mar'],
  ['апр', 'сәуір', 'apr'],
  ['мая', 'май', 'мамыр', 'may'],
  ['июн', 'маусым', 'jun'],
  ['июл', 'шілде', 'jul'],
  ['авг', 'тамыз', 'aug'],
  ['сен', 'қыркүйек', 'sep'],
  ['окт', 'қазан', 'oct'],
  ['ноя', 'қараша', 'nov'],
  ['дек', 'желтоқсан', 'dec'],
];

/** 1..12 for a month's name in any of its forms, or null. */
export function monthNumber(word: string): number | null {
  // One engine writes «Бүгiн» and «сәуiр» with a Latin i.
  const lower = word.toLowerCase().replace(/(?<=\p{Script=Cyrillic})i|i(?=\p{Script=Cyrillic})/gu, 'і');
  const index = STEMS.findIndex((stems) => stems.some((stem) => lower.startsWith(stem)));
  return index < 0 ? null : index + 1;
}
