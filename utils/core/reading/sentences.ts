/** A stretch of a text that is spoken at once. */
export interface Sentence {
  start: number;
  end: number;
}

/**
 * Voices that speak from the network fall silent after about fifteen seconds (a bug of Chrome since 2014); at the
 * slowest speed this many characters take less.
 */
const LONGEST = 180;

/** Ends like an initial or a short form («А.», «ул.», «г.»), so that what follows belongs to it. */
const SHORT_FORM = /(?<!\p{L})(?:\p{Lu}|[гулстмнпрд]|ул|пр|им|стр|обл|см|ст|Mr|Mrs|Dr|St)\.\s*$/u;

/**
 * The sentences of a text in order, without the white space between them. Where a sentence is long it is parted
 * after a comma or another pause, else between words.
 */
export function sentencesOf(text: string, language: string): Sentence[] {
  const whole: Sentence[] = [];
  let isOpen = false;
  for (const { index, segment } of new Intl.Segmenter(language || 'ru', { granularity: 'sentence' }).segment(
    text,
  )) {
    const end = index + segment.length;
    const last = whole.at(-1);
    if (isOpen && last) last.end = end;
    else whole.push({ start: index, end });
    isOpen = SHORT_FORM.test(segment);
  }
  return whole.flatMap((sentence) => parted(text, sentence)).flatMap((sentence) => trimmed(text, sentence));
}

function parted(text: string, { start, end }: Sentence): Sentence[] {
  const pieces: Sentence[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const window = text.slice(from, from + LONGEST);
    const pause = Math.max(...[', ', '; ', ': ', ' – ', ' — '].map((sign) => window.lastIndexOf(sign)));
    const cut = pause > LONGEST / 3 ? pause + 1 : window.lastIndexOf(' ');
    const to = from + (cut > 0 ? cut : LONGEST);
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}

function trimmed(text: string, { start, end }: Sentence): Sentence[] {
  const words = text.slice(start, end);
  // Nothing to pronounce: a row of dashes, a lone bracket.
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const from = start + (words.length - words.trimStart().length);
  return [{ start: from, end: from + words.trim().length }];
}
