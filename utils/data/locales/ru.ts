import type { SourceId } from '../../core/rates/types.ts';
import { pluralRu } from './plural.ts';

/** Number and its word, never torn apart by a line break. */
function count(n: number, one: string, few: string, many: string): string {
  return `${n}\u00a0${pluralRu(n, one, few, many)}`;
}

/** What the toolbar icon says. */
export const ruToolbar = {
  hidden: (n: number) =>
    n === 0
      ? 'Скрывать нечего'
      : `${pluralRu(n, 'Скрыт', 'Скрыто', 'Скрыто')} ${count(n, 'блок', 'блока', 'блоков')}`,
};

/** What explaining a text needs: figures, days, and the words around them. */
export const ruContext = {
  number: { decimal: ',', group: '\u202f' },
  calendar: {
    /** Genitive, as said after a day. */
    months: [
      'января',
      'февраля',
      'марта',
      'апреля',
      'мая',
      'июня',
      'июля',
      'августа',
      'сентября',
      'октября',
      'ноября',
      'декабря',
    ] as string[],
    date: (day: number, month: string, year: number | null) =>
      year === null ? `${day}\u00a0${month}` : `${day}\u00a0${month}\u00a0${year}`,
  },
  context: {
    title: 'В этой статье',
    card: 'Пояснение',
    amounts: 'Суммы',
    indices: 'Расчётные показатели',
    terms: 'Сокращения',
    scales: { 1e3: 'тыс.', 1e6: 'млн', 1e9: 'млрд', 1e12: 'трлн' } as Record<number, string>,
    onDay: (figures: string) => `тогда\u00a0${figures}`,
    today: (figures: string) => `сегодня\u00a0${figures}`,
    rate: (figure: string, when: string) => `Курс Национального Банка на ${when}: ${figure}`,
    why: {
      given: 'Пересчёт уже есть в самом тексте.',
      'no-date': 'Дата статьи неизвестна, поэтому пересчёта нет.',
      'no-rate': 'Курса на день статьи под рукой нет, поэтому пересчёта нет.',
    },
    units: { MRP: 'МРП', MZP: 'МЗП', PM: 'прожиточный минимум' },
    unitNames: {
      MRP: 'Месячный расчётный показатель',
      MZP: 'Минимальная заработная плата',
      PM: 'Прожиточный минимум',
    },
    unitValue: (unit: string, figure: string, since: string) => `1 ${unit} = ${figure} с ${since}`,
    unitUnknown: 'Сколько это было в тенге на день статьи, точно сказать нельзя.',
    inUnits: (count: string) => `Это ровно ${count} МРП.`,
    or: 'или',
    copy: 'Скопировать список',
    copied: 'Скопировано',
    copyFailed: 'Не скопировалось',
    close: 'Закрыть',
  },
};

/** All that an article needs: its head, its body and the lists under it. */
export const ruReading = {
  ...ruContext,
  article: {
    title: 'Статья',
    reading: 'Читаем страницу…',
    today: (time: string) => (time ? `сегодня, ${time}` : 'сегодня'),
    yesterday: (time: string) => (time ? `вчера, ${time}` : 'вчера'),
    /** How long reading takes, in minutes. */
    minutes: (n: number) => `${n}\u00a0мин чтения`,
    updated: (when: string) => `обновлено ${when}`,
    partial: 'Возможно, это не весь текст. Сверьтесь с самой страницей.',
    paywall: 'Остальной текст издание открывает подписчикам.',
    source: (name: string) => `Источник: ${name}`,
    table: 'Таблица',
    openOn: (provider: string) => `Открыть на ${provider}`,
  },
  related: {
    title: 'По теме',
    none: 'Ссылок именно на эту тему на странице нет.',
    shared: (words: string) => `общее: ${words}`,
    sameDay: 'тот же день',
  },
  removed: {
    changed:
      'Вёрстка сайта изменилась, поэтому Taza ищет лишнее по общим признакам и могла что-то пропустить.',
    title: 'Убрано из текста',
    none: 'Из этого текста ничего убирать не пришлось.',
    count: (n: number) => count(n, 'фрагмент', 'фрагмента', 'фрагментов'),
    links: (n: number) => count(n, 'ссылка', 'ссылки', 'ссылок'),
    kind: {
      recommendations: 'Лента рекомендаций',
      teaser: 'Вставка «Читайте также»',
      'foreign-title': 'Заголовок другой статьи',
      call: 'Призыв подписаться',
      share: 'Кнопки «Поделиться»',
      counters: 'Просмотры и реакции',
      widget: 'Сторонний виджет',
      'rates-box': 'Табло курсов с сайта',
      'next-article': 'Следующая статья',
      tags: 'Метки',
      'author-box': 'Блок об авторе',
      ad: 'Реклама',
      chrome: 'Служебный блок сайта',
      duplicate: 'Повтор',
      credit: 'Строка об источнике',
    },
    why: {
      recommendations: 'Список ссылок на другие материалы.',
      teaser: 'Ссылка на другой материал посреди текста.',
      'foreign-title': 'Название чужой новости, попавшее в текст.',
      call: 'Просьба подписаться, позвонить или перейти по ссылке.',
      share: 'Кнопки соцсетей и мессенджеров.',
      counters: 'Просмотры, комментарии и реакции.',
      widget: 'Чужой блок, встроенный в страницу.',
      'rates-box': 'Курсы валют, к статье не относятся.',
      'next-article': 'Начало другой статьи под этой.',
      tags: 'Темы и рубрики после текста.',
      'author-box': 'Сведения об авторе, а не сама статья.',
      ad: 'Рекламный материал.',
      chrome: 'Меню, навигация и другие части сайта.',
      duplicate: 'То же самое уже есть в статье.',
      credit: 'Подпись о фотографе, агентстве или источнике.',
    },
  },
  actions: {
    label: 'Действия',
    overlay: 'Режим чтения',
    copy: 'Копировать текст',
    copied: 'Скопировано',
    copyFailed: 'Не скопировалось',
    take: 'Забрать с собой',
    settings: 'Настройки',
    close: 'Закрыть',
  },
};

export const ru = {
  ...ruReading,
  age: {
    now: 'только что',
    minutes: (n: number) => `${count(n, 'минуту', 'минуты', 'минут')}\u00a0назад`,
    hours: (n: number) => `${count(n, 'час', 'часа', 'часов')}\u00a0назад`,
    days: (n: number) => `${count(n, 'день', 'дня', 'дней')}\u00a0назад`,
  },
  rates: {
    title: 'Курс тенге',
    /** The bank's own page of the same rates. */
    bankPage: 'https://nationalbank.kz/ru/exchangerates/ezhednevnye-oficialnye-rynochnye-kursy-valyut',
    source: {
      nbk: 'Нацбанк',
      frankfurter: 'Нацбанк, получено через Frankfurter',
      jsdelivr: 'рыночный курс Currency API, не Нацбанк',
      'pages-dev': 'рыночный курс Currency API, не Нацбанк',
      'er-api': 'рыночный курс, не Нацбанк',
      kurs: 'kurs.kz',
      mig: 'МиГ',
      halyk: 'Halyk Bank',
      freedom: 'Freedom Bank',
    } as Record<SourceId, string>,
    onToday: 'на сегодня',
    onTomorrow: (date: string) => `на завтра, ${date}`,
    /** `month` counts from 0. */
    onDate: (day: number, month: number) => `на ${day}\u00a0${ruReading.calendar.months[month] ?? ''}`,
    setOnFriday: 'установлен в пятницу',
    noTrading: 'торгов не было, курс прежний',
    updated: (age: string) => `обновлено ${age}`,
    cash: (source: string, age: string) => `наличные: ${source}, ${age}`,
    cashSides: (buy: string, sell: string) => `наличные: покупка ${buy}, продажа ${sell}`,
    refreshing: 'обновляем…',
    refreshed: 'Курс обновлён.',
    refresh: 'Обновить курс',
    loading: 'Загружаем курс Нацбанка…',
    noneYet: 'Курсов пока нет, они появятся после первой загрузки.',
    keptLast: 'Показываем последний полученный курс.',
    stale: 'Новый курс ещё не пришёл, показываем прежний.',
    old: 'Этому курсу больше трёх дней, сейчас он может быть другим.',
    broken:
      'Не удалось прочитать сохранённые данные. Попробуйте ещё раз; если не поможет, перезапустите браузер.',
    retry: 'Попробовать снова',
    allow: 'Разрешить',
    one: (name: string, value: string) => `${name}: ${value} тенге`,
    many: (name: string, quant: string, value: string) => `${name}, за ${quant}: ${value} тенге`,
    up: (by: string) => `курс вырос на ${by}`,
    down: (by: string) => `курс снизился на ${by}`,
    same: 'курс не изменился',
    unknown: 'курса нет',
    problem: {
      'rates.offline': 'Нет сети.',
      'rates.http': 'Сайт Нацбанка ответил ошибкой.',
      'rates.timeout': 'Сайт Нацбанка долго не отвечает.',
      'rates.not-xml': 'Вместо курсов сайт Нацбанка прислал что-то другое.',
      'rates.not-json': 'Вместо курсов пришло что-то другое.',
      'rates.no-data': 'На странице не нашлось курсов: возможно, сайт изменился.',
      'rates.truncated': 'Курсы пришли не полностью.',
      'rates.empty': 'Нацбанк прислал пустой список курсов.',
      'rates.no-date': 'В ответе Нацбанка не указана дата.',
      'rates.implausible': 'Новые курсы слишком далеки от прежних, поэтому мы их не приняли.',
      'rates.too-big': 'Ответ слишком большой, поэтому мы не стали его читать.',
      'rates.no-permission': 'Нет разрешения обращаться к сайту nationalbank.kz.',
    },
  },
  tools: {
    label: 'Курсы: подробнее',
    converter: 'Конвертер',
    cash: 'Наличные',
    history: 'История',
    loading: 'Открываем…',
    fold: 'Свернуть курсы',
    unfold: 'Показать курсы',
    back: 'Назад',
  },
  page: {
    ...ruToolbar,
    label: 'Эта страница',
    asItCame: 'Показана как есть',
    paused: 'Taza здесь на паузе',
    details: 'Подробнее',
    pausedToday: 'Taza здесь на паузе до завтра',
    onlyToday: 'Только до завтра',
    idle: 'Здесь Taza ничего не скрывает',
    restore: 'Вернуть страницу',
    hideAgain: 'Скрыть снова',
    pause: 'Пауза на этом сайте',
    resume: 'Включить снова',
    always: 'Всегда на этом сайте',
    allowOn: (host: string) => `Разрешить на ${host}`,
    denied: 'Разрешение не выдано, ничего не изменилось.',
    failed: 'Не получилось. Обновите страницу и попробуйте ещё раз.',
  },
  /** Instead of the text of `article.none`, where it is known what the page is. */
  noArticle: {
    home: 'Это главная страница со множеством заголовков. Откройте одну из новостей, и её текст появится здесь.',
    section: 'Это раздел или лента. Откройте одну из новостей, и её текст появится здесь.',
    search: 'Это результаты поиска. Откройте одну из новостей, и её текст появится здесь.',
    video: 'На странице видео, а текста почти нет. Смотрите его на самой странице.',
    gallery: 'На странице фотографии, а текста почти нет. Смотрите их на самой странице.',
    product: 'Это страница товара, а не статья.',
    login: 'Это страница входа. После входа откройте статью, и её текст появится здесь.',
    'error-page': 'Сайт не нашёл такой страницы. Возможно, новость удалили или перенесли.',
    listing: 'Это список, а не статья. Откройте одну из записей, и её текст появится здесь.',
  },
  /** Everything that can stand where the article would. */
  trouble: {
    'article.none': {
      title: 'Здесь нет статьи',
      text: 'На странице не нашлось текста статьи. Откройте саму новость, и она появится здесь.',
    },
    'article.too-big': {
      title: 'Страница слишком большая',
      text: 'Прочитать её, не подвесив браузер, не получится, поэтому мы не стали начинать.',
    },
    'article.failed': {
      title: 'Прочитать не получилось',
      text: 'На этой странице что-то пошло не так. Сама она не тронута, её можно читать как обычно.',
    },
    'page.browser': {
      title: 'Это страница браузера',
      text: 'Такие страницы расширениям не видны. Откройте новость на сайте, и Taza её прочитает.',
    },
    'page.protected': {
      title: 'Защищённая страница',
      text: 'Такие страницы, например магазин расширений, браузер закрывает от всех расширений.',
    },
    'page.no-permission': {
      title: 'Нужно ваше разрешение',
      text: 'Taza читает страницу, только когда вы позволите: нажмите на её значок на панели браузера.',
    },
    'page.gone': {
      title: 'Страница закрылась',
      text: 'Вкладку закрыли, или на ней открылась другая страница. Закройте это окошко и нажмите на значок ещё раз.',
    },
    'no-answer': {
      title: 'Taza не отвечает',
      text: 'Закройте это окошко и откройте снова. Если не поможет, перезапустите браузер.',
    },
  },
  currencies: {
    AED: 'дирхам ОАЭ',
    AMD: 'армянский драм',
    AUD: 'австралийский доллар',
    AZN: 'азербайджанский манат',
    BRL: 'бразильский реал',
    BYN: 'белорусский рубль',
    CAD: 'канадский доллар',
    CHF: 'швейцарский франк',
    CNY: 'китайский юань',
    CZK: 'чешская крона',
    DKK: 'датская крона',
    EUR: 'евро',
    GBP: 'фунт стерлингов',
    GEL: 'грузинский лари',
    HKD: 'гонконгский доллар',
    HUF: 'венгерский форинт',
    INR: 'индийская рупия',
    IRR: 'иранский риал',
    JPY: 'японская иена',
    KGS: 'кыргызский сом',
    KRW: 'южнокорейская вона',
    KWD: 'кувейтский динар',
    MDL: 'молдавский лей',
    MXN: 'мексиканское песо',
    MYR: 'малайзийский ринггит',
    NOK: 'норвежская крона',
    PLN: 'польский злотый',
    RUB: 'российский рубль',
    SAR: 'саудовский риял',
    SEK: 'шведская крона',
    SGD: 'сингапурский доллар',
    THB: 'тайский бат',
    TJS: 'таджикский сомони',
    TRY: 'турецкая лира',
    UAH: 'украинская гривна',
    USD: 'доллар США',
    UZS: 'узбекский сум',
    XDR: 'СДР',
    ZAR: 'южноафриканский рэнд',
  } as Record<string, string>,
};

/** The table every language fills in; the Russian one came first. */
export type Messages = typeof ru;
export type ReadingMessages = typeof ruReading;
export type ToolbarMessages = typeof ruToolbar;
export type ContextMessages = typeof ruContext;
