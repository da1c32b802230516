import { articleLanguage, languageTag } from '../text/language.ts';
import { conflictOf, type MetaConflict } from './conflicts.ts';

/** A language that some part of the page declares, as written: `ru-RU`, `kz`. */
export interface DeclaredLanguage {
  source: string;
  value: string;
}

/**
 * The article's language by what the page declares and by the letters of its text, and the declarations that say
 * another one. `text` is the article's text, or its title when there is none.
 */
export function readLanguage(
  text: string,
  declared: readonly DeclaredLanguage[],
): { language: string; conflict: MetaConflict | null } {
  const language = articleLanguage(
    text,
    declared.map(({ value }) => value),
  );
  const others = declared
    .map(({ source, value }) => ({ source, value: languageTag(value) }))
    .filter(({ value }) => value !== language);
  return { language, conflict: conflictOf('language', language, others) };
}
