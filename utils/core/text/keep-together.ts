/**
 * The same text with a figure and the word or sign that it counts on one line: «1 октября», «28,9 трлн», "40 %". For
 * drawing only: data keep plain spaces.
 */
export function keepTogether(text: string): string {
  return text.replace(/(\d) (?=[\p{Ll}%₸₽€$])/gu, '$1\u00a0');
}
