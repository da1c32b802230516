/**
 * Text as people see it: NFC, every kind of space one plain space, soft hyphens and zero-width marks gone,
 * ends trimmed. Every comparison and every block's text goes through this first.
 */
export function collapse(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u200C\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A key for "is this the same wording": lower case, ё as е, letters and digits only. */
export function wordingKey(text: string): string {
  return collapse(text)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Lower case with ё as е and one kind of space: what phrase patterns are written against. */
export function phraseKey(text: string): string {
  return collapse(text).toLowerCase().replaceAll('ё', 'е');
}

// Digits, # and * are emoji by Unicode's book (they begin keycaps), hence the picture class only.
const EMOJI =
  /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}](?:\uFE0E|\uFE0F|\u200D|\u20E3|[\u{1F3FB}-\u{1F3FF}]|\u2640|\u2642|\p{Extended_Pictographic})*/gu;

/** The text without pictures (emoji, flags, ©-like signs kept as they are letters to a reader). */
export function stripEmoji(text: string): string {
  return collapse(text.replace(EMOJI, (match) => (/^[©®™]$/u.test(match) ? match : ' ')));
}

export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)) count++;
  return count;
}

/** A sentence's end: full stop, question, ellipsis or a closing quote after one. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…:;]["'»”’)\]]*$/u.test(text);
}

/** At most `limit` characters, cut at a word, with an ellipsis where something was cut. */
export function preview(text: string, limit = 160): string {
  const whole = collapse(text);
  if (whole.length <= limit) return whole;
  const cut = whole.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > limit / 2 ? space : limit)}…`;
}
