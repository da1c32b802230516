/** What the reading view says beyond the article: look, listening, taking away. */
export const ruTake = {
  title: 'Забрать с собой',
  copy: 'Копировать текст',
  markdown: 'Копировать Markdown',
  citation: 'Копировать ссылку на источник',
  saveMarkdown: 'Сохранить .md',
  saveHtml: 'Сохранить .html',
  print: 'Напечатать',
  share: 'Поделиться ссылкой',
  copied: 'Скопировано.',
  saved: 'Файл передан браузеру.',
  linkCopied: 'Ссылка скопирована.',
  failed: 'Не получилось.',
  untitled: 'статья',
  quoted: (title: string) => `«${title}»`,
  picture: 'Иллюстрация',
};

export const ruOverlay = {
  take: ruTake,
  look: {
    title: 'Вид текста',
    theme: 'Тема',
    themes: { auto: 'Системная', light: 'Светлая', dark: 'Тёмная', sepia: 'Сепия' },
    font: 'Шрифт',
    fonts: { serif: 'С засечками', sans: 'Без засечек', clear: 'Разборчивый' },
    size: 'Размер букв',
    width: 'Длина строки',
    line: 'Высота строки',
    letter: 'Между буквами',
    speed: 'Скорость',
    less: (name: string) => `${name}: меньше`,
    more: (name: string) => `${name}: больше`,
    signs: 'зн.',
    guide: 'Выделять строку под указателем',
    reset: 'Вернуть обычный вид',
  },
  full: 'На всю страницу',
  side: 'Панелью сбоку',
  original: 'К странице издания',
  outline: 'Содержание',
  resumed: 'Здесь вы остановились.',
  toStart: 'К началу',
  listen: {
    title: 'Слушать',
    controls: 'Чтение вслух',
    play: 'Продолжить',
    pause: 'Пауза',
    back: 'Предыдущее предложение',
    forward: 'Следующее предложение',
    stop: 'Остановить',
    voice: (name: string) => `Голос: ${name}`,
    noKazakh:
      'На этом устройстве нет казахского голоса, а чужой прочёл бы текст с ошибками. Голос можно добавить в настройках системы, в разделе синтеза речи.',
    noVoice:
      'На этом устройстве нет голоса для языка статьи. Его можно добавить в настройках системы, в разделе синтеза речи.',
    failed: 'Голос замолчал и не отвечает. Попробуйте ещё раз или выберите в системе другой.',
  },
};

export type OverlayMessages = typeof ruOverlay;
export type TakeMessages = typeof ruTake;
