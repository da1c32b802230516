// Letters that of the region's Cyrillic alphabets Kazakh alone has together: ө and ү are Kyrgyz too, і Ukrainian.
const KAZAKH = /[әғқңөұүһі]/g;
const KAZAKH_ALONE = /[әғқұ]/g;
// ң, ғ, ұ in the Latin alphabets of 2017–2021, and q before any vowel but u.
const KAZAKH_LATIN = /[ǵńñŋūú]|q[aoyeiıáä]/g;
// Oʻ and gʻ in their many ways to be typed: Uzbek.
const UZBEK_LATIN = /[og][ʻʼ'‘’`](?=[a-z])/g;
// Letters of Kazakh's Arabic alphabet that Arabic and Persian do not have.
const KAZAKH_ARABIC = /[ۇۋەٴڭۆى]/g;

/** Fewer letters than this tell nothing; with fewer than `ENOUGH` the absence of letters is no proof. */
const LEAST = 20;
const ENOUGH = 120;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** What is looked at of a text. */
function sampleOf(text: string): { sample: string; cyrillic: number } {
  const sample = text.slice(0, 4000).toLowerCase();
  return { sample, cyrillic: count(sample, /[\u0400-\u052F]/g) };
}

/**
 * Language of a text by its letters: `kk` when Kazakh's own letters are frequent (Cyrillic, Latin or Arabic), else
 * `ru` for Cyrillic, `en` for Latin, '' for too little text or another language in Arabic letters. Takes plain
 * text; looks at its first 4,000 characters.
 */
export function languageOfText(text: string): 'kk' | 'ru' | 'en' | '' {
  const { sample, cyrillic } = sampleOf(text);
  const latin = count(sample, /[a-z\u00C0-\u024F]/g);
  const arabic = count(sample, /[\u0600-\u06FF]/g);
  if (Math.max(cyrillic, latin, arabic) < LEAST) return '';
  if (arabic > cyrillic && arabic > latin) return count(sample, KAZAKH_ARABIC) > arabic * 0.05 ? 'kk' : '';
  if (cyrillic >= latin) return kazakhShare(sample, cyrillic) > 0.04 ? 'kk' : 'ru';
  const isKazakh = count(sample, KAZAKH_LATIN) > latin * 0.02 && count(sample, UZBEK_LATIN) < latin * 0.008;
  return isKazakh ? 'kk' : 'en';
}

/** Share of Kazakh's letters, 0..1. Running text has 8–15 %, Russian that names «Ана үйі» below 2 %. */
function kazakhShare(sample: string, cyrillic: number): number {
  return count(sample, KAZAKH_ALONE) < cyrillic * 0.01 ? 0 : count(sample, KAZAKH) / cyrillic;
}

/** Primary subtag in lower case of a declared language, or '' for what is none. `kz` is the country's code, widely misused. */
export function languageTag(declared: string): string {
  const tag = /^\s*([a-z]{2,8})(?![a-z])/i.exec(declared)?.[1]?.toLowerCase() ?? '';
  if (/^(?:kz|kaz|qaz)$/.test(tag)) return 'kk';
  return tag === 'rus' || tag === 'eng' ? tag.slice(0, 2) : tag;
}

/**
 * Language of an article. The declared tags (`<html lang>`, JSON-LD) hold while the letters do not speak against
 * the first of them; with enough text the letters win: Kazakh outlets serve Kazakh under `lang="ru"` too often.
 * Returns a primary subtag in lower case or ''.
 */
export function articleLanguage(text: string, declared: readonly string[]): string {
  const byLetters = languageOfText(text);
  const tag = declared.map(languageTag).find(Boolean) ?? '';
  if (byLetters === '' || tag === '') return byLetters || tag;
  // Other languages of the script, that letters do not tell apart: believe the page.
  if (byLetters !== 'kk' && !/^(?:ru|kk|en)$/.test(tag)) return tag;
  if (byLetters !== 'ru' || tag !== 'kk') return byLetters;
  // A line or two without a Kazakh letter, or a text in two languages.
  const { sample, cyrillic } = sampleOf(text);
  return cyrillic < ENOUGH || kazakhShare(sample, cyrillic) > 0.025 ? 'kk' : byLetters;
}
