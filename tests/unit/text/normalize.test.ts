import { describe, expect, it } from 'vitest';
import {
  collapse,
  countWords,
  endsLikeSentence,
  phraseKey,
  preview,
  stripEmoji,
  wordingKey,
} from '../../../utils/core/text/normalize.ts';

describe('collapse', () => {
  it.each([
    ['no-break and thin spaces', '1\u00A0900\u202Fтенге\u2009в месяц', '1 900 тенге в месяц'],
    ['line breaks and tabs', '  Абай\n\t  облысы ', 'Абай облысы'],
    ['soft hyphens and zero-width marks', 'пере\u00ADнос\u200B сло\u2060ва\uFEFF', 'перенос слова'],
    ['decomposed letters', 'Алматыныи\u0306', 'Алматының'.replace('ң', 'й')],
    ['nothing', ' \u00A0 ', ''],
  ])('makes %s what people see', (_, raw, seen) => {
    expect(collapse(raw)).toBe(seen);
  });

  it('keeps the joiner that holds an emoji together', () => {
    expect(collapse('👮\u200D♂️')).toBe('👮\u200D♂️');
  });
});

describe('wordingKey', () => {
  it('is the same for two spellings of one wording', () => {
    const one = wordingKey('«Ещё раз»: тарифы — выросли!');
    expect(one).toBe('еще раз тарифы выросли');
    expect(wordingKey('ЕЩЕ РАЗ, тарифы выросли')).toBe(one);
  });

  it('keeps the letters of Kazakh and the digits', () => {
    expect(wordingKey('Ақтөбеде 12,5 мың үй…')).toBe('ақтөбеде 12 5 мың үй');
  });

  it('tells different wordings apart', () => {
    expect(wordingKey('Әуе')).not.toBe(wordingKey('Ауе'));
  });
});

it('phraseKey lowers and joins е with ё but keeps punctuation', () => {
  expect(phraseKey('  Читать\u00A0ЕЩЁ: ')).toBe('читать еще:');
});

describe('stripEmoji', () => {
  it.each([
    ['a family of one', '👮\u200D♂️ Задержан водитель', 'Задержан водитель'],
    ['a pair split by a dump', '👮♂️ Задержан водитель', 'Задержан водитель'],
    ['a sign glued to the word', '⏺Фонд поддержал проекты', 'Фонд поддержал проекты'],
    ['two in a row', '🎄🚘 Ярмарка и дороги', 'Ярмарка и дороги'],
    ['a flag', '🇰🇿 Сборная в финале', 'Сборная в финале'],
    ['a skin tone', 'Победа 👍🏽 наша', 'Победа наша'],
    ['none', '№ 5: 100 % за $5 * 3 #тег', '№ 5: 100 % за $5 * 3 #тег'],
    ['signs that are letters to a reader', 'Air Astana® и ©', 'Air Astana® и ©'],
  ])('takes out %s', (_, text, left) => {
    expect(stripEmoji(text)).toBe(left);
  });
});

it('countWords counts words and numbers, in every script, and no dashes', () => {
  expect(countWords('В 2026 году — 12 школ: «Дарын», Жас-Қанат и O’zbek')).toBe(9);
  expect(countWords('قازاقستان جاڭالىقتارى')).toBe(2);
  expect(countWords('… — • 🎄')).toBe(0);
});

describe('endsLikeSentence', () => {
  it.each(['Мост открыли.', 'Когда?', '«Придем!»', 'Так и сказал…”', 'Список (см. ниже).)'])(
    '%s does',
    (text) => {
      expect(endsLikeSentence(text)).toBe(true);
    },
  );

  it.each(['В Астане открыли мост', 'Фото Ивана', '12 408', ''])('%s does not', (text) => {
    expect(endsLikeSentence(text)).toBe(false);
  });
});

describe('preview', () => {
  it('leaves a short text whole', () => {
    expect(preview(' Две  строки ')).toBe('Две строки');
  });

  it('cuts a long one at a word and says so', () => {
    const cut = preview('слово '.repeat(60), 40);
    expect(cut).toBe('слово слово слово слово слово слово…');
  });

  it('cuts a word that is longer than the limit', () => {
    expect(preview('я'.repeat(200), 10)).toBe(`${'я'.repeat(10)}…`);
  });
});
