import { expect, it } from 'vitest';
import { MAX_REQUESTS_A_DAY } from '../../../utils/core/rates/schedule.ts';
import { simulateLoad } from '../../bench/rates-load.ts';

/** Numbers that look random and are the same every time. */
function seeded(): () => number {
  let seed = 42;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
}

it('a week of readers stays polite, whether the bank answers or not', () => {
  const answering = simulateLoad({ sample: 200, isDown: false, random: seeded() });
  expect(answering.mostADay).toBeLessThanOrEqual(4);
  expect(answering.meanADay).toBeGreaterThan(1);
  expect(answering.meanADay).toBeLessThan(3);
  // Everybody asks once or twice in the hour of publication, nobody more.
  expect(answering.peakHour).toBeLessThanOrEqual(2_000_000);
  const silent = simulateLoad({ sample: 200, isDown: true, random: seeded() });
  expect(silent.mostADay).toBeLessThanOrEqual(MAX_REQUESTS_A_DAY);
  expect(silent.meanADay).toBeGreaterThan(answering.meanADay);
});
