import { expect, it } from 'vitest';
import { monthNumber } from '../../../utils/core/text/months.ts';

it.each([
  ['мая', 5],
  ['Май', 5],
  ['МАМЫРДА', 5],
  ['наурызда', 3],
  ['наурыздың', 3],
  ['қаңтардағы', 1],
  ['шілдеден', 7],
  ['қыркүйекте', 9],
  ['сәуiр', 4],
  ['naýryz', 3],
  ['qyrkúıek', 9],
  ['qaraşa', 11],
  ['jeltoqsanda', 12],
  ['Sept', 9],
  ['May', 5],
])('%s is month %i', (word, month) => {
  expect(monthNumber(word)).toBe(month);
});

it.each([
  'маршрут',
  'майор',
  'марка',
  'mayor',
  'marble',
  'декан',
  'авгур',
  'qazanshy',
  'маусымаралық',
  '',
  'constructor',
])('%s is none', (word) => {
  expect(monthNumber(word)).toBeNull();
});
