/** How a text is set, in the same words wherever it is chosen: in options and reading view. */
export const ruLook = {
  theme: 'Тема',
  themes: { auto: 'Системная', light: 'Светлая', dark: 'Тёмная', sepia: 'Сепия' },
  fonts: { serif: 'С засечками', sans: 'Без засечек', clear: 'Разборчивый' },
  steps: {
    size: 'Размер букв',
    width: 'Длина строки',
    line: 'Высота строки',
    letter: 'Между буквами',
  },
  /** After the length of a line. */
  signs: 'зн.',
};

export type LookWords = typeof ruLook;

export const kkLook: LookWords = {
  theme: 'Түстер',
  themes: { auto: 'Жүйедегідей', light: 'Ашық', dark: 'Күңгірт', sepia: 'Қоңырқай' },
  fonts: { serif: 'Кертікті', sans: 'Кертіксіз', clear: 'Анық' },
  steps: {
    size: 'Әріп өлшемі',
    width: 'Жол ұзындығы',
    line: 'Жол биіктігі',
    letter: 'Әріп аралығы',
  },
  signs: 'таңба',
};

export const enLook: LookWords = {
  theme: 'Theme',
  themes: { auto: 'System', light: 'Light', dark: 'Dark', sepia: 'Sepia' },
  fonts: { serif: 'Serif', sans: 'Sans serif', clear: 'Easy to read' },
  steps: {
    size: 'Text size',
    width: 'Line length',
    line: 'Line height',
    letter: 'Letter spacing',
  },
  signs: 'chars',
};
