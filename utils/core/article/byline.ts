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

const PREFIX =
  /^(?:(?:мәтін |мақала )?автор(?:ы|лары)?(?: (?:статьи|материала|текста))?|(?:текст|мәтін)(?: (?:и|мен) (?:фото|сурет))?|(?:материал )?подготовил[аи]?|дайындаған|(?:written )?by|authors?)(?:\s*[:—–-]\s*|\s+)/;

/** What stands beside a name: roles, which also part it from the house («журналист Zakon.kz»), and labels of dates. */
const BESIDE =
  /(?:^|[\s,(]+)(?:(?:[Сс]обств|[Сс]пец|[Гг]лавн|[Сс]тарш|[Мм]еншікт|[Аа]рнайы|[Бб]ас |[Ss]enior|[Ss]pecial|[Ss]taff)\S*\s+)?(?:[Кк]орр?еспондент|[Сс]пецкор|[Жж]урналист|(?:[Шш]еф-)?[Рр]едактор|[Оо]бозреватель|[Тт]ілші|ٴتىلشى|[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Jj]ournalist|[Ee]ditor(?!i)|[Сс]егодня|[Вв]чера|[Бб]үг[іi]н|[Кк]еше|[Оо]публик|[Оо]бновл|[Жж]ариялан|[Пп]росмотр|[Pp]ublish|[Uu]pdated|[Пп]одробнее|[Ии]сточник)\S*/g;
/** Names of pictures' authors, and everything that follows them. */
const PICTURE = /(?:^|\s)(?:[Фф]ото|[Сс]урет|[Вв]идео|[Кк]оллаж|[Pp]hotos?)\S*\s*[:–—-].*/;
const HANDLE = /\S*@\S*|https?:\S+|\S+\.(?:me|com|ru)\/\S+/g;
const ADDRESS = /[\w-]+(?:\.[\w-]+)*\.(?:kz|com|ru|net|org|media)(?!\w)/gi;
const SEPARATOR =
  /\s*[,;|/•·()\n]\s*|\s+[–—-]\s+|\s+(?:и|және|мен|and|with|in|on|for|&)\s+(?=[\dA-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺІ])/;

/** Agencies and outlets that sign texts, by how their names begin; all for `wordingKey`. */
const AGENCY =
  /^(?:интерфакс|interfax|reuters|bloomberg|associated press|риа |sputnik|[кқ]аз(?:информ|таг|правда)|kazinform|tengri|informburo|информбюро|курсив|kursiv|forbes|азатты[кқ]|deutsche|euronews|синьхуа|xinhua|анадолу|anadolu|акипресс|хабар |24 ?kz|31 канал|the )/;
/** Words that only organizations have in their names. */
const ORGANIZATION =
  / (?:агент(?:ст|ті)|редакци|пресс|баспасөз|служб|қызмет|отдел|бөлім|департам|министр|акимат|әкімді|комитет|управлени|басқарма|университет|фонд|қоры|центр|орталы|новост|жаңалық|медиа|телеканал|арнасы|радио|газет|журнал|портал|(?:тоо|жшс|ао|ақ|llp|ltd|inc|news|media|press|agency|service|desk|editorial|team|staff|channel|magazine|times|online|tv) )/;
/** Names of accounts and placeholders that engines give where nobody signed. */
const NOBODY =
  /^(?:(?:super ?)?(?:admin|user)|админ|root |webmaster|wordpress|editor |manager|moderator|модератор|менеджер|автор|author|guest|гость|анон|anonym|unknown|none |null |undefined|без автора)/;

/**
 * People and organizations out of raw author strings: «Автор: А. Омаров, Казинформ», «By Ann Lee and Bob Day»,
 * «журналист Zakon.kz Аким Акимов». Roles, places, dates, counters, handles and addresses are dropped.
 * `siteNames` are the outlet's own. At most ten of each, none twice.
 */
export function splitAuthors(raw: readonly string[], siteNames: readonly string[]): Authors {
  const sites = siteNames.map(wordingKey);
  const found: Authors = { people: [], agencies: [] };
  for (const text of raw.slice(0, 30)) {
    const names: string[] = [];
    for (const piece of piecesOf(text)) {
      const name = trimmed(piece);
      const key = `${wordingKey(name)} `;
      const isNobody = NOBODY.test(key);
      if (sites.includes(key.trim()) || (!isNobody && isAgency(name, key))) add(found.agencies, name);
      else if (!isNobody && isPerson(personOf(piece))) names.push(personOf(piece));
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
    lines.filter((line) => line.length <= LONGEST_LINE && PREFIX.test(collapse(line).toLowerCase())),
    siteNames,
  );
}

/** `splitAuthors`, people only. */
export function cleanByline(raw: readonly string[], siteNames: readonly string[]): string[] {
  return splitAuthors(raw, siteNames).people;
}

function piecesOf(text: string): string[] {
  if (text.length > LONGEST_LINE) return [];
  return withoutPrefix(collapse(plainText(text).replace(HANDLE, ' ')))
    .replace(PICTURE, '')
    .replace(BESIDE, ' | ')
    .replace(ADDRESS, ' | $& | ')
    .split(SEPARATOR)
    .map((piece) => withoutPrefix(piece.replace(/^[\s:.–—-]+/, '')))
    .filter(({ length }) => length > 1 && length <= LONGEST_NAME);
}

function withoutPrefix(line: string): string {
  return line.slice(PREFIX.exec(line.toLowerCase())?.[0].length ?? 0);
}

/** Without the marks at the ends; quotes stay where they are a pair inside the name, full stops after initials. */
function trimmed(piece: string): string {
  const bare = piece.replace(/^[\s:.,–—-]+|[\s:,–—-]+$|(?<=[^\s.]{3})\.$/g, '');
  return /«.*»$/.test(bare) ? bare : bare.replace(/^[«"“]+|[»"”]+$/g, '');
}

/** `key` is the wording with a space behind it. */
function isAgency(piece: string, key: string): boolean {
  // «Вечерний Алматы» by its quotes; «МВД» and «ТАСС» are letters, not names; «Tengrinews.kz».
  const isMarked = /«.+»$|^[A-ZЀ-ЯӘҒҚҢӨҰҮҺІ]{2,5}$|\.(?:kz|com|ru|net|org|media)$/.test(piece);
  return isMarked || AGENCY.test(key) || ORGANIZATION.test(` ${key}`);
}

/** Counters and dates follow a name. */
function personOf(piece: string): string {
  return trimmed(piece.replace(/\s*[\d#№].*$/, ''));
}

/** One to five words with capitals; a month alone is a date, «Мая Ким» is not. */
function isPerson(name: string): boolean {
  const words = name.split(' ');
  return (
    name.length > 1 &&
    words.length <= 5 &&
    /^[^\d:;!?_«»"“”%…+=*<>]+$/.test(name) &&
    startsCapital(name) &&
    words.every(
      (word) => (startsCapital(word) || word.length < 3 || PARTICLE.test(word)) && !/..\.$/.test(word),
    ) &&
    (words.length > 1 || monthNumber(name) === null)
  );
}

const PARTICLE = /^(?:оглы|улы|ұлы|кызы|қызы|uly|[kq]yzy|фон|ван|аль|эль|бин|bin|ibn|van|von|der)$/;

function startsCapital(word: string): boolean {
  const first = word.charAt(0);
  return first === first.toUpperCase();
}

function add(names: string[], name: string): void {
  // «Иванов Иван» and «Иван Иванов» are one.
  const keyOf = (text: string) => wordingKey(text).split(' ').sort().join(' ');
  if (names.length < MOST && !names.some((known) => keyOf(known) === keyOf(name))) names.push(name);
}
