import { plainText } from '../text/entities.ts';
import { monthNumber } from '../text/months.ts';
import { collapse, wordingKey } from '../text/normalize.ts';

/** Who signed a text: people, and organizations apart from them. */
export interface Authors {
  people: string[];
  agencies: string[];
}

/** Longer lines are texts, not bylines; a page may have thousands of names. */
const LONGEST_LINE = 400;
const LONGEST_NAME = 60;
const MOST = 10;

/** Ignoring case must stay cheap here: every line of a text's head and tail is asked. */
const PREFIX =
  /^(?:(?:мәтін )?автор[^\s:—–-]*(?: (?:статьи|материала|текста))?|(?:текст|мәтін)(?: \S+ (?:фото|сурет))?|подготовил[аи]?|дайындаған|(?:(?:written|posted|words|text|story|articles?) )?by|authors?)(?:\s*[:—–-]\s*|\s+)/i;

/** What stands beside a name: roles, which also part it from the house («журналист Zakon.kz»), and labels of dates. */
const BESIDE =
  /(?:^|[\s,(]+)(?:(?:собств|спец|главн|меншікт|арнайы|бас |special|staff)\S*\s+)?(?:корр?еспондент|спецкор|журналист|(?:шеф-)?редактор|обозреватель|тілші|ٴتىلشى|writer|reporter|correspondent|journalist|editor(?!i)|сегодня|вчера|бүг[іi]н|кеше|опублик|обновл|жариялан|просмотр|publish|updated|источник)\S*/gi;
/** Names of pictures' authors, and everything that follows them. */
const PICTURE = /(?:^|\s)(?:фото|сурет|видео|коллаж|photo)\S*\s*[:–—-].*/i;
const HANDLE = /\S*@\S*|https?:\S+|\S+\.(?:me|com|ru)\/\S+/g;
const ADDRESS = /[\w-]+(?:\.[\w-]+)*\.(?:kz|com|ru|net|org|media)(?!\w)/gi;
const SEPARATOR = /\s*[,;|/•·()\n]\s*|\s+[–—-]\s+|\s+(?:и|және|мен|and|with|in|on|for|&)\s+(?=[\d\p{Lu}])/u;

/**
 * Agencies by how their names begin, and words that only organizations have in theirs; for `wordingKey` with a space
 * at both ends.
 */
const ORGANIZATION =
  /^ (?:интерфакс|reuters|bloomberg|риа |sputnik|[кқ]аз(?:информ|таг)|kazinform|tengri|курсив|forbes|азатты|the )| (?:агент|редакци|пресс|баспасөз|служб|қызмет|министр|акимат|әкімді|новост|жаңалық|медиа|теле|радио|газет|журнал|портал|(?:тоо|жшс|news|media|press|agency|service|desk|team|staff|times|tv) )/;
/** Names of accounts and placeholders that engines give where nobody signed; words of buttons beside a signature. */
const NOBODY =
  /^ (?:super|user|admin|админ|root |editor |модератор|автор|author|guest|гость|unknown|none |null |posted|written|published|updated|full bio|read more|view |learn |see all|see more|join |related |stay |disclaimer|contact |more |about |meet the |by |text |(?:sat|mon|tues?|wed|thu|fri)(?:day|nesday|rsday|urday)? )| (?:reviewed|checked|edited) by | (?:подел|твит|чита(?:ть|йт)|отправ|с?копир|подпи|коммент|печать |войти |бөліс|көшір|жүктеу|share|tweet|copy|print|follow|subscribe|save|телеграм|telegram|whatsapp|facebook|instagram|вк |вконтакте|одноклассн)/;

/**
 * People and organizations out of raw author strings: «Автор: А. Омаров, Казинформ», «By Ann Lee and Bob Day»,
 * «журналист Zakon.kz Аким Акимов». Roles, places, dates, counters, handles and addresses are dropped.
 * `siteNames` are the outlet's own. At most ten of each, none twice.
 */
export function splitAuthors(raw: readonly string[], siteNames: readonly string[]): Authors {
  const sites = siteNames.map(keyOf);
  const found: Authors = { people: [], agencies: [] };
  for (const text of raw.slice(0, 30)) {
    const names: string[] = [];
    for (const piece of piecesOf(text)) {
      const name = trimmed(piece);
      const key = keyOf(name);
      // Counters and dates follow a name.
      const person = trimmed(piece.replace(/\s*[\d#№].*$/, ''));
      const isNobody = NOBODY.test(key);
      if (sites.includes(key) || (!isNobody && isAgency(name, key))) add(found.agencies, name);
      else if (!isNobody && isPerson(person)) names.push(person);
    }
    // Beside a full name, one word is where the author writes from.
    const full = names.filter((name) => name.includes(' '));
    for (const name of full.length > 0 ? full : names) add(found.people, name);
  }
  return found;
}

/**
 * Who signs in the article's text itself: of its short lines at head and tail those that say so («Автор: …», «Мәтін
 * авторы: …», “By …”), as `splitAuthors` answers.
 */
export function findSignature(lines: readonly string[], siteNames: readonly string[]): Authors {
  return splitAuthors(
    lines.filter((line) => line.length <= LONGEST_LINE && PREFIX.test(collapse(line))),
    siteNames,
  );
}

/** `splitAuthors`, people only. */
export function cleanByline(raw: readonly string[], siteNames: readonly string[]): string[] {
  return splitAuthors(raw, siteNames).people;
}

function piecesOf(text: string): string[] {
  if (text.length > LONGEST_LINE) return [];
  return collapse(plainText(text).replace(HANDLE, ' '))
    .replace(PREFIX, '')
    .replace(PICTURE, '')
    .replace(BESIDE, ' | ')
    .replace(ADDRESS, ' | $& | ')
    .split(SEPARATOR)
    .map((piece) => piece.replace(/^[\s:.–—-]+/, '').replace(PREFIX, ''))
    .filter(({ length }) => length > 1 && length <= LONGEST_NAME);
}

/** The wording with a space at both ends. */
function keyOf(name: string): string {
  return ` ${wordingKey(name)} `;
}

/** Without the marks at the ends; quotes stay where they are a pair inside the name, full stops after initials. */
function trimmed(piece: string): string {
  const bare = piece.replace(/^[\s:.,–—-]+|[\s:,–—-]+$|(?<=[^\s.]{3})\.$/g, '');
  return /«.*»$/.test(bare) ? bare : bare.replace(/^[«"“]+|[»"”]+$/g, '');
}

function isAgency(name: string, key: string): boolean {
  // «Вечерний Алматы» by its quotes; «МВД» and «ТАСС» are letters, not names; «Tengrinews.kz».
  return /«.+»$|^\p{Lu}{2,5}$|\.(?:kz|com|ru|net|org|media)$/u.test(name) || ORGANIZATION.test(key);
}

/** One to five words with capitals; a month alone is a date, «Мая Ким» is not. */
function isPerson(name: string): boolean {
  const words = name.split(' ');
  return (
    name.length > 1 &&
    words.length <= 5 &&
    /^[^\p{Ll}\d:;!?_«»"“”%…+=*<>][^\d:;!?_«»"“”%…+=*<>]*$/u.test(name) &&
    words.every((word) => /^(?:\P{Ll}|..?$)/u.test(word) || PARTICLE.test(word)) &&
    !/\S\S\.(?: |$)/.test(name) &&
    (words.length > 1 || monthNumber(name) === null)
  );
}

const PARTICLE = /^(?:оглы|ұлы|[кқ]ызы|uly|[kq]yzy|фон|ван|аль|эль|bin|ibn|van|von)$/;

function add(names: string[], name: string): void {
  // «Иванов Иван» and «Иван Иванов» are one.
  const sorted = (text: string) => wordingKey(text).split(' ').sort().join(' ');
  if (names.length < MOST && !names.some((known) => sorted(known) === sorted(name))) names.push(name);
}
