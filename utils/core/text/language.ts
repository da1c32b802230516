const KAZAKH_CYRILLIC = /[әғқңөұүһі]/giu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LATIN = /\p{Script=Latin}/gu;
const ARABIC = /\p{Script=Arabic}/gu;
// ң, ғ, ұ, ы in the Latin alphabets of 2017–2021; Turkish shares ı and ğ, so these alone decide nothing.
const KAZAKH_LATIN = /[ǵńñŋūúǴŃŊŪ]|(?<!\p{L})(?:jáne|jǟne|jäne|bolyp|úshin|üshin)(?!\p{L})/giu;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * Language of a text by its letters: `kk` when Kazakh's own letters are frequent, else `ru` for Cyrillic,
 * `en` for Latin, `kk` for Arabic script (the only Arabic-script news of the country is Kazakh), '' for
 * too little text. Takes plain text; looks at its first 4,000 characters.
 */
export function languageOfText(text: string): 'kk' | 'ru' | 'en' | '' {
  const sample = text.slice(0, 4000);
  const cyrillic = count(sample, CYRILLIC);
  const latin = count(sample, LATIN);
  const arabic = count(sample, ARABIC);
  if (Math.max(cyrillic, latin, arabic) < 20) return '';
  if (arabic > cyrillic && arabic > latin) return 'kk';
  if (cyrillic >= latin) {
    // Running Kazakh text has 8–15 % of these letters; Russian text that names «Ана үйі» has below 2 %.
    return count(sample, KAZAKH_CYRILLIC) / cyrillic > 0.04 ? 'kk' : 'ru';
  }
  return count(sample, KAZAKH_LATIN) / latin > 0.02 ? 'kk' : 'en';
}

function isSubtag(tag: string): boolean {
  return /^[a-z]{2,8}$/.test(tag);
}

/**
 * Language of an article: the letters of the text decide; the declared tag (`<html lang>`, JSON-LD) only
 * when the text is too short to tell. Kazakh outlets serve Kazakh under `lang="ru"` too often to trust it.
 * Returns a primary subtag in lower case or ''.
 */
export function articleLanguage(text: string, declared: readonly string[]): string {
  const byLetters = languageOfText(text);
  const tags = declared.map((tag) => tag.trim().toLowerCase().split(/[-_]/)[0] ?? '').filter(isSubtag);
  // `kz` is the country's code, widely misused for the language.
  const tag = tags.map((t) => (t === 'kz' ? 'kk' : t))[0] ?? '';
  if (byLetters === '') return tag;
  // Latin and other scripts of languages we do not tell apart: believe the page.
  if (byLetters === 'en' && tag && tag !== 'ru' && tag !== 'kk') return tag;
  if (byLetters === 'ru' && tag && !['ru', 'kk', 'en'].includes(tag)) return tag;
  return byLetters;
}
