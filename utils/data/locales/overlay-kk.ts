import type { OverlayMessages, TakeMessages } from './overlay-ru.ts';

/** What the reading view says beyond the article. */
export const kkTake: TakeMessages = {
  title: 'Өзіңізге алып қалу',
  copy: 'Мәтінді көшіру',
  markdown: 'Markdown түрінде көшіру',
  citation: 'Дереккөзге сілтемені көшіру',
  saveMarkdown: '.md етіп сақтау',
  saveHtml: '.html етіп сақтау',
  print: 'Басып шығару',
  share: 'Сілтемемен бөлісу',
  copied: 'Көшірілді.',
  saved: 'Файл браузерге берілді.',
  linkCopied: 'Сілтеме көшірілді.',
  failed: 'Болмай қалды.',
  untitled: 'мақала',
  quoted: (title) => `«${title}»`,
  picture: 'Сурет',
};

export const kkOverlay: OverlayMessages = {
  take: kkTake,
  look: {
    title: 'Мәтіннің көрінісі',
    theme: 'Түсі',
    themes: { auto: 'Жүйедегідей', light: 'Ашық', dark: 'Қараңғы', sepia: 'Қоңыр' },
    font: 'Қаріп',
    fonts: { serif: 'Кертікті', sans: 'Кертіксіз', clear: 'Анық' },
    size: 'Әріп өлшемі',
    width: 'Жол ұзындығы',
    line: 'Жол биіктігі',
    letter: 'Әріп арасы',
    speed: 'Жылдамдығы',
    less: (name) => `${name}: азайту`,
    more: (name) => `${name}: көбейту`,
    signs: 'таңба',
    guide: 'Меңзер тұрған жолды бөлектеу',
    reset: 'Әдеттегі көріністі қайтару',
  },
  full: 'Бүкіл бетке жаю',
  side: 'Бүйір тақтаға жинау',
  original: 'Басылымның бетіне оралу',
  outline: 'Мазмұны',
  resumed: 'Осы жерге дейін оқыдыңыз.',
  toStart: 'Басына оралу',
  listen: {
    title: 'Тыңдау',
    controls: 'Дауыстап оқу',
    play: 'Жалғастыру',
    pause: 'Кідірту',
    back: 'Алдыңғы сөйлем',
    forward: 'Келесі сөйлем',
    stop: 'Тоқтату',
    voice: (name) => `Дауыс: ${name}`,
    noKazakh:
      'Бұл құрылғыда қазақша дауыс жоқ, ал басқа тілдің дауысы мәтінді бұрмалап оқыр еді. Дауысты жүйе баптауларынан, сөйлеу синтезі бөлімінен қосуға болады.',
    noVoice:
      'Бұл құрылғыда мақаланың тіліне арналған дауыс жоқ. Оны жүйе баптауларынан, сөйлеу синтезі бөлімінен қосуға болады.',
    failed: 'Дауыс үнсіз қалды. Қайталап көріңіз немесе жүйеден басқа дауыс таңдаңыз.',
  },
};
