import { defineTerms } from '../../core/context/glossary.ts';

/** Form, full name, meaning: each in Russian, Kazakh and English. */
export const terms = defineTerms(`
ЕАЭС|ЕАЭО|EAEU
Евразийский экономический союз|Еуразиялық экономикалық одақ|Eurasian Economic Union
общий рынок с Россией, Беларусью, Арменией и Кыргызстаном|Ресей, Беларусь, Армения және Қырғызстанмен ортақ нарық|common market with Russia, Belarus, Armenia and Kyrgyzstan

ЕЭК|ЕЭК|EEC
Евразийская экономическая комиссия|Еуразиялық экономикалық комиссия|Eurasian Economic Commission
постоянный орган ЕАЭС|ЕАЭО-ның тұрақты органы|standing body of the EAEU

СНГ|ТМД|CIS
Содружество Независимых Государств|Тәуелсіз Мемлекеттер Достастығы|Commonwealth of Independent States
союз бывших советских республик|бұрынғы кеңес республикаларының одағы|union of former Soviet republics

ОДКБ|ҰҚШҰ|CSTO
Организация Договора о коллективной безопасности|Ұжымдық қауіпсіздік туралы шарт ұйымы|Collective Security Treaty Organization
военный союз во главе с Россией|Ресей бастаған әскери одақ|military alliance led by Russia

ШОС|ШЫҰ|SCO
Шанхайская организация сотрудничества|Шанхай ынтымақтастық ұйымы|Shanghai Cooperation Organisation
Китай, Россия, Центральная Азия, Индия и другие|Қытай, Ресей, Орталық Азия, Үндістан және басқалар|China, Russia, Central Asia, India and others

ОТГ|ТМҰ|OTS
Организация тюркских государств|Түркі мемлекеттері ұйымы|Organization of Turkic States
Турция, Азербайджан, Казахстан, Кыргызстан, Узбекистан|Түркия, Әзербайжан, Қазақстан, Қырғызстан, Өзбекстан|Türkiye, Azerbaijan, Kazakhstan, Kyrgyzstan, Uzbekistan

СВМДА|АӨСШК|CICA
Совещание по взаимодействию и мерам доверия в Азии|Азиядағы өзара іс-қимыл және сенім шаралары жөніндегі кеңес|Conference on Interaction and Confidence Building Measures in Asia
форум по безопасности, созданный по инициативе Казахстана|Қазақстанның бастамасымен құрылған қауіпсіздік форумы|security forum started by Kazakhstan

ООН|БҰҰ|UN
Организация Объединённых Наций|Біріккен Ұлттар Ұйымы|United Nations
всемирная организация государств|мемлекеттердің дүниежүзілік ұйымы|world organisation of states

ВОЗ|ДДҰ / ДДСҰ|WHO
Всемирная организация здравоохранения|Дүниежүзілік денсаулық сақтау ұйымы|World Health Organization
агентство ООН по здравоохранению|БҰҰ-ның денсаулық сақтау агенттігі|health agency of the UN

МВФ|ХВҚ|IMF
Международный валютный фонд|Халықаралық валюта қоры|International Monetary Fund
даёт займы государствам|мемлекеттерге қарыз береді|lends to states

ВТО|ДСҰ|WTO
Всемирная торговая организация|Дүниежүзілік сауда ұйымы|World Trade Organization
следит за правилами торговли между странами|елдер арасындағы сауда ережесін қадағалайды|keeps the rules of trade between states

ЕС|ЕО|EU
Европейский союз|Еуропалық одақ|European Union
союз 27 государств Европы|Еуропадағы 27 мемлекеттің одағы|union of 27 states of Europe

ОБСЕ|ЕҚЫҰ|OSCE
Организация по безопасности и сотрудничеству в Европе|Еуропадағы қауіпсіздік және ынтымақтастық ұйымы|Organization for Security and Co-operation in Europe
занимается безопасностью, наблюдает за выборами|қауіпсіздікпен айналысады, сайлауды бақылайды|works for security and observes elections

ОЭСР|ЭЫДҰ|OECD
Организация экономического сотрудничества и развития|Экономикалық ынтымақтастық және даму ұйымы|Organisation for Economic Co-operation and Development
объединяет развитые страны, сравнивает их экономику|дамыған елдерді біріктіреді, экономикасын салыстырады|unites developed states and compares their economies

ОПЕК|ОПЕК|OPEC
Организация стран — экспортёров нефти|Мұнай экспорттаушы елдер ұйымы|Organization of the Petroleum Exporting Countries
договаривается о добыче нефти; Казахстан в ОПЕК+|мұнай өндіру көлемін келіседі; Қазақстан ОПЕК+ құрамында|agrees how much oil is pumped; Kazakhstan is in OPEC+

ЕАБР|ЕАДБ|EDB
Евразийский банк развития|Еуразиялық даму банкі|Eurasian Development Bank
кредитует проекты в Казахстане, России и соседних странах|Қазақстан, Ресей және көрші елдердегі жобаларға несие береді|lends to projects in Kazakhstan, Russia and their neighbours

АБР|АДБ|ADB
Азиатский банк развития|Азия даму банкі|Asian Development Bank
кредитует развитие стран Азии|Азия елдерінің дамуына несие береді|lends for development in Asia

ЕБРР|ЕҚДБ|EBRD
Европейский банк реконструкции и развития|Еуропа қайта құру және даму банкі|European Bank for Reconstruction and Development
кредитует бизнес и реформы в Европе и Центральной Азии|Еуропа мен Орталық Азиядағы бизнес пен реформаларға несие береді|lends to business and reforms in Europe and Central Asia

КНР|ҚХР|PRC
Китайская Народная Республика|Қытай Халық Республикасы|People's Republic of China
Китай|Қытай|China

ОАЭ|БАӘ|UAE
Объединённые Арабские Эмираты|Біріккен Араб Әмірліктері|United Arab Emirates
Эмираты|Әмірліктер|the Emirates
`);
