import type { IndexRow } from '../core/context/index-values.ts';

/**
 * Calculation units in tenge, by the laws on the republican budget (egov.kz, gov.kz and the press of each year). Every
 * year that has begun needs a row of its own; a figure nobody could prove is null, and then nothing is shown. 2020 and
 * 2022 were raised in mid-year, in 2022 for benefits only.
 */
export const INDEX_ROWS: readonly IndexRow[] = [
  { from: '2010-01-01', MRP: 1413, MZP: 14952, PM: 14952 },
  { from: '2011-01-01', MRP: 1512, MZP: 15999, PM: 15999 },
  { from: '2012-01-01', MRP: 1618, MZP: 17439, PM: 17439 },
  { from: '2013-01-01', MRP: 1731, MZP: 18660, PM: 18660 },
  { from: '2014-01-01', MRP: 1852, MZP: 19966, PM: 19966 },
  { from: '2015-01-01', MRP: 1982, MZP: 21364, PM: 21364 },
  { from: '2016-01-01', MRP: 2121, MZP: null, PM: 22859 },
  { from: '2017-01-01', MRP: null, MZP: null, PM: null },
  { from: '2018-01-01', MRP: null, MZP: 28284, PM: 28284 },
  { from: '2019-01-01', MRP: 2525, MZP: 42500, PM: 29698 },
  { from: '2020-01-01', MRP: 2651, MZP: 42500, PM: 31183 },
  { from: '2020-04-01', MRP: 2778, MZP: 42500, PM: 32668 },
  { from: '2021-01-01', MRP: 2917, MZP: 42500, PM: 34302 },
  { from: '2022-01-01', MRP: 3063, MZP: 60000, PM: 36018 },
  { from: '2022-04-01', MRP: 3180, MZP: 60000, PM: 37389, fineMRP: 3063 },
  { from: '2023-01-01', MRP: 3450, MZP: 70000, PM: 40567 },
  { from: '2024-01-01', MRP: 3692, MZP: 85000, PM: 43407 },
  { from: '2025-01-01', MRP: 3932, MZP: 85000, PM: 46228 },
  { from: '2026-01-01', MRP: 4325, MZP: 85000, PM: 50851 },
];
