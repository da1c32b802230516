import { describe, expect, it } from 'vitest';
import { articleLanguage, languageOfText } from '../../../utils/core/text/language.ts';

const RUSSIAN =
  'Центр «Ана үйі» в Шымкенте и дом «Үміт» получат по десять миллионов тенге, решил маслихат города. ' +
  'Деньги пойдут на ремонт крыши, новую мебель и оплату труда воспитателей, говорится в решении.';
const KAZAKH = 'Қостанай облысында егін орағы басталды, диқандар бірінші күні он мың гектар алқапты шапты.';
const ENGLISH =
  'Fishermen on Lake Balkhash asked the government to lift the ban on commercial fishing this spring.';
const ARABIC = 'قازاقستان پرەزيدەنتى جاڭا زاڭعا قول قويدى جانە ۇكىمەتكە تاپسىرما بەردى';
const LATIN_2021 =
  'Qazaqstannyñ oñtüstıgınde jaña mektep aşyldy, oquşylar sany myñnan asady dep habarlady äkımdık.';
const UZBEK =
  'Qozogʻiston janubida yangi maktab ochildi, oʻquvchilar soni mingdan oshadi, deb xabar berdi hokimlik.';
const UKRAINIAN =
  'На півдні країни відкрили нову школу, учнів у ній понад тисячу, повідомили місцеві жителі та їхні діти.';
const KYRGYZ = 'Өлкөнүн түштүгүндө жаңы мектеп ачылды, окуучулардын саны миңден ашат деп билдирди мэрия.';
const PERSIAN = 'مدرسه جدیدی در جنوب کشور افتتاح شد و شمار دانش‌آموزان آن از هزار نفر بیشتر است';
const LATIN =
  'Qazaqstannyń ońtústiginde jańa mektep ashyldy, oqýshylar sany myńnan asady, dep habarlady ákimdik.';

describe('languageOfText', () => {
  it.each([
    ['Russian with Kazakh names in it', RUSSIAN, 'ru'],
    ['Kazakh', KAZAKH, 'kk'],
    ['Kazakh in Latin letters', LATIN, 'kk'],
    ['Kazakh in Arabic letters', ARABIC, 'kk'],
    ['Kazakh in the Latin letters of 2021', LATIN_2021, 'kk'],
    ['Uzbek in Latin letters, told from Kazakh', UZBEK, 'en'],
    ['Ukrainian, told from Kazakh', UKRAINIAN, 'ru'],
    ['Kyrgyz, told from Kazakh', KYRGYZ, 'ru'],
    ['Persian, told from Kazakh', PERSIAN, ''],
    ['English', ENGLISH, 'en'],
    ['English that names a bank in Cyrillic', `${ENGLISH} Каспи банк`, 'en'],
    ['a headline of two words', 'Жаңа мектеп', ''],
    ['digits', '12 408 / 9 977 / 8 114 / 6 530 / 12 408', ''],
  ])('%s', (_, text, language) => {
    expect(languageOfText(text)).toBe(language);
  });

  it('judges by the beginning of a long text', () => {
    expect(languageOfText(`${KAZAKH.repeat(60)}${RUSSIAN.repeat(600)}`)).toBe('kk');
  });
});

describe('articleLanguage', () => {
  it.each([
    ['letters over a wrong tag', KAZAKH, ['ru'], 'kk'],
    ['letters over the tag of the interface', RUSSIAN, ['kk-KZ'], 'ru'],
    ['the tag for a text too short to tell', 'Да', ['kk-KZ'], 'kk'],
    [
      'the tag for a line without a Kazakh letter',
      'Ауыл шаруашылығы туралы'.replaceAll('ғ', 'г'),
      ['kk'],
      'kk',
    ],
    ['letters over the tag for a line with them', 'Жаңа көпірдің құрылысы басталды', ['ru'], 'kk'],
    ['the tag of Ukrainian', UKRAINIAN, ['uk'], 'uk'],
    ['the tag of Kyrgyz', KYRGYZ, ['ky-KG'], 'ky'],
    ['the tag of Uzbek', UZBEK, ['uz'], 'uz'],
    ['the tag of Persian', PERSIAN, ['fa'], 'fa'],
    ['letters over a wrong tag of Kazakh in Arabic letters', ARABIC, ['ar'], 'kk'],
    ['the codes of three letters', 'Иә', ['kaz'], 'kk'],
    ['the country’s code as its language', 'Иә', ['kz'], 'kk'],
    ['the first tag that says something', 'Да', ['', 'ru_RU'], 'ru'],
    ['the tag of a Latin language that letters cannot tell', ENGLISH, ['de-DE'], 'de'],
    ['the tag of a Cyrillic language that letters cannot tell', RUSSIAN, ['uk'], 'uk'],
    ['Latin letters over a Russian tag', ENGLISH, ['ru'], 'en'],
    ['no tag that is none', 'Да', ['<b>', 'х', 'x'.repeat(9000), 'en'], 'en'],
    ['nothing where there is nothing', '', [], ''],
  ])('believes %s', (_, text, declared, language) => {
    expect(articleLanguage(text, declared)).toBe(language);
  });
});
