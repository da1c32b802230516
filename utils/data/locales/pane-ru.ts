import { pluralRu } from './plural.ts';

/** What is hidden on the page, and what can be done about it: loaded when it is first looked at. */
export const ruPane = {
  title: 'Скрыто на странице',
  week: (n: number) =>
    `На этом сайте за неделю ${pluralRu(n, 'скрыт', 'скрыто', 'скрыто')} ${n}\u00a0${pluralRu(n, 'блок', 'блока', 'блоков')}.`,
  none: 'На этой странице ничего не скрыто.',
  failed: 'Страница не отвечает. Обновите её и попробуйте ещё раз.',
  by: {
    outlet: 'известно для этого издания',
    detector: 'найдено по общим признакам',
    reader: 'скрыто вами',
  },
  picked: 'Ваш блок',
  kept: 'показано снова',
  noText: 'Блок без текста',
  peek: 'Показать на месте',
  show: 'Вернуть',
  hide: 'Скрыть снова',
  pick: 'Скрыть блок вручную',
  pickHint: 'Укажите на него на странице мышью или клавишами.',
  mine: (n: number) => `Скрыто вами на этом сайте: ${n} ${pluralRu(n, 'блок', 'блока', 'блоков')}`,
  forget: 'Больше не скрывать',
  report: 'Сообщить о пропуске',
  reportWhy:
    'Taza ничего не отправляет сама. Ниже весь текст, который получится; сохраните его или скопируйте и пошлите, если захотите.',
  note: 'Что пропущено или скрыто зря',
  preview: 'Текст сообщения',
  copy: 'Копировать',
  copied: 'Скопировано',
  copyFailed: 'Не скопировалось',
  /** What is said on the page itself. */
  onPage: {
    pickTitle: 'Что скрыть?',
    pickHint: 'Укажите на блок. Стрелки вверх и вниз меняют охват, Enter скрывает, Esc отменяет.',
    wider: 'Шире',
    narrower: 'Уже',
    hide: 'Скрыть',
    cancel: 'Отмена',
    everywhere: 'Скрыто, и на других страницах сайта тоже.',
    onlyHere: 'Скрыто только на этой странице: надёжной приметы у блока нет.',
    undo: 'Отменить',
    more: 'Скрыть ещё',
    done: 'Готово',
    peekTitle: 'Вот что было скрыто',
    peekHint: 'Esc скроет снова.',
    hideAgain: 'Скрыть снова',
    keep: 'Оставить на странице',
  },
  save: 'Сохранить файл',
};

export type PaneWords = typeof ruPane;
