import { defineTerms } from '../../core/context/glossary.ts';

/** Form, full name, meaning: each in Russian, Kazakh and English. */
export const terms = defineTerms(`
ВКО|ШҚО|EKO
Восточно-Казахстанская область|Шығыс Қазақстан облысы|East Kazakhstan Region
центр — Усть-Каменогорск|орталығы — Өскемен|centre: Oskemen

ЗКО|БҚО|WKO
Западно-Казахстанская область|Батыс Қазақстан облысы|West Kazakhstan Region
центр — Уральск|орталығы — Орал|centre: Oral

СКО|СҚО|NKO
Северо-Казахстанская область|Солтүстік Қазақстан облысы|North Kazakhstan Region
центр — Петропавловск|орталығы — Петропавл|centre: Petropavl

ЮКО|ОҚО|
Южно-Казахстанская область|Оңтүстік Қазақстан облысы|South Kazakhstan Region
название до 2018 года; теперь Туркестанская область|2018 жылға дейінгі атауы; қазір Түркістан облысы|name until 2018; now Turkistan Region

ИИ|ЖИ|AI
Искусственный интеллект|Жасанды интеллект|Artificial intelligence
программы, которые учатся на данных|деректерден үйренетін бағдарламалар|programs that learn from data

БПЛА|ҰҰА|UAV
Беспилотный летательный аппарат|Ұшқышсыз ұшу аппараты|Unmanned aerial vehicle
дрон|дрон|drone

ГБО|ГББ|
Газобаллонное оборудование|Газбаллонды жабдық|LPG equipment of a car
позволяет машине ездить на газе вместо бензина|көлік бензиннің орнына газбен жүреді|lets a car run on gas instead of petrol

КХЛ|ҚХЛ|KHL
Континентальная хоккейная лига|Континенталдық хоккей лигасы|Kontinental Hockey League
здесь играет «Барыс»|«Барыс» осында ойнайды|where Barys plays ice hockey

КПЛ|ҚПЛ|KPL
Казахстанская премьер-лига|Қазақстан премьер-лигасы|Kazakhstan Premier League
футбольный чемпионат страны|елдің футбол чемпионаты|football championship of the country

УЕФА|УЕФА|UEFA
Союз европейских футбольных ассоциаций|Еуропа футбол қауымдастықтарының одағы|Union of European Football Associations
управляет европейским футболом|Еуропа футболын басқарады|runs European football

СФМ|ҚМС|
Субъект финансового мониторинга|Қаржы мониторингі субъектісі|Subject of financial monitoring
банк, нотариус и другие, кто обязан сообщать о подозрительных сделках|күдікті мәміле туралы хабарлауға міндетті банк, нотариус және басқалар|bank, notary and others who must report suspicious deals

УК||
Управляющая компания|Басқарушы компания|Managing company
фирма, которая обслуживает дом|үйге қызмет көрсететін фирма|firm that looks after a house

КТК|КТК|
Коммерческий телевизионный канал|Коммерциялық телевизия арнасы|Commercial television channel
телеканал в Алматы|Алматыдағы телеарна|television channel in Almaty
`);
