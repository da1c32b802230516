import { describe, expect, it } from 'vitest';
import { MAX_REQUESTS_A_DAY } from '../../../utils/core/rates/schedule.ts';
import { type LoadOptions, simulateLoad } from '../../bench/rates-load.ts';

/** Numbers that look random and are the same every time. */
function seeded(): () => number {
  let seed = 42;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
}

function loads(...down: LoadOptions['down']) {
  const found = simulateLoad({ sample: 200, down, random: seeded() });
  return (source: string) => {
    const load = found.get(source);
    if (!load) throw new Error(`${source} was not asked`);
    return { ...load, others: [...found.keys()] };
  };
}

describe('a week of readers', () => {
  it('asks the bank once or twice a day and nobody in its place', () => {
    const nbk = loads()('nbk');
    expect(nbk.mostADay).toBeLessThanOrEqual(4);
    expect(nbk.meanADay).toBeGreaterThan(1);
    expect(nbk.meanADay).toBeLessThan(3);
    expect(nbk.peakHour).toBeLessThanOrEqual(2_000_000);
    expect(nbk.others.toSorted()).toEqual(['freedom', 'halyk', 'kurs', 'mig', 'nbk', 'nbk, past days']);
  });

  it('asks each source of cash at most once in 15 minutes, and only those who look', () => {
    const load = loads();
    for (const source of ['kurs', 'mig', 'halyk', 'freedom']) {
      expect(load(source).mostADay, source).toBeLessThanOrEqual(3);
      expect(load(source).meanADay, source).toBeLessThan(0.3);
    }
  });

  it('stays within eight a day when the bank is silent, with its republisher asked in two rounds', () => {
    const load = loads('nbk');
    expect(load('nbk').mostADay).toBeLessThanOrEqual(MAX_REQUESTS_A_DAY);
    // Four currencies, so four requests a round.
    expect(load('frankfurter').mostADay).toBeLessThanOrEqual(2 * 4);
    expect(load('nbk').others).not.toContain('jsdelivr');
  });

  it('comes to the markets one after another, at most two times a day', () => {
    const chain = ['nbk', 'frankfurter', 'jsdelivr', 'pages-dev'] as const;
    for (const [i, next] of (['jsdelivr', 'pages-dev', 'er-api'] as const).entries()) {
      const load = loads(...chain.slice(0, i + 2));
      expect(load(next).mostADay, next).toBeLessThanOrEqual(2);
      // Not before the official rate is more than three days old.
      expect(load(next).when, next).toMatch(/^(?:Wed|Thu|Fri|Sat|Sun)/);
    }
  });
});
