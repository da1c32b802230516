import { defineTerms } from '../../core/context/glossary.ts';

/** Short forms in Russian, Kazakh and English; full names and meanings in the same order. */
export const terms = defineTerms([
  {
    ru: 'ЕНТ',
    kk: 'ҰБТ',
    en: 'UNT',
    full: ['Единое национальное тестирование', 'Ұлттық бірыңғай тестілеу', 'Unified National Testing'],
    means: [
      'Экзамен после школы для поступления в вуз.',
      'Мектептен кейін ЖОО-ға түсу үшін тапсырылады.',
      'School-leaving and university entrance exam.',
    ],
  },
  {
    ru: 'НЦТ',
    kk: 'ҰТО',
    en: '',
    full: ['Национальный центр тестирования', 'Ұлттық тестілеу орталығы', 'National Testing Centre'],
    means: ['Проводит ЕНТ.', 'ҰБТ өткізеді.', 'Runs the exam.'],
  },
  {
    ru: 'НИШ',
    kk: 'НЗМ',
    en: '',
    full: [
      'Назарбаев Интеллектуальные школы',
      'Назарбаев Зияткерлік мектептері',
      'Nazarbayev Intellectual Schools',
    ],
    means: [
      'Государственные школы с конкурсным отбором.',
      'Конкурспен қабылдайтын мемлекеттік мектептер.',
      'Selective state schools.',
    ],
  },
  {
    ru: 'ВУЗ / вуз',
    kk: 'ЖОО',
    en: '',
    full: ['Высшее учебное заведение', 'Жоғары оқу орны', 'Higher education institution'],
    means: ['Университет, академия или институт.', 'Университет, академия немесе институт.', 'University.'],
  },
  {
    ru: 'ПТО / ТиПО',
    kk: 'ТжКБ',
    en: 'TVET',
    full: [
      'Техническое и профессиональное образование',
      'Техникалық және кәсіптік білім',
      'Technical and vocational education',
    ],
    means: ['Колледжи.', 'Колледждер.', 'Colleges.'],
  },
  {
    ru: 'СОР / СОЧ',
    kk: 'БЖБ / ТЖБ',
    en: '',
    full: [
      'Суммативное оценивание за раздел / за четверть',
      'Бөлім / тоқсан бойынша жиынтық бағалау',
      'Summative assessment for a unit / a term',
    ],
    means: ['Контрольные работы в школе.', 'Мектептегі бақылау жұмыстары.', 'School tests.'],
  },
  {
    ru: 'ПМСП',
    kk: 'МСАК',
    en: 'PHC',
    full: [
      'Первичная медико-санитарная помощь',
      'Медициналық-санитариялық алғашқы көмек',
      'Primary health care',
    ],
    means: ['Поликлиника по месту жительства.', 'Тұрғылықты жердегі емхана.', 'Clinic of the district.'],
  },
  {
    ru: 'ВСМП',
    kk: '',
    en: '',
    full: [
      'Высокоспециализированная медицинская помощь',
      'Жоғары мамандандырылған медициналық көмек',
      'High-technology medical care',
    ],
    means: [
      'Сложные операции по квоте.',
      'Квотамен жасалатын күрделі оталар.',
      'Complex operations by quota.',
    ],
  },
  {
    ru: 'ОРВИ',
    kk: 'ЖРВИ',
    en: 'ARVI',
    full: [
      'Острая респираторная вирусная инфекция',
      'Жедел респираторлық вирустық инфекция',
      'Acute respiratory viral infection',
    ],
    means: ['Обычная простуда.', 'Кәдімгі тұмау-сырқау.', 'Common cold season.'],
  },
  {
    ru: 'ВИЧ',
    kk: 'АИТВ',
    en: 'HIV',
    full: ['Вирус иммунодефицита человека', 'Адамның иммун тапшылығы вирусы', 'Human immunodeficiency virus'],
    means: [
      'Вирус, который без лечения приводит к СПИДу.',
      'Емделмесе, ЖИТС-ке апаратын вирус.',
      'Virus that causes AIDS.',
    ],
  },
  {
    ru: 'КВИ',
    kk: 'КВИ',
    en: '',
    full: ['Коронавирусная инфекция', 'Коронавирус инфекциясы', 'Coronavirus infection'],
    means: ['COVID-19.', 'COVID-19.', 'COVID-19.'],
  },
  {
    ru: 'ПЦР',
    kk: 'ПТР',
    en: 'PCR',
    full: ['Полимеразная цепная реакция', 'Полимеразды тізбекті реакция', 'Polymerase chain reaction'],
    means: [
      'Лабораторный тест на вирус.',
      'Вирусты анықтайтын зертханалық сынама.',
      'Laboratory test for a virus.',
    ],
  },
  {
    ru: 'МСЭ',
    kk: 'МӘС',
    en: '',
    full: [
      'Медико-социальная экспертиза',
      'Медициналық-әлеуметтік сараптама',
      'Medical and social examination',
    ],
    means: [
      'Устанавливает группу инвалидности.',
      'Мүгедектік тобын белгілейді.',
      'Sets the disability group.',
    ],
  },
  {
    ru: 'ДМС',
    kk: 'ЕМС',
    en: 'VHI',
    full: [
      'Добровольное медицинское страхование',
      'Ерікті медициналық сақтандыру',
      'Voluntary health insurance',
    ],
    means: [
      'Платная страховка сверх обязательной.',
      'Міндеттіден бөлек ақылы сақтандыру.',
      'Private health policy.',
    ],
  },
]);
