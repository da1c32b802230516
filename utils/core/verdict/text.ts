/** Counts over the characters of a block, taken in one walk. */
export interface TextFacts {
  commas: number;
  sentences: number;
  upper: number;
  digits: number;
  /** Words that begin with a capital letter. */
  capitals: number;
  endsSentence: boolean;
  endsColon: boolean;
  /** A sign that parts links and crumbs: | • · » › → */
  hasSign: boolean;
  hasAddress: boolean;
}

const CLOSING = /["»”’)\]'\s]/;

export function measureText(text: string): TextFacts {
  let commas = 0;
  let sentences = 0;
  let upper = 0;
  let digits = 0;
  let capitals = 0;
  let hasSign = false;
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) {
      if (isEnd(before)) sentences++;
    } else if (isPlain(code)) {
      // Nine of ten characters: nothing below asks for them.
    } else if (code >= 48 && code <= 57) digits++;
    else if (isUpper(code)) {
      upper++;
      if (before === 32) capitals++;
    } else if (code === 44 || code === 0x60c || code === 0x3001 || code === 0xff0c) commas++;
    else if (isSign(code)) hasSign = true;
    before = code;
  }
  let last = text.length - 1;
  while (last >= 0 && CLOSING.test(text[last] as string)) last--;
  const end = last < 0 ? 0 : text.charCodeAt(last);
  return {
    commas,
    sentences: sentences + (isEnd(before) ? 1 : 0),
    upper,
    digits,
    capitals,
    endsSentence: isEnd(end),
    endsColon: end === 58 || end === 0xff1a,
    hasSign,
    hasAddress: text.includes('@') || text.includes('www.') || text.includes('http'),
  };
}

/** Small letters of Latin and Cyrillic. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0x430 && code < 0x460);
}

/** . ! ? … and the full stops of Chinese, Arabic and Hindi. */
function isEnd(code: number): boolean {
  return (
    code === 46 ||
    code === 33 ||
    code === 63 ||
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0x61f ||
    code === 0x964
  );
}

function isSign(code: number): boolean {
  return (
    code === 124 ||
    code === 0x2022 ||
    code === 0xb7 ||
    code === 0xbb ||
    code === 0x203a ||
    (code >= 0x2190 && code <= 0x2194) ||
    (code >= 0x25b6 && code <= 0x25c4)
  );
}

/** Capitals by ranges for what news is written in, by the letter's own lower case for the rest. */
function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code >= 0x400 && code < 0x430) return true;
  if (code < 0x460) return code >= 0xc0 && code < 0xdf && code !== 0xd7;
  if (code < 0x530) return (code & 1) === 0;
  return false;
}
