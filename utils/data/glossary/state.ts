import { defineTerms } from '../../core/context/glossary.ts';

/** Form, full name, meaning: each in Russian, Kazakh and English. */
export const terms = defineTerms(`
МВД|ІІМ|MIA
Министерство внутренних дел|Ішкі істер министрлігі|Ministry of Internal Affairs
полиция и миграционная служба|полиция мен көші-қон қызметі|the police and the migration service

МИД|СІМ|MFA
Министерство иностранных дел|Сыртқы істер министрлігі|Ministry of Foreign Affairs
дипломатия, консульства и помощь гражданам за границей|дипломатия, консулдықтар және шетелдегі азаматтарға көмек|diplomacy, consulates and help to citizens abroad

МЧС|ТЖМ|MES
Министерство по чрезвычайным ситуациям|Төтенше жағдайлар министрлігі|Ministry of Emergency Situations
спасатели и пожарные; помогает при паводках и стихии|құтқарушылар мен өрт сөндірушілер; су тасқыны мен апат кезінде көмектеседі|rescue and fire service; helps in floods and disasters

КНБ|ҰҚК|KNB
Комитет национальной безопасности|Ұлттық қауіпсіздік комитеті|National Security Committee
спецслужба: разведка и контрразведка|арнайы қызмет: барлау және қарсы барлау|intelligence and counter-intelligence service

Антикор||
Агентство по противодействию коррупции|Сыбайлас жемқорлыққа қарсы іс-қимыл агенттігі|Anti-Corruption Agency
расследовал взятки; в 2025 году работу передали КНБ|парақорлықты тергеген; 2025 жылы міндеті ҰҚК-ге берілді|investigated bribery; in 2025 its work went to the National Security Committee

АФМ|ҚМА|FMA
Агентство РК по финансовому мониторингу|Қаржылық мониторинг агенттігі|Financial Monitoring Agency
борется с отмыванием денег и экономическими преступлениями|ақшаны жылыстатуға және экономикалық қылмысқа қарсы күреседі|fights money laundering and economic crime

АРРФР|ҚНРДА|ARDFM
Агентство РК по регулированию и развитию финансового рынка|Қаржы нарығын реттеу және дамыту агенттігі|Agency for Regulation and Development of the Financial Market
надзирает за банками, страховыми и микрофинансовыми компаниями|банктерді, сақтандыру және микроқаржы ұйымдарын қадағалайды|supervises banks, insurers and microlenders

АЗРК|БҚДА|
Агентство по защите и развитию конкуренции|Бәсекелестікті қорғау және дамыту агенттігі|Agency for Protection and Development of Competition
следит, чтобы компании не сговаривались о ценах|компаниялардың баға жөнінде сөз байласпауын қадағалайды|sees to it that companies do not fix prices

НБРК / Нацбанк|ҚРҰБ|NBK
Национальный Банк Республики Казахстан|Қазақстан Республикасының Ұлттық Банкі|National Bank of Kazakhstan
центральный банк: базовая ставка и официальный курс тенге|орталық банк: базалық мөлшерлеме мен теңгенің ресми бағамын белгілейді|central bank; sets the base rate and the official tenge rates

ВАП|ЖАП|SAC
Высшая аудиторская палата|Жоғары аудиторлық палата|Supreme Audit Chamber
проверяет, как тратят бюджетные деньги|бюджет ақшасының қалай жұмсалғанын тексереді|audits how budget money is spent

БНС|ҰСБ|
Бюро национальной статистики|Ұлттық статистика бюросы|Bureau of National Statistics
считает инфляцию, зарплаты и население|инфляцияны, жалақыны және халық санын есептейді|measures inflation, wages and population

АСПР|СЖРА|
Агентство по стратегическому планированию и реформам|Стратегиялық жоспарлау және реформалар агенттігі|Agency for Strategic Planning and Reforms
готовит долгосрочные планы; ему подчинена статистика|ұзақ мерзімді жоспар жасайды; статистика осы агенттікке қарайды|draws up long-term plans; the statistics bureau belongs to it

АП РК||
Администрация Президента РК|ҚР Президентінің Әкімшілігі|Presidential Administration
готовит решения президента и следит, как их исполняют|президенттің шешімдерін дайындап, орындалуын қадағалайды|prepares the President's decisions and sees that they are carried out

УДП|ПІБ|
Управление делами Президента|Президенттің Іс басқармасы|Presidential Property Directorate
ведает зданиями, клиниками и землями президентского аппарата|президент аппаратының ғимараттары, емханалары мен жерін басқарады|runs the buildings, clinics and land of the presidential staff

ЦИК|ОСК|CEC
Центральная избирательная комиссия|Орталық сайлау комиссиясы|Central Election Commission
проводит выборы и референдумы|сайлау мен референдум өткізеді|runs elections and referendums

КГД|МКК|SRC
Комитет государственных доходов|Мемлекеттік кірістер комитеті|State Revenue Committee
собирает налоги и ведает таможней|салық жинайды және кеденді басқарады|collects taxes and runs the customs

ДГД|МКД|
Департамент государственных доходов|Мемлекеттік кірістер департаменті|Department of State Revenue
налоговая и таможня в регионе|өңірдегі салық және кеден органы|regional office of the tax and customs committee

МИО|ЖАО|
Местные исполнительные органы|Жергілікті атқарушы органдар|Local executive bodies
акиматы и их управления|әкімдіктер мен олардың басқармалары|akimats (local governments) and their departments

МНВО|ҒЖБМ|MSHE
Министерство науки и высшего образования|Ғылым және жоғары білім министрлігі|Ministry of Science and Higher Education
университеты и наука|университеттер мен ғылым|universities and science

МОН|БҒМ|
Министерство образования и науки|Білім және ғылым министрлігі|Ministry of Education and Science
название до 2022 года; потом разделено на школьное и вузовское министерства|2022 жылға дейінгі атауы; кейін мектеп пен жоғары білім министрліктеріне бөлінді|name until 2022; then split into a school and a university ministry

Минздрав|ДСМ|MoH
Министерство здравоохранения|Денсаулық сақтау министрлігі|Ministry of Healthcare
медицина и цены на лекарства|медицина және дәрі бағасы|medicine and drug prices

МСХ / Минсельхоз|АШМ|
Министерство сельского хозяйства|Ауыл шаруашылығы министрлігі|Ministry of Agriculture
земледелие, скот и субсидии фермерам|егін мен мал шаруашылығы, шаруаларға субсидия|crops, cattle and subsidies for farmers

МНЭ / Миннацэкономики|ҰЭМ|
Министерство национальной экономики|Ұлттық экономика министрлігі|Ministry of National Economy
прогноз экономики, бюджетная и налоговая политика|экономика болжамы, бюджет және салық саясаты|economic forecasts, budget and tax policy

Минфин|Қаржымині|
Министерство финансов|Қаржы министрлігі|Ministry of Finance
бюджет, госзакупки и налоги|бюджет, мемлекеттік сатып алу және салық|budget, public procurement and taxes

МЦРИАП|ЦДИАӨМ|MDDIAI
Министерство цифрового развития, инноваций и аэрокосмической промышленности|Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі|Ministry of Digital Development, Innovation and Aerospace Industry
цифровое министерство до 2025 года; теперь МИИЦР|2025 жылға дейінгі цифрлық министрлік; қазір ЖИЦДМ|digital ministry until 2025; now the Ministry of AI and Digital Development

МИИЦР|ЖИЦДМ|
Министерство искусственного интеллекта и цифрового развития|Жасанды интеллект және цифрлық даму министрлігі|Ministry of Artificial Intelligence and Digital Development
создано в 2025 году: цифровые услуги, связь и ИИ|2025 жылы құрылған: цифрлық қызметтер, байланыс және ЖИ|founded in 2025: digital services, telecoms and AI

МТСЗН / Минтруда|ЕХӘҚМ|
Министерство труда и социальной защиты населения|Еңбек және халықты әлеуметтік қорғау министрлігі|Ministry of Labour and Social Protection
пенсии, пособия и рынок труда|зейнетақы, жәрдемақы және еңбек нарығы|pensions, benefits and the job market

МПС / Минпром|ӨҚМ|
Министерство промышленности и строительства|Өнеркәсіп және құрылыс министрлігі|Ministry of Industry and Construction
промышленность, строительство и коммунальные сети|өнеркәсіп, құрылыс және коммуналдық желілер|industry, construction and utilities
~министр|промышл|строител

МТИ|СИМ|
Министерство торговли и интеграции|Сауда және интеграция министрлігі|Ministry of Trade and Integration
цены на продукты, экспорт и внешняя торговля|азық-түлік бағасы, экспорт және сыртқы сауда|food prices, exports and foreign trade

Минэнерго||
Министерство энергетики|Энергетика министрлігі|Ministry of Energy
нефть, газ и электричество|мұнай, газ және электр қуаты|oil, gas and power

МЭПР / Минэкологии|ЭТРМ|
Министерство экологии и природных ресурсов|Экология және табиғи ресурстар министрлігі|Ministry of Ecology and Natural Resources
экология, леса и животный мир|экология, орман және жануарлар әлемі|environment, forests and wildlife

МКИ|МАМ|
Министерство культуры и информации|Мәдениет және ақпарат министрлігі|Ministry of Culture and Information
культура и правила для СМИ|мәдениет және БАҚ-қа қойылатын талаптар|culture and the rules for media

МТС|ТСМ|
Министерство туризма и спорта|Туризм және спорт министрлігі|Ministry of Tourism and Sports
туризм и спорт|туризм мен спорт|tourism and sports
~министр|туризм|спорт

КРЕМ|ТМРК|
Комитет по регулированию естественных монополий|Табиғи монополияларды реттеу комитеті|Committee for Regulation of Natural Monopolies
утверждает тарифы на воду, тепло и свет|су, жылу және жарық тарифін бекітеді|sets the prices of water, heat and power

ДКРЕМ|ТМРКД|
Департамент Комитета по регулированию естественных монополий|Табиғи монополияларды реттеу комитетінің департаменті|Regional office of the monopolies committee
утверждает тарифы в области|өңірдегі тарифті бекітеді|sets utility prices in a region

СЭС|СЭҚ|
Санитарно-эпидемиологическая служба|Санитариялық-эпидемиологиялық қызмет|Sanitary and Epidemiological Service
проверяет продукты и воду, предотвращает инфекции|азық-түлік пен суды тексереді, жұқпалы аурудың алдын алады|checks food and water, prevents infections

РГП|РМК|
Республиканское государственное предприятие|Республикалық мемлекеттік кәсіпорын|Republican State Enterprise
предприятие, которым владеет государство|мемлекет меншігіндегі кәсіпорын|company owned by the state

ГКП|МКК|
Государственное коммунальное предприятие|Мемлекеттік коммуналдық кәсіпорын|State Communal Enterprise
предприятие, которым владеет город или область|қала не облыс меншігіндегі кәсіпорын|company owned by a city or region

КГУ|КММ|
Коммунальное государственное учреждение|Коммуналдық мемлекеттік мекеме|Communal State Institution
школа, библиотека и другие учреждения города или района|мектеп, кітапхана сияқты қала не аудан мекемесі|school, library or another local institution

НАО|КеАҚ|NJSC
Некоммерческое акционерное общество|Коммерциялық емес акционерлік қоғам|Non-profit joint stock company
форма, в которой работают вузы и фонд медстрахования|жоғары оқу орындары мен медициналық сақтандыру қорының ұйымдық түрі|form of universities and of the health insurance fund
`);
