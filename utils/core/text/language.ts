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

/**
 * Language of a text by its letters: `kk` when Kazakh's own letters are frequent (Cyrillic, Latin or Arabic), else
 * `ru` for Cyrillic, `en` for Latin, '' for too little text or another language in Arabic letters. Takes plain
 * text; looks at its first 4,000 characters. Of a page that calls itself Kazakh (`isSaid`) less is asked.
 */
export function languageOfText(text: string, isSaid = false): 'kk' | 'ru' | 'en' | '' {
  const sample = text.slice(0, 4000).toLowerCase();
  const cyrillic = count(sample, /[\u0400-\u052F]/g);
  const latin = count(sample, /[a-z\u00C0-\u024F]/g);
  const arabic = count(sample, /[\u0600-\u06FF]/g);
  if (Math.max(cyrillic, latin, arabic) < LEAST) return '';
  if (arabic > cyrillic && arabic > latin) return count(sample, KAZAKH_ARABIC) > arabic * 0.05 ? 'kk' : '';
  if (cyrillic < latin) {
    const isUzbek = count(sample, UZBEK_LATIN) >= latin * 0.008;
    return count(sample, KAZAKH_LATIN) > latin * 0.02 && !isUzbek ? 'kk' : 'en';
  }
  // A line or two without a Kazakh letter, or a text in two languages.
  if (isSaid && cyrillic < ENOUGH) return 'kk';
  // Running text has 8–15 % of Kazakh's letters, Russian that names «Ана үйі» below 2 %.
  const share = count(sample, KAZAKH_ALONE) < cyrillic * 0.01 ? 0 : count(sample, KAZAKH) / cyrillic;
  return share > (isSaid ? 0.025 : 0.04) ? 'kk' : 'ru';
}

/** Primary subtag in lower case of a declared language, or '' for none. `kz` is the country's code, widely misused. */
export function languageTag(declared: string): string {
  const tag = /^\s*([a-z]{2,8})(?![a-z])/i.exec(declared)?.[1]?.toLowerCase() ?? '';
  return /^(?:kz|kaz)$/.test(tag) ? 'kk' : tag.replace(/^(rus|eng)$/, (code) => code.slice(0, 2));
}

/**
 * Language of an article. The declared tags (`<html lang>`, JSON-LD) hold while the letters do not speak against
 * the first of them; with enough text the letters win: Kazakh outlets serve Kazakh under `lang="ru"` too often.
 * Returns a primary subtag in lower case or ''.
 */
export function articleLanguage(text: string, declared: readonly string[]): string {
  const tag = declared.map(languageTag).find(Boolean) ?? '';
  const byLetters = languageOfText(text, tag === 'kk');
  // Other languages of the script, that letters do not tell apart: believe the page.
  const isOther = byLetters !== 'kk' && !/^(?:ru|kk|en)?$/.test(tag);
  return isOther ? tag : byLetters || tag;
}
