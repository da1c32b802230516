import { defineTerms } from '../../core/context/glossary.ts';

/** Form, full name, meaning: each in Russian, Kazakh and English. */
export const terms = defineTerms(`
ЖКХ|ТКШ|
Жилищно-коммунальное хозяйство|Тұрғын үй-коммуналдық шаруашылық|Housing and utilities
вода, тепло, уборка мусора, содержание домов|су, жылу, қоқыс шығару, үйді күту|water, heat, refuse and upkeep of houses

ОСИ|МИБ|
Объединение собственников имущества|Мүлік иелерінің бірлестігі|Association of property owners
жители одного дома, которые вместе им управляют|үйін бірге басқаратын тұрғындар|residents of one house who manage it together

КСК|ПИК|
Кооператив собственников квартир|Пәтер иелерінің кооперативі|Apartment owners' cooperative
управлял несколькими домами; теперь вместо него ОСИ|бірнеше үйді басқарған; қазір орнында МИБ|managed several houses; replaced by associations of residents

ИЖС|ЖТҚ|
Индивидуальное жилищное строительство|Жеке тұрғын үй құрылысы|Individual housing construction
строительство частного дома; участок под него|жеке үй салу; соған арналған жер|building of a private house; the plot for it

ЖССБ|ТҚЖБ|
Жилищный строительный сберегательный банк|Тұрғын үй құрылыс жинақ банкі|Housing construction savings bank
банк, где копят на жильё; теперь «Отбасы банк»|баспанаға ақша жиналатын банк; қазір «Отбасы банк»|bank for saving towards a home; now Otbasy Bank

МЖД|КТҮ|
Многоквартирный жилой дом|Көппәтерлі тұрғын үй|Apartment building
дом со многими квартирами|көп пәтерлі үй|block of flats

ТЭЦ|ЖЭО|CHP
Теплоэлектроцентраль|Жылу электр орталығы|Combined heat and power plant
греет город и даёт электричество|қаланы жылытып, электр қуатын береді|heats a city and makes power

ГРЭС|МАЭС|
Государственная районная электростанция|Мемлекеттік аудандық электр станциясы|Large condensing power plant
крупная станция на угле или газе, даёт электричество|электр қуатын беретін көмір не газ станциясы|large power station on coal or gas

АЭС|АЭС|NPP
Атомная электростанция|Атом электр станциясы|Nuclear power plant
первую собираются строить у Балхаша|алғашқысы Балқаш маңында салынбақ|the first is to be built at Lake Balkhash

ГЭС|СЭС|HPP
Гидроэлектростанция|Су электр станциясы|Hydropower plant
даёт ток от падающей воды|құлап аққан судан қуат алады|makes power from falling water

СЭС|КЭС|
Солнечная электростанция|Күн электр станциясы|Solar power plant
ток от солнца|күннен қуат алады|power from the sun

ВЭС|ЖЭС|WPP
Ветровая электростанция|Жел электр станциясы|Wind power plant
ток из ветра|желден қуат алады|wind farm

ВИЭ|ЖЭК|
Возобновляемые источники энергии|Жаңартылатын энергия көздері|Renewable energy sources
солнце, ветер, вода|күн, жел, су|sun, wind and water

ЛЭП|ЭБЖ|
Линия электропередачи|Электр беру желісі|Power line
провода высокого напряжения|жоғары кернеулі сымдар|high-voltage line

KEGOC|KEGOC|KEGOC
Казахстанская компания по управлению электрическими сетями|Электр желілерін басқару жөніндегі Қазақстан компаниясы|Kazakhstan Electricity Grid Operating Company
владеет главными линиями электропередачи страны|елдің басты электр желілерінің иесі|owns the country's main power lines

ГСМ|ЖЖМ|
Горюче-смазочные материалы|Жанар-жағармай материалдары|Fuels and lubricants
бензин, дизель и масла|бензин, дизель және май|petrol, diesel and oils

АЗС|ЖҚС|
Автозаправочная станция|Жанармай құю станциясы|Filling station
место, где заправляют машины|көлікке жанармай құятын жер|place where cars are filled up

СУГ|СМГ|LPG
Сжиженный углеводородный газ|Сұйытылған мұнай газы|Liquefied petroleum gas
газ для машин и баллонов|көлік пен баллонға құйылатын газ|gas for cars and gas bottles

АГЗС|АГҚС|
Автогазозаправочная станция|Автогаз құю станциясы|LPG filling station
место, где машины заправляют газом|көлікке газ құятын жер|place where cars are filled with gas

КТЖ|ҚТЖ|KTZ
Қазақстан темір жолы|Қазақстан темір жолы|Kazakhstan Railways
железнодорожная компания страны|елдің теміржол компаниясы|the country's railway company

КМГ|ҚМГ|KMG
КазМунайГаз|ҚазМұнайГаз|KazMunayGas
национальная нефтяная компания|ұлттық мұнай компаниясы|the national oil company

ТШО|ТШО|TCO
Тенгизшевройл|Теңізшевройл|Tengizchevroil
добывает нефть на Тенгизе|Теңіз кенішінде мұнай өндіреді|pumps the oil of the Tengiz field

КПО|ҚПО|
Карачаганак Петролиум Оперейтинг|Қарашығанақ Петролиум Оперейтинг|Karachaganak Petroleum Operating
добывает газ и конденсат на западе страны|елдің батысында газ бен конденсат өндіреді|produces gas and condensate in the west

НКОК|НКОК|NCOC
Норт Каспиан Оперейтинг Компани|Норт Каспиан Оперейтинг Компани|North Caspian Operating Company
добывает нефть на Кашагане|Қашаған кенішінде мұнай өндіреді|pumps the oil of the Kashagan field

КТК|КҚК|CPC
Каспийский трубопроводный консорциум|Каспий құбыр консорциумы|Caspian Pipeline Consortium
главный нефтепровод на экспорт, идёт через Россию|мұнай экспортының басты құбыры, Ресей арқылы өтеді|main pipeline for oil exports, through Russia

АНПЗ|АМӨЗ|
Атырауский нефтеперерабатывающий завод|Атырау мұнай өңдеу зауыты|Atyrau Oil Refinery
делает бензин и дизель из нефти|мұнайдан бензин мен дизель шығарады|makes petrol and diesel

ПНХЗ|ПМХЗ|POCR
Павлодарский нефтехимический завод|Павлодар мұнай-химия зауыты|Pavlodar Petrochemical Plant
делает бензин и дизель из нефти|мұнайдан бензин мен дизель шығарады|makes petrol and diesel

ПКОП|ПКОП|
ПетроКазахстан Ойл Продактс|ПетроҚазақстан Ойл Продактс|PetroKazakhstan Oil Products
нефтезавод в Шымкенте|Шымкенттегі мұнай зауыты|refinery in Shymkent

СПГ|СТГ|LNG
Сжиженный природный газ|Сұйытылған табиғи газ|Liquefied natural gas
газ, охлаждённый до жидкости|сұйық күйге дейін салқындатылған газ|gas cooled to liquid

ПДД|ЖҚЕ|
Правила дорожного движения|Жол қозғалысы ережелері|Traffic rules
как ездить и ходить по дорогам|жолда жүру тәртібі|how to drive and walk on the road

ДТП|ЖКО|
Дорожно-транспортное происшествие|Жол-көлік оқиғасы|Road accident
авария на дороге|жолдағы апат|accident on the road

БАКАД|ҮАААЖ|BAKAD
Большая Алматинская кольцевая автодорога|Үлкен Алматы айналма автомобиль жолы|Big Almaty Ring Road
платная дорога вокруг Алматы|Алматыны айналып өтетін ақылы жол|toll road around Almaty

LRT|LRT|LRT
Легкорельсовый транспорт|Жеңіл рельсті көлік|Light rail
городской поезд на эстакаде, как в Астане|Астанадағы көпірмен жүретін қала пойызы|city train on a viaduct, as in Astana
`);
