import { kkLook } from './look-words.ts';
import type { OverlayMessages, TakeMessages } from './overlay-ru.ts';

/** What the reading view says beyond the article. */
export const kkTake: TakeMessages = {
  copy: 'Мәтінді көшіру',
  markdown: 'Markdown түрінде көшіру',
  citation: 'Дереккөз мәліметін көшіру',
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
    ...kkLook,
    font: 'Қаріп',
    speed: 'Жылдамдығы',
    less: (name) => `${name}: азайту`,
    more: (name) => `${name}: көбейту`,
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
    looking: 'Дауыс іздеп жатырмыз…',
    noKazakh:
      'Бұл құрылғыда қазақша дауыс жоқ, ал басқа тілдің дауысы мәтінді бұрмалап оқыр еді. Дауысты жүйе баптауларынан, сөйлеу синтезі бөлімінен қосуға болады.',
    noVoice:
      'Бұл құрылғыда мақаланың тіліне арналған дауыс жоқ. Оны жүйе баптауларынан, сөйлеу синтезі бөлімінен қосуға болады.',
    failed: 'Дауыс үнсіз қалды. Қайталап көріңіз немесе жүйеден басқа дауыс таңдаңыз.',
  },
};
