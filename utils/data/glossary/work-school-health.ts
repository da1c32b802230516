import { defineTerms } from '../../core/context/glossary.ts';

/** Form, full name, meaning: each in Russian, Kazakh and English. */
export const terms = defineTerms(`
ЕНТ|ҰБТ|UNT
Единое национальное тестирование|Ұлттық бірыңғай тестілеу|Unified National Testing
экзамен для поступления в вуз|жоғары оқу орнына түсу емтиханы|university entrance exam

НЦТ|ҰТО|
Национальный центр тестирования|Ұлттық тестілеу орталығы|National Testing Centre
проводит вступительные экзамены|оқуға түсу емтихандарын өткізеді|runs the entrance exams

НИШ|НЗМ|
Назарбаев Интеллектуальные школы|Назарбаев Зияткерлік мектептері|Nazarbayev Intellectual Schools
государственные школы, куда берут по конкурсу|оқушыларды конкурспен қабылдайтын мемлекеттік мектептер|state schools with competitive entry

ВУЗ / вуз|ЖОО|
Высшее учебное заведение|Жоғары оқу орны|Higher education institution
университет, академия или институт|университет, академия немесе институт|university, academy or institute

ПТО / ТиПО|ТжКБ|TVET
Техническое и профессиональное образование|Техникалық және кәсіптік білім|Technical and vocational education
учёба в колледжах|колледждердегі оқу|study at colleges

СОР / СОЧ|БЖБ / ТЖБ|
Суммативное оценивание за раздел / за четверть|Бөлім / тоқсан бойынша жиынтық бағалау|Summative assessment for a unit / a term
контрольные работы в школе|мектептегі бақылау жұмыстары|tests at school

ПМСП|МСАК|PHC
Первичная медико-санитарная помощь|Медициналық-санитариялық алғашқы көмек|Primary health care
помощь в поликлинике, к которой прикреплён человек|адам тіркелген емханадағы көмек|care at the local clinic

ВСМП||
Высокоспециализированная медицинская помощь|Жоғары мамандандырылған медициналық көмек|High-technology medical care
сложные операции и лечение|күрделі ота мен ем|complex operations and treatment

ОРВИ|ЖРВИ|ARVI
Острая респираторная вирусная инфекция|Жедел респираторлық вирустық инфекция|Acute respiratory viral infection
простуда, которую вызывают вирусы|вирустан болатын суық тию|cold caused by a virus

ВИЧ|АИТВ|HIV
Вирус иммунодефицита человека|Адамның иммун тапшылығы вирусы|Human immunodeficiency virus
вирус, который без лечения приводит к СПИДу|емделмесе, ЖИТС-ке апаратын вирус|virus that leads to AIDS if it is not treated

КВИ|КВИ|
Коронавирусная инфекция|Коронавирус инфекциясы|Coronavirus infection
COVID-19|COVID-19|COVID-19

ПЦР|ПТР|PCR
Полимеразная цепная реакция|Полимеразды тізбекті реакция|Polymerase chain reaction
лабораторный тест на вирус|вирусты анықтайтын зертханалық тест|laboratory test for a virus

МСЭ|МӘС|
Медико-социальная экспертиза|Медициналық-әлеуметтік сараптама|Medical and social examination
решает, есть ли инвалидность и какой группы|мүгедектіктің бар-жоғын және тобын анықтайды|decides on disability and its group

ДМС|ЕМС|VHI
Добровольное медицинское страхование|Ерікті медициналық сақтандыру|Voluntary health insurance
страховка, которую покупают сверх обязательной|міндетті сақтандырудан бөлек сатып алынатын сақтандыру|insurance bought beside the compulsory one
`);
