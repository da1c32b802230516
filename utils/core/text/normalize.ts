/**
 * Text as people see it: NFC, every kind of space one plain space, soft hyphens and zero-width marks gone,
 * ends trimmed. Every comparison and every block's text goes through this first.
 */
export function collapse(text: string): string {
  return tidySpaces(text).trim();
}

/** `collapse` for a part of a line: a space at either end stays, as one. */
export function tidySpaces(text: string): string {
  // Most texts are tidy already, and this runs for every one of them.
  if (!UNTIDY.test(text)) return text;
  const composed = COMBINING.test(text) ? text.normalize('NFC') : text;
  return composed.replace(INVISIBLE, '').replace(/\s{2,}|[^\S ]/g, ' ');
}

const COMBINING = /[\u0300-\u036F\u1DC0-\u1DFF\u20D0-\u20FF]/;
const INVISIBLE = /[\u00AD\u200B\u200C\u2060\uFEFF]/g;
const UNTIDY = /[\u0300-\u036F\u1DC0-\u1DFF\u20D0-\u20FF\u00AD\u200B\u200C\u2060\uFEFF]|[^\S ]| {2}/;

/** A key for "is this the same wording": lower case, ё as е, letters and digits only. */
export function wordingKey(text: string): string {
  return collapse(text).toLowerCase().replaceAll('ё', 'е').replace(OTHERS, ' ').trim();
}

const OTHERS = /[^\p{L}\p{N}]+/gu;

/** Lower case with ё as е and one kind of space: what phrase patterns are written against. */
export function phraseKey(text: string): string {
  return collapse(text).toLowerCase().replaceAll('ё', 'е');
}

// Digits, # and * are emoji by Unicode's book (they begin keycaps), hence the picture class only.
const EMOJI =
  /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}](?:[\uFE0E\uFE0F]|\u200D|\u20E3|[\u{1F3FB}-\u{1F3FF}]|\p{Extended_Pictographic})*/gu;

/** The text without pictures (emoji, flags, ©-like signs kept as they are letters to a reader). */
export function stripEmoji(text: string): string {
  // All pictures but ©, ® and ™ lie above the letters of our languages.
  if (!/[\u203C-\u3299\uD83C-\uD83E]/.test(text)) return collapse(text);
  return collapse(text.replace(EMOJI, (match) => (/^[©®™]$/u.test(match) ? match : ' ')));
}

/** Words of a text: runs of letters and digits; apostrophes, hyphens and accents inside do not part them. */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let kind = KINDS[code];
    if (!kind) {
      kind = kindOf(code, text, i);
      KINDS[code] = kind;
    }
    if (kind === LETTER) {
      if (!inWord) count++;
      inWord = true;
    } else if (kind === OTHER) inWord = false;
  }
  return count;
}

const LETTER = 1;
const JOINT = 2;
const OTHER = 3;
/** What each code is, 0 where it has not been asked for: every text of a page is counted. Rarer ones are asked anew. */
const KINDS = new Uint8Array(0x2100);

/** Letters and digits; what joins them: apostrophe, hyphen, combining accents, the second half of a rare letter. */
function kindOf(code: number, text: string, index: number): number {
  if (String.fromCodePoint(text.codePointAt(index) ?? code).replace(OTHERS, '')) return LETTER;
  const isAccent = code >= 0x300 && code < 0x370;
  const isJoint =
    code === 0x27 || code === 0x2019 || code === 0x2d || isAccent || (code >= 0xdc00 && code < 0xe000);
  return isJoint ? JOINT : OTHER;
}

/** A sentence's end: full stop, question, ellipsis or a closing quote after one. */
export function endsLikeSentence(text: string): boolean {
  let last = text.length - 1;
  while (CLOSERS.includes(text.charAt(last)) && last >= 0) last--;
  return last >= 0 && '.!?…:;'.includes(text.charAt(last));
}

const CLOSERS = `"'»”’)]`;

/** At most `limit` characters, cut at a word, with an ellipsis where something was cut. */
export function preview(text: string, limit = 160): string {
  const whole = collapse(text);
  if (whole.length <= limit) return whole;
  const cut = whole.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > limit / 2 ? space : limit)}…`;
}
