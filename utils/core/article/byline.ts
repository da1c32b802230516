import { collapse, wordingKey } from '../text/normalize.ts';

const PREFIX = /^(?:автор(?:ы|лары)?|авторы|мәтін авторы|текст|by|written by|подготовил[аи]?)\s*[:—–-]?\s+/iu;
const NOT_A_NAME = /https?:|@|\d|^\P{L}*$|(?<!\p{L})(?:редакция|admin|редактор|newsroom)(?!\p{L})/iu;

/**
 * Names of people out of raw author strings: prefixes («Автор: …») off, addresses and the outlet's own name
 * dropped, "A, B и C" split, at most ten, none twice.
 */
export function cleanByline(raw: readonly string[], siteNames: readonly string[]): string[] {
  const sites = siteNames.map(wordingKey).filter(Boolean);
  const names: string[] = [];
  for (const text of raw) {
    const line = collapse(text).replace(PREFIX, '');
    for (const part of line.split(/\s*[,;|]\s*|\s+(?:и|және|мен|and)\s+(?=\p{Lu})/u)) {
      const name = part.replace(PREFIX, '').trim();
      const key = wordingKey(name);
      if (!key || name.length > 60 || NOT_A_NAME.test(name)) continue;
      if (sites.includes(key) || names.some((known) => wordingKey(known) === key)) continue;
      names.push(name);
      if (names.length === 10) return names;
    }
  }
  return names;
}
