import { expect, it } from 'vitest';
import { keepTogether } from '../../../utils/core/text/keep-together.ts';

it.each([
  ['на 1 октября достигли 28,9 трлн тенге', 'на 1~октября достигли 28,9~трлн тенге'],
  ['2026 жылғы 1 қазанда', '2026~жылғы 1~қазанда'],
  ['40 % и 12 ₸', '40~% и 12~₸'],
  ['30 000 человек', '30 000~человек'],
  ['В 2026 Казахстан вырос', 'В 2026 Казахстан вырос'],
  ['COVID 19, один', 'COVID 19, один'],
])('%j', (text, kept) => {
  expect(keepTogether(text)).toBe(kept.replaceAll('~', '\u00a0'));
});
