import { collapse } from '../text/normalize.ts';

export interface Caption {
  caption: string;
  credit: string;
}

const LONGEST = 4000;
/** Who made a picture is said in fewer letters than this; longer is a description that begins like a credit. */
const LONGEST_CREDIT = 150;

/**
 * Where a credit begins. A label, which is not part of it: «Фото: », «Көрнекі сурет © », "Photo credit: ",
 * "Photo by ", «© ». Or, for nothing else would say whose it is, the first of its own words: «Фото автора»,
 * «Коллаж» at the end of a caption, and what follows a slash there («Мост / Reuters»).
 */
const CREDIT =
  /(?<![^\s\p{P}|])(?:(?:\S+ное |көрнекі )?(?:(?:источник |авторы? )?фото(?:граф|сурет|коллаж)?|сурет|коллаж|иллюстрация|инфографика|скриншот|видео|источник|дереккөз|photos?|image|credit|source)(?: автора| credit| by)?(?: ?[:©|/@]| [–—-])[ :©|/@]*|photos? by |(?:photo )?courtesy of |(?:©|\([cс]\))[ ©]*|(?<=(?:^|[.!?…»”)(/|] ?))(?=фото (?:автора|из |с сайта|пресс|предост|[a-z])|скриншот (?:\S+ )?видео|сгенерир|\S+ное фото$|көрнекі сурет|коллаж$|сурет (?:ашық|.{1,60}алынды)|(?:reuters|afp|ap photo) ?\/|getty images)|(?<= \/ )(?=\D[^.!?]{1,60}$))/giu;

/**
 * A caption and the credit inside it, in Russian, Kazakh or English: «Мост. Фото: Имя / Агентство» is
 * «Мост.» and «Имя / Агентство». Of an endless text the first 4,000 characters are read.
 */
export function splitCaption(text: string): Caption {
  const whole = collapse(text.slice(0, LONGEST));
  for (const { index, 0: label } of whole.matchAll(CREDIT)) {
    const before = whole.slice(0, index);
    // «На фото: министр» says who is in the picture.
    if (/[^\s\p{P}] $/u.test(before) && /^\p{Ll}/u.test(label)) continue;
    const rest = whole.slice(index + label.length);
    // «Фото: пресс-служба. Мост открыли в мае»; two letters before, so that initials stay with the name.
    const end = rest.search(/[([]$/.test(before) ? /[)\]]/ : /(?<=[^\s\p{P}]{2})\. (?=\p{Lu})/u);
    const credit = end < 0 ? rest : rest.slice(0, end);
    if (credit.length > LONGEST_CREDIT) continue;
    const after = splitCaption(end < 0 ? '' : rest.slice(end + 1));
    return {
      caption: collapse(`${before.replace(/[\s([/|,;–—-]+$/, '')} ${after.caption}`).replace(
        /(?: ?\.)+$/,
        '.',
      ),
      credit: [credit.replace(/[\s.,;/|)\]]+$/, ''), after.credit].filter(Boolean).join(' / '),
    };
  }
  return { caption: whole, credit: '' };
}
