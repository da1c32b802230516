import { collapse } from '../text/normalize.ts';

/** A word that carries meaning, as a stem for comparing and as written for showing. */
export interface Term {
  stem: string;
  word: string;
  /** Written with a capital inside a sentence, or between quotation marks: a name. */
  name: boolean;
}

const STOP = new Set(
  (
    'два две три четыре пять шесть семь восемь девять десять сто район района районе область области город города городе городок апреля мая июня июля августа сентября октября ноября декабря января февраля марта из-за из-под режим вместо около после среди почти ещё еще и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой совсем ним здесь этом один почти мой тем чтобы нее сейчас были куда зачем всех никогда можно при наконец два об другой хоть после над больше тот через эти нас про всего них какая много разве три эту моя впрочем хорошо свою этой перед иногда лучше чуть том нельзя такой им более всегда конечно всю между это году года год лет сколько почему новый новые новое новость новости стало стали стал заявил заявили рассказал рассказали сообщили сообщил назвали назвал узнали какие ' +
    'казахстан казахстана казахстане казахстанцы казахстанцев казахстанские казахстанский тенге тысяч млн млрд ' +
    'жұмыс жұмысы істейді істей екі үш төрт бес алты жеті сегіз тоғыз он жиырма жүз мыңнан астам дейін бастап кейін түнгі аудан ауданы ауданында облыс облысы облысында қала қаласы қаласында және мен бен пен да де та те бір осы сол бұл ол олар біз сіз үшін туралы бойынша қалай қандай неге қашан қанша болды болады болып екен деп дейді жаңа жыл жылы жылғы күн күні қазақстан қазақстанда қазақстанның қазақстандық айтты хабарлады теңге мың ' +
    'third first second two three four month months week day days million billion percent than then their there these those them they into also more most other between under against just only out all no if but the a an and or of to in on for with at by from is are was were be been has have had it its this that as will not new news says said after over about how what why who when where year years kazakhstan kazakhstans kazakh tenge'
  )
    .split(' ')
    .filter(Boolean),
);

// Endings long enough to be endings and not roots; longest first. Light on purpose: a full stemmer comes with its tests.
const RU_ENDINGS =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ешь|ует|ают|яют|ила|или|ала|али|ать|ять|ить|еть|ется|ются|ится|ется|ов|ев|ей|ой|ий|ый|ая|яя|ое|ее|ые|ие|ах|ях|ам|ям|ом|ем|ую|юю|их|ых|ию|ия|ья|ье|ьи|а|я|о|е|ы|и|у|ю|ь|й)$/u;
const KK_ENDINGS =
  /(?:лары|лері|дары|дері|тары|тері|ларын|лерін|ндағы|ндегі|ының|інің|ымен|імен|ларға|лерге|лар|лер|дар|дер|тар|тер|ның|нің|дың|дің|тың|тің|мен|бен|пен|нан|нен|дан|ден|тан|тен|ына|іне|сына|сіне|сын|сін|нда|нде|да|де|та|те|ға|ге|қа|ке|ды|ді|ты|ті|ны|ні|сы|сі|ын|ін|ы|і|а|е)$/u;

/** A crude stem for comparing word forms: suffix off, at least four letters left. */
export function stem(word: string): string {
  let s = word.toLowerCase().replaceAll('ё', 'е');
  const kazakh = /[әғқңөұүһі]/u.test(s);
  const endings = kazakh ? KK_ENDINGS : RU_ENDINGS;
  for (let round = 0; round < (kazakh ? 3 : 1); round++) {
    // No ending is longer than five letters, and a pattern without a beginning is tried at every one.
    const cut = s.slice(0, -5) + s.slice(-5).replace(endings, '');
    if (cut === s || cut.length < 4) break;
    s = cut;
  }
  if (/^[a-z]+$/.test(s)) s = s.replace(/(?:ing|ed|es|s|ly)$/, '') || s;
  // Fleeting vowels and stacked suffixes («паводок», «паводка»; «асхана», «асханасында») differ after the root.
  return s.length >= 9 ? s.slice(0, 6) : s.slice(0, 5);
}

/**
 * The meaningful words of a text, each stem once: letters and numbers of two digits and more. `only` names the
 * stems that matter, where a long text is searched for a few; `stems` remembers words from text to text.
 */
export function terms(text: string, { only, stems = new Map() }: TermOptions = {}): Term[] {
  const found = new Map<string, Term>();
  const clean = collapse(text);
  const titleCase = isTitleCase(clean);
  for (const match of clean.matchAll(/\p{L}[\p{L}\p{N}'’-]*|\d{2,}(?:[.,]\d+)?/gu)) {
    const word = match[0];
    const lower = word.toLowerCase().replaceAll('ё', 'е');
    if (lower.length < 3 && !/\d/.test(lower)) continue;
    if (STOP.has(lower)) continue;
    let key = stems.get(lower);
    if (key === undefined) {
      key = stem(lower);
      stems.set(lower, key);
    }
    if (only && !only.has(key)) continue;
    const before = clean.slice(Math.max(0, match.index - 2), match.index);
    const opens = match.index === 0 || /[.!?:]\s$|^\s*$/u.test(before);
    const name =
      /\p{Ll}\p{Lu}/u.test(word) ||
      (!titleCase && /^\p{Lu}/u.test(word) && (!opens || /["«“]$/u.test(before)));
    const known = found.get(key);
    if (!known) found.set(key, { stem: key, word: word.replace(/[’'-]+$/u, ''), name });
    else if (name) known.name = true;
  }
  return [...found.values()];
}

export interface TermOptions {
  only?: ReadonlySet<string>;
  stems?: Map<string, string>;
}

/** English headlines capitalise every word, which makes none of them a name. */
function isTitleCase(text: string): boolean {
  if (text.length > 250) return false;
  const words = text.match(/[A-Za-z][\w’'-]{3,}/g) ?? [];
  return words.length >= 4 && words.filter((word) => /^[A-Z]/.test(word)).length / words.length > 0.7;
}
