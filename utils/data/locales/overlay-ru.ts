import { ruLook } from './look-words.ts';

/** What the reading view says beyond the article: look, listening, taking away. */
export const ruTake = {
  copy: 'Копировать текст',
  markdown: 'Копировать Markdown',
  citation: 'Копировать как сноску',
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
    ...ruLook,
    font: 'Шрифт',
    speed: 'Скорость',
    less: (name: string) => `${name}: меньше`,
    more: (name: string) => `${name}: больше`,
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
    looking: 'Ищем голос…',
    noKazakh:
      'На этом устройстве нет казахского голоса, а чужой прочёл бы текст с ошибками. Голос можно добавить в настройках системы, в разделе синтеза речи.',
    noVoice:
      'На этом устройстве нет голоса для языка статьи. Его можно добавить в настройках системы, в разделе синтеза речи.',
    failed: 'Голос замолчал и не отвечает. Попробуйте ещё раз или выберите в системе другой.',
  },
};

export type OverlayMessages = typeof ruOverlay;
export type TakeMessages = typeof ruTake;
