import { isObject, isOneOf, isText } from './guards.ts';
import { DEFAULT_LOOK, parseLook, type ReadingLook } from './reading/look.ts';

/** What the reader chose. Everything has a default; an unreadable stored value falls back to it. */
export type UiLanguage = 'kk' | 'ru' | 'en';

export interface Settings {
  language: 'auto' | UiLanguage;
  theme: Theme;
  /** How the text of articles is set, in the reading view and, as far as it fits, in the popup. */
  reading: ReadingLook;
  /** Outlets (by id) whose articles open in the reading view by themselves. */
  openOverlay: string[];
  /** Currencies of the rates strip, in the reader's order. */
  currencies: string[];
  /** Show the number of hidden blocks on the toolbar icon. */
  badge: boolean;
  /** What is marked in the text of articles; nothing marked, no script. */
  marks: MarkKind[];
  /** Outlets (by id) whose pages stay without marks. */
  unmarked: string[];
  /** Show the dollar's official rate there instead. */
  badgeRate: boolean;
  /** Where cash rates are looked up: a slug of `CITIES`. */
  city: CitySlug;
  /** The popup opens without its strip of rates. */
  ratesFolded: boolean;
}

export const THEMES = ['auto', 'light', 'dark', 'sepia'] as const;
export type Theme = (typeof THEMES)[number];

export type MarkKind = 'amounts' | 'indices' | 'terms';
export const MARK_KINDS = ['amounts', 'indices', 'terms'] as const satisfies readonly MarkKind[];

/** Cities with exchange offices at kurs.kz, by its names for them; largest first. */
export const CITIES = [
  'almaty',
  'astana',
  'shymkent',
  'aktobe',
  'aktau',
  'kostanai',
  'pavlodar',
  'semei',
  'taldykorgan',
  'uralsk',
  'ekibastuz',
  'ridder',
  'kaskelen',
  'aksu (pavlodar region)',
] as const;
export type CitySlug = (typeof CITIES)[number];

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  theme: 'auto',
  reading: DEFAULT_LOOK,
  openOverlay: [],
  currencies: ['USD', 'EUR', 'RUB', 'CNY'],
  badge: true,
  marks: [...MARK_KINDS],
  unmarked: [],
  badgeRate: false,
  city: 'almaty',
  ratesFolded: false,
};

/**
 * The interface language: the reader's choice, else the first of the browser's languages that we speak,
 * else English. Takes BCP 47 tags in order of preference ("ru-KZ", "kk").
 */
export function chooseLanguage(
  setting: Settings['language'],
  browserLanguages: readonly string[],
): UiLanguage {
  if (setting !== 'auto') return setting;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'kk' || primary === 'ru' || primary === 'en') return primary;
  }
  return 'en';
}

const MOST_CURRENCIES = 39;

/** Settings out of a stored value, field by field: one bad field does not lose the others. Null for no object. */
export function parseSettings(raw: unknown): Settings | null {
  if (!isObject(raw)) return null;
  const {
    language,
    theme,
    reading,
    openOverlay,
    currencies,
    badge,
    badgeRate,
    city,
    marks,
    unmarked,
    ratesFolded,
  } = raw;
  return {
    language: isOneOf(language, LANGUAGES) ? language : DEFAULT_SETTINGS.language,
    theme: isOneOf(theme, THEMES) ? theme : DEFAULT_SETTINGS.theme,
    reading: parseLook(reading),
    openOverlay: Array.isArray(openOverlay) ? openOverlay.filter(isText) : DEFAULT_SETTINGS.openOverlay,
    currencies: isCurrencyList(currencies) ? currencies : DEFAULT_SETTINGS.currencies,
    badge: typeof badge === 'boolean' ? badge : DEFAULT_SETTINGS.badge,
    marks: Array.isArray(marks) ? MARK_KINDS.filter((kind) => marks.includes(kind)) : DEFAULT_SETTINGS.marks,
    unmarked: Array.isArray(unmarked) ? unmarked.filter(isText) : DEFAULT_SETTINGS.unmarked,
    badgeRate: badgeRate === true,
    city: isOneOf(city, CITIES) ? city : DEFAULT_SETTINGS.city,
    ratesFolded: ratesFolded === true,
  };
}

const LANGUAGES = ['auto', 'kk', 'ru', 'en'] as const satisfies readonly Settings['language'][];

function isCurrencyList(value: unknown): value is string[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_CURRENCIES) return false;
  return value.every((code) => isText(code) && /^[A-Z]{3}$/.test(code));
}
