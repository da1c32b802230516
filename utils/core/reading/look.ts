import { isObject, isOneOf } from '../guards.ts';

export const FONTS = ['serif', 'sans', 'clear'] as const;

/** How the reader wants text to be set. */
export interface ReadingLook {
  font: (typeof FONTS)[number];
  /** Of the text, in px. */
  size: number;
  /** Of a line, in characters; Bringhurst's comfortable measure is 45 to 75. */
  width: number;
  /** Height of a line, in hundredths of the size. */
  line: number;
  /** Space added between letters, in hundredths of the size. */
  letter: number;
  /** The whole window instead of a panel at its side. */
  full: boolean;
  /** Only the line under the pointer stands out. */
  guide: boolean;
  /** Speed of reading aloud, in hundredths of a voice's own. */
  speed: number;
}

/** What each figure may be: least, most, and how far one press of a button goes. */
export const LOOK_STEPS = {
  size: [14, 32, 1],
  width: [40, 100, 5],
  line: [120, 240, 10],
  letter: [0, 12, 1],
  speed: [50, 250, 25],
} as const;
export type LookStep = keyof typeof LOOK_STEPS;

export const DEFAULT_LOOK: ReadingLook = {
  ...{ font: 'serif', size: 18, width: 65, line: 160, letter: 0 },
  ...{ full: false, guide: false, speed: 100 },
};

/** A look out of a stored value or a message: each field that does not fit is the default's. */
export function parseLook(raw: unknown): ReadingLook {
  const given = isObject(raw) ? raw : {};
  const look = { ...DEFAULT_LOOK };
  if (isOneOf(given.font, FONTS)) look.font = given.font;
  for (const name of Object.keys(LOOK_STEPS) as LookStep[]) {
    const value = given[name];
    const [least, most] = LOOK_STEPS[name];
    if (typeof value === 'number' && value >= least && value <= most) look[name] = Math.round(value);
  }
  look.full = given.full === true;
  look.guide = given.guide === true;
  return look;
}

/** The look after one press of plus (`by` 1) or minus (-1); the ends hold. */
export function stepLook(look: ReadingLook, name: LookStep, by: 1 | -1): ReadingLook {
  const [least, most, step] = LOOK_STEPS[name];
  return { ...look, [name]: Math.min(most, Math.max(least, look[name] + by * step)) };
}
