import { collapse, countWords } from '../text/normalize.ts';
import type { TextFacts } from './text-facts.ts';
import { type WeighedPage, wordsOf } from './weigh-page.ts';

/** «404 дома сдадут к осени» is a headline; an error's number stands alone or before a word for it. */
const ERROR_TITLE =
  /^(?:(?:ошибка|error|қате)\s+)?(?:40[0134]|410|50[0-4])(?:\s*$|\s*\||\s*[-–—:.!]*\s*(?:error|not|page|forbidden|internal|bad|service|ошибка|страниц|бет|қате))|^(?:ошибка|error|қате) (?:40[0134]|410|50[0-4])|^(?:такой )?страниц[аы] не (?:найден|существует)|^бет табылма|^(?:page|file) not found|^not found$|^доступ (?:запрещ[её]н|ограничен)$|^access denied|^forbidden$|^just a moment|^attention required/iu;
/** The whole title: «Регистрация на ЕНТ началась» is a headline. */
const LOGIN_TITLE =
  /^(?:(?:вход|войти|войдите|авторизация|регистрация|восстановление пароля)(?: (?:в|на) (?:личный кабинет|кабинет|сайт|систему|аккаунт|портал|профиль|уч[её]тную запись)| пользовател\p{L}+| нового пользовател\p{L}+)?|личный кабинет|(?:жүйеге |сайтқа |жеке кабинетке )?кіру|тіркелу|жеке кабинет|(?:log ?in|sign ?in|sign ?up|register|registration|create (?:an )?account|reset password)(?: (?:to|with|for) .{1,30})?)$/iu;
const SEARCH_TITLE =
  /^(?:поиск(?:$| по (?:сайту|запросу|тегу|слову)|: )|результаты поиска(?:$| по |: | [«"])|вы искали|іздеу(?:$| нәтиже|: )|search(?:$| results|: )|results for|you searched for)/iu;

/** Pages of the site's own machinery: errors, logins, searches. */
export function serviceReason(page: WeighedPage): 'error-page' | 'login' | 'search' | null {
  const { doc, text, prose, address, meta, declared, trust } = page;
  if (declared.types.has('searchresultspage')) return 'search';
  const titles = [meta.title, ...(doc.title ?? '').split(/\s+[|•·–—-]\s+/)].map(collapse);
  const isNamed = (pattern: RegExp) => titles.some((title) => pattern.test(title));
  if (trust !== 'sure') {
    if (prose < 150 && (isNamed(ERROR_TITLE) || ERROR_TITLE.test(doc.title ?? ''))) return 'error-page';
    if (prose < 150 && (address === 'login' || isNamed(LOGIN_TITLE))) return 'login';
    if (isNamed(SEARCH_TITLE)) return 'search';
  }
  // Many pages have the form in their head; a page of its own has little else.
  const isBare = trust === 'none' && prose < 40 && text.words < 120;
  if (isBare && doc.querySelector('input[type="password"]')) return 'login';
  return address === 'search' && (prose < 250 || trust === 'none') ? 'search' : null;
}

const TO_CART =
  /^(?:(?:добавить )?в корзину|купить в (?:один|1) клик|себетке (?:салу|қосу)|add to (?:cart|basket|bag))/iu;
const TO_BUY = /^(?:купить|заказать|сатып алу|тапсырыс беру|buy|order)(?!\p{L})/iu;
const BUTTON = 'button,input[type="submit"],a[class*="btn"],a[class*="button"],[class*="cart"]';

/** Goods for sale, by the page's own word or by the button beside its title. A test of goods says it is an article. */
export function productReason({ doc, declared, prose, trust, address }: WeighedPage): 'product' | null {
  if (trust === 'sure' || prose >= 600) return null;
  const isCalled = [...declared.types].some((type) => /^(?:og:)?product(?![a-z])/.test(type));
  if (isCalled && prose < 300 && trust === 'none') return 'product';
  // Tests of goods have the goods' data and a button as well; the shelf of a shop has its address.
  if (trust === 'weak' && !(isCalled && address === 'product')) return null;
  const isShop = isCalled || address === 'product';
  return hasButton(doc, (label) => TO_CART.test(label) || (isShop && TO_BUY.test(label))) ? 'product' : null;
}

function hasButton(doc: Document, isIt: (label: string) => boolean): boolean {
  let scope = doc.querySelector('h1')?.parentElement;
  for (let level = 0; level < 3 && scope?.parentElement && scope.parentElement !== doc.body; level++)
    scope = scope.parentElement;
  if (!scope) return false;
  return [...scope.querySelectorAll(BUTTON)]
    .slice(0, 60)
    .some((button) => isIt(collapse(button.textContent || button.getAttribute('value') || '')));
}

const PLAYERS = 'youtube youtu.be vimeo rutube vk.com/video ok.ru/video dailymotion player';
const PLAYER = PLAYERS.split(' ')
  .map((name) => `iframe[src*="${name}"],iframe[data-src*="${name}"]`)
  .join(',');

/** A film and a line or two about it. Short news that says it is an article may well have a film in it. */
export function videoReason(page: WeighedPage): 'video' | null {
  const { doc, text, prose, longest, address, declared, trust } = page;
  if (prose > 40 || address === 'home') return null;
  const isCalled = address === 'video' || [...declared.types].some((type) => /^(?:og:)?video/.test(type));
  if (isCalled) return prose <= 25 || trust !== 'sure' ? 'video' : null;
  // Programme notes are a line each.
  const isShort = prose <= 25 || (trust === 'none' && longest <= 15);
  if (!isShort || (trust !== 'none' && prose >= 15)) return null;
  return text.embeds > 0 || doc.querySelector(`video,${PLAYER}`) ? 'video' : null;
}

/** Pictures and the lines under them, of a dozen words or so. */
export function isGallery({ words, linked, prose, figures, underFigures }: TextFacts): boolean {
  if (figures < 4 || linked > 0.6 * words) return false;
  const own = wordsOf(prose);
  if (own <= 25) return true;
  return figures >= 5 && underFigures >= 0.8 * prose.length && own <= 13 * prose.length;
}

/** A title that does not tell a story: a section's, a site's. */
export function isBriefTitle(title: string): boolean {
  return countWords(title) <= 3;
}
