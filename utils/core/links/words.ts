/**
 * Word lists, as stems: what `stem` makes of the words, so that all forms of a word and all spellings of a name are
 * one entry, and nothing is worked out when a page is read. The tests tell which words they stand for.
 */

/** Words that say nothing of the story: grammar, the news writer's verbs, months, and what nearly every title has. */
export const EMPTY: ReadonlySet<string> = new Set(
  'about after against aita aiti al ala aldi algash alti and aprel are astam audan auil avgust bar bastap ben ber bes betuen bez bil bila bilion bilo bir bit biz boinsh bol bolip budet bul cherez chetir cht chtob dai dei dein dekabr den dep desiat dlia dnia dva ear eken eki emes esh esl est eto fevral first for from gde god habarl has have hou ianvar ili into its iul iun iz-pod iz-z kak kal kanda kansh kashan kazah kazahst kazaks kein kerek kim kogd kosh kto kun let mai mart men mesiats mezhd miliard milion min mln mlrd mnogo month mozh mozhet mumk nach nachal nachnut nad nazv nazval nedel nege nego neu neus noiabr not nov novost obeshae obias obiasni oblast oblis odin okol oktiabr olar ona oni onli osi otvet otvetil out over pen pered perkent piat pobesha poch pocht pokaz pokazal poluch poluchi posl pro raion raskaz raskaza ret sagat sai said sais sdelal segiz sekond selo sem sentiab shest siz skaz skazal skolk sobsh sobshil sol sonda sred stal stala stali stanet sto svoi tagi tak ten teng teper than the thei this thre tis tisiach togd togiz tolk tort tot tri tuo tural uas uek uere uhat uhen uher uhi uho uil uith under ush uzh uzn uznal vas vmest vos vot vse vsego zaiav zaiavil zha zhatir zhe zhil zhirm zhok zhust zhuz'.split(
    ' ',
  ),
);

/** Words of very many stories and of every office: they confirm, and prove little. */
export const WEAK: ReadonlySet<string> = new Set(
  'adam advokat agenk agent akim akimat ashild baga bakilau bala bashis baskarm biudzhe chef chelovk dain densau departa det direkto dom fot glav head institu kiti kizmetk klos komis komitet kompan komunit korpora liud mest mikrora minist ministe ministr open otkr peopl podoroz pol politse pomogl pomosh postrad postro postroi prav premer prezide prichi proekt proveri proverk rabot region reshen residen rukovod saktau shagim sluzhb sovesha stoit sud tekser tsen tsentr turk upravle vide vilag vitse-ministr voditel vopros zakr zaprosi zapu zapust zhitel zhumis'.split(
    ' ',
  ),
);

/**
 * Beginnings of towns and regions that have news of their own every day: the same town is not the same story. A town
 * that goes by two names stands as both.
 */
const PLACES =
  'almat astan shimkent karagan aktob atirau aktau pavlodar kostan kokshet petropav ural=oral seme ust-kamen=oskemen taraz turkest=turkist kizilord taldikorgan konaev zhezkazgan ekibastuz temirtau rider zhanaozen kizilzhar zhetisu mangist aksai aksu balhash rudni rossi=rese kitai'
    .split(' ')
    .flatMap((place) => place.split('=').map((start, _, [first = start]) => [start, first] as const));

/** The town or region that a folded word names, in whatever case and language, or null. */
export function placeOf(folded: string): string | null {
  return PLACES.find(([start]) => folded.startsWith(start))?.[1] ?? null;
}

/** One notion in Russian, Kazakh and English where spelling does not tell; the first stem stands for all. */
export const NOTION_OF: ReadonlyMap<string, string> = new Map(
  'shkol mektep schol|uche okush|uchitel mugalim teach|bolnits auruh hospit|vrach medik dariger doktor|medsest meirger|vod su uater|ugol komir koal|neft muna oil|zavod zauit plant|dorog zhol|most kopir|sud sot kourt|pozhar ort fire|pavodk task flod|viplat tolem|zarplat zhalak|tsen baga|nalog salik|pasazhi zholaus|proezd zholak|poezd poiz train|aeropor auezh airport|pogibnu kaz|shahter gorniak kensh|rudnik kenish|rebenk det bal|pens zeineta|zakon zan|remont zhondeu|ostanov tok|otkr ashil open|zakr zhabil klos|zapust iske|pshenit bida|urozha ubork orak|muk un|molk sut|les orman|mor teniz|musor kokis|shtraf aipul|gosluzh kizmets|otrav ulan|besplat tek|urk sabak|saigak kik|stolov ash|sem otp|stants beket|bastova ereuil|virast osu|obrabot ondeu|enpf bzhzk|nds ks|zko bko|sko|vko shko|tets zhe|mchs totensh'
    .split('|')
    .map((words) => words.split(' '))
    .flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
);
