import { defineTerms } from '../../core/context/glossary.ts';

/** Short forms in Russian, Kazakh and English; full names and meanings in the same order. */
export const terms = defineTerms([
  {
    ru: 'ВКО',
    kk: 'ШҚО',
    en: 'EKO',
    full: ['Восточно-Казахстанская область', 'Шығыс Қазақстан облысы', 'East Kazakhstan Region'],
    means: ['Центр — Усть-Каменогорск.', 'Орталығы — Өскемен.', 'Centre Oskemen.'],
  },
  {
    ru: 'ЗКО',
    kk: 'БҚО',
    en: 'WKO',
    full: ['Западно-Казахстанская область', 'Батыс Қазақстан облысы', 'West Kazakhstan Region'],
    means: ['Центр — Уральск.', 'Орталығы — Орал.', 'Centre Uralsk.'],
  },
  {
    ru: 'СКО',
    kk: 'СҚО',
    en: 'NKO',
    full: ['Северо-Казахстанская область', 'Солтүстік Қазақстан облысы', 'North Kazakhstan Region'],
    means: ['Центр — Петропавловск.', 'Орталығы — Петропавл.', 'Centre Petropavl.'],
  },
  {
    ru: 'ЮКО',
    kk: 'ОҚО',
    en: '',
    full: ['Южно-Казахстанская область', 'Оңтүстік Қазақстан облысы', 'South Kazakhstan Region'],
    means: [
      'До 2018 года; теперь Туркестанская область.',
      '2018 жылға дейін; қазір Түркістан облысы.',
      'Name until 2018, now Turkistan Region.',
    ],
  },
  {
    ru: 'ИИ',
    kk: 'ЖИ',
    en: 'AI',
    full: ['Искусственный интеллект', 'Жасанды интеллект', 'Artificial intelligence'],
    means: [
      'Программы, которые учатся на данных.',
      'Дерекпен үйренетін бағдарламалар.',
      'Programs that learn from data.',
    ],
  },
  {
    ru: 'БПЛА',
    kk: 'ҰҰА',
    en: 'UAV',
    full: ['Беспилотный летательный аппарат', 'Ұшқышсыз ұшу аппараты', 'Unmanned aerial vehicle'],
    means: ['Дрон.', 'Дрон.', 'Drone.'],
  },
  {
    ru: 'ГБО',
    kk: 'ГББ',
    en: '',
    full: ['Газобаллонное оборудование', 'Газбаллонды жабдық', 'LPG equipment of a car'],
    means: ['Газ вместо бензина в машине.', 'Көліктегі бензин орнына газ жабдығы.', 'Gas kit.'],
  },
  {
    ru: 'КХЛ',
    kk: 'ҚХЛ',
    en: 'KHL',
    full: ['Континентальная хоккейная лига', 'Континенталдық хоккей лигасы', 'Kontinental Hockey League'],
    means: ['Здесь играет «Барыс».', '«Барыс» осында ойнайды.', 'Barys plays here.'],
  },
  {
    ru: 'КПЛ',
    kk: 'ҚПЛ',
    en: 'KPL',
    full: ['Казахстанская премьер-лига', 'Қазақстан премьер-лигасы', 'Kazakhstan Premier League'],
    means: ['Футбольный чемпионат страны.', 'Ел футбол чемпионаты.', 'Football.'],
  },
  {
    ru: 'УЕФА',
    kk: 'УЕФА',
    en: 'UEFA',
    full: [
      'Союз европейских футбольных ассоциаций',
      'Еуропа футбол қауымдастықтарының одағы',
      'Union of European Football Associations',
    ],
    means: ['Европейский футбол.', 'Еуропа футболы.', 'European football.'],
  },
  {
    ru: 'СФМ',
    kk: 'ҚМС',
    en: '',
    full: [
      'Субъект финансового мониторинга',
      'Қаржы мониторингі субъектісі',
      'Subject of financial monitoring',
    ],
    means: [
      'Банк, нотариус или юрист, который обязан сообщать о сделках.',
      'Мәміле туралы хабарлауға міндетті банк, нотариус немесе заңгер.',
      'Bank, notary or lawyer that must report transactions.',
    ],
  },
  {
    ru: 'УК',
    kk: '',
    en: '',
    full: ['Управляющая компания', 'Басқарушы компания', 'Managing company'],
    means: [
      'Фирма, которая обслуживает дом.',
      'Үйге қызмет көрсететін фирма.',
      'Firm that looks after a house.',
    ],
  },
  {
    ru: 'КТК',
    kk: 'КТК',
    en: '',
    full: [
      'Коммерческий телевизионный канал',
      'Коммерциялық телевизия арнасы',
      'Commercial television channel',
    ],
    means: ['Телеканал в Алматы.', 'Алматыдағы телеарна.', 'Television channel in Almaty.'],
  },
]);
