import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { plainLetters, withoutUnicode, withPlainLetters } from '../../../utils/build/plain-letters.ts';
import { loadFixtures } from '../../fixtures/load.ts';
import { construct, patternLiterals } from './pattern-literals.ts';

const LETTER = construct(withPlainLetters('/^\\p{L}$/u'));
const NUMBER = construct(withPlainLetters('/^\\p{N}$/u'));
const NO_LETTER = construct(withPlainLetters('/^\\P{L}$/u'));
const NO_NUMBER = construct(withPlainLetters('/^\\P{N}$/u'));

const between = (first: string, last: string): string =>
  String.fromCodePoint(
    ...Array.from(
      { length: (last.codePointAt(0) ?? 0) - (first.codePointAt(0) ?? 0) + 1 },
      (_, i) => (first.codePointAt(0) ?? 0) + i,
    ),
  );

/** What the two say otherwise of a character than Unicode does. */
function wrong(characters: string): string[] {
  return [...characters].filter((character) => {
    const [isLetter, isNumber] = [/^\p{L}$/u.test(character), /^\p{N}$/u.test(character)];
    return (
      LETTER.test(character) !== isLetter ||
      NO_LETTER.test(character) === isLetter ||
      NUMBER.test(character) !== isNumber ||
      NO_NUMBER.test(character) === isNumber
    );
  });
}

describe('letters and digits written out are', () => {
  it.each([
    ['Russian', `${between('А', 'я')}Ёё`],
    ['Kazakh', 'ӘәҒғҚқҢңӨөҰұҮүҺһІіИиЙйУуЩщЪъЫыЬьЭэ'],
    ['Kazakh of 2021 in Latin letters', 'AaÄäBbDdEeFfGgĞğHhIıİiJjKkLlMmNnŊŋOoÖöPpQqRrSsŞşTtUuŪūÜüVvYyZz'],
    ['Kazakh in Arabic letters', 'ءاابۆگعدەجزىيكقلمنڭوپرستۋۇفحھچشەيىٵٶٸ'],
    ['English', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
    ['German', 'ÄÖÜäöüßẞ'],
    ['Turkish', 'ÇçĞğIıİiÖöŞşÜü'],
    ['Uzbek and Kyrgyz', 'ЎўҚқҒғҲҳҢңӨөҮү'],
    ['Ukrainian and Tatar', 'ҐґЄєІіЇїӘәҖҗҢңҺһӨөҮү'],
    ['Polish, Czech, French, Vietnamese', 'ĄąĘęŁłŻżŘřŮůĚěÉéÊêËëÏïŒœŸÿẮắỘộỨứ'],
    [
      'Chinese',
      '的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可',
    ],
    ['Japanese', 'ひらがなカタカナ漢字ンーヶ'],
    ['Korean', '한국어뉴스다리'],
    ['Greek', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψωςάέήίόύώ'],
    ['Armenian', between('Ա', 'Ֆ') + between('ա', 'ֆ')],
    ['Georgian', between('ა', 'ჰ') + between('Ა', 'Ჰ')],
    ['Hebrew', between('א', 'ת')],
    ['Arabic and Persian', 'ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگی'],
    ['digits', '0123456789۰۱۲۳۴۵۶۷۸۹²³½¼'],
    ['punctuation', '.,;:!?…«»“”„‘’\'"()[]{}<>/\\|-–—−_•·‹›¡¿、。，！？：；「」《》،؛؟'],
    ['signs', '№§©®™°%‰+=±×÷~^`@#$€₸₽£¥&*←→↑↓▶■'],
    ['spaces', ' \t\n\r\u00A0\u2009\u202F\u2028\u200B\u200C\u200D\u2060'],
    ['a soft hyphen, an accent', '\u00AD\u0301\u0306\u0308'],
    ['emoji', '😀🇰🇿🐟🎻⚡⚠⏺🔖👮‍♂📞'],
  ])('what Unicode says of %s', (_, characters) => {
    expect(wrong(characters)).toEqual([]);
  });
});

describe('the source of a pattern', () => {
  it.each([
    ['has a class where it had a letter', '/a\\p{L}b/u', /^\/a\[A-Z[^\]]*\]b\/u$/],
    ['has a negated class where it had what is no letter', '/\\P{L}/u', /^\/\[\^A-Z[^\]]*\]\/u$/],
    ['has ranges inside a class', '/[\\p{L}\\d-]+/u', /^\/\[A-Z[^\]]*\\d-\]\+\/u$/],
    ['has ranges inside a negated class', '/[^\\p{L}\\p{N}]/gu', /^\/\[\^A-Z[^\]]*0-9[^\]]*\]\/gu$/],
    ['keeps what is no letter inside a class', '/[\\P{L}x]/u', /^\/\[\\P\{L\}x\]\/u$/],
  ])('%s', (_, literal, expected) => {
    expect(withPlainLetters(literal)).toMatch(expected);
  });

  it.each([
    '/[a-z]+/u',
    '/\\p{Lu}\\p{Nd}\\p{Extended_Pictographic}/u',
    '/\\\\p{L}/u',
    '/[\\\\]p{L}/',
    '/\\u{1F1E6}/u',
    '/\\[\\]/',
  ])('stays as it is: %s', (literal) => {
    expect(withPlainLetters(literal)).toBe(literal);
  });

  it.each([
    ['an escaped bracket before a letter', '/\\[\\p{L}\\]/u', '[я]', 'я'],
    ['an escaped bracket inside a class', '/^[\\]\\p{L}]+$/u', 'я]', '['],
    ['a bracket inside a class', '/^[[\\p{L}]+$/u', '[я', ']'],
    ['a letter after a class', '/^[\\]x]\\p{L}$/u', ']я', ']]'],
    ['a word edge', '/(?<!\\p{L})мост(?!\\p{L})/u', 'мост,', 'мостик'],
    ['two in a class', '/^[\\p{L}\\p{N}]+$/u', 'қ2', 'қ-2'],
    ['a letter beside a dash', "/^[-\\p{L}']+$/u", "Қ-р'", 'Қ.'],
    ['letters without regard to case', '/^\\p{L}+$/iu', 'ҚұРЫқ', 'қ1'],
  ])('means what it meant: %s', (_, literal, yes, no) => {
    const [before, after] = [construct(literal), construct(withPlainLetters(literal))];
    expect(withPlainLetters(literal)).not.toBe(literal);
    expect([before.test(yes), after.test(yes)]).toEqual([true, true]);
    expect([before.test(no), after.test(no)]).toEqual([false, false]);
  });
});

describe('the flag u', () => {
  it.each([
    ['/^на правах рекламы$/u', '/^на правах рекламы$/'],
    ['/[\\s•·]+/gu', '/[\\s•·]+/g'],
  ])('goes where nothing needs it: %s', (literal, expected) => {
    expect(withoutUnicode(literal)).toBe(expected);
  });

  it.each(['/\\p{Lu}/u', '/[^\\P{L}x]/u', '/\\u{1F1E6}/u', '/🚘/u', '/(?<a>x)\\k<a>/u', '/^қ$/iu', '/x/gi'])(
    'stays where something does: %s',
    (literal) => {
      expect(withoutUnicode(literal)).toBe(literal);
    },
  );
});

describe('every pattern of the sources', () => {
  const literals = patternLiterals();
  const changed = literals.filter(({ source }) => withPlainLetters(source) !== source);
  const lighter = (source: string) => withoutUnicode(withPlainLetters(source));

  it('is found', () => {
    expect(literals.length).toBeGreaterThan(200);
    expect(changed.length).toBeGreaterThan(10);
  });

  it('is a pattern after the step as before it', () => {
    for (const { place, source } of literals) {
      expect(() => construct(withPlainLetters(source)), place).not.toThrow();
      expect(construct(withPlainLetters(source)).flags, place).toBe(construct(source).flags);
    }
  });

  it('with letters in it reads Unicode, and has none left', () => {
    for (const { place, source } of changed) {
      expect(construct(source).unicode, place).toBe(true);
      expect(withPlainLetters(source), place).not.toMatch(/\\p\{[LN]\}/);
    }
  });

  it('finds the same in the texts of the pages', () => {
    const texts = loadFixtures().flatMap(({ expected }) => [
      expected.title ?? '',
      ...(expected.text ?? []).slice(0, 8),
    ]);
    expect(texts.length).toBeGreaterThan(500);
    const whole = texts.join('\n');
    for (const { place, source } of literals.filter(
      (literal) => lighter(literal.source) !== literal.source,
    )) {
      const all = (pattern: RegExp) => [
        ...whole.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`)),
      ];
      const [before, after] = [all(construct(source)), all(construct(lighter(source)))];
      expect(
        after.map(({ index, 0: text }) => [index, text]),
        place,
      ).toEqual(before.map(({ index, 0: text }) => [index, text]));
    }
  });
});

describe('the step', () => {
  interface Context {
    parse(code: string): unknown;
  }
  const run = (code: string, id: string): string | null => {
    const { transform } = plainLetters();
    if (typeof transform !== 'function') throw new Error('no transform');
    const context: Context = { parse: (text) => parseAst(text) };
    const result = transform.call(context as never, code, id, {} as never) as { code: string } | null;
    return result?.code ?? null;
  };
  const CODE = "const a = /\\p{L}/u, b = '\\\\p{L}', c = 'Қ', d = /[\\p{N}]/u; /* \\p{L} */";

  it('changes patterns and nothing else', () => {
    const code = run(CODE, '/x/utils/core/text/normalize.ts');
    expect(code).toMatch(
      /^const a = \/\[A-Z[^\]]*\]\/, b = '\\\\p\{L\}', c = 'Қ', d = \/\[0-9[^\]]*\]\/; \/\* \\p\{L\} \*\/$/,
    );
  });

  it.each(['/x/node_modules/x/utils/a.js', '/x/tests/unit/a.ts', '/x/wxt.config.ts'])('leaves %s', (id) => {
    expect(run(CODE, id)).toBeNull();
  });

  it('leaves files without such patterns', () => {
    expect(run('const a = /[a-z]/gi, b = /\\p{Lu}/g;', 'C:\\work\\utils\\a.ts')).toBeNull();
    expect(run('const a = /\\p{L}/u;', 'C:\\work\\utils\\a.ts')).not.toBeNull();
  });
});
