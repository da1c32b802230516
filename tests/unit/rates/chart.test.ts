import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/core/rates/astana.ts';
import { chartOf, csvOf } from '../../../utils/core/rates/chart.ts';

const course = (...values: number[]) => values.map((value, i) => ({ date: addDays('2026-10-01', i), value }));

describe('a chart', () => {
  it('has the lowest rate at the bottom and time in true distances', () => {
    const [a, b] = course(450, 460) as [{ date: string; value: number }, { date: string; value: number }];
    expect(chartOf([a, b, { date: '2026-10-05', value: 455 }], 100, 50)).toEqual({
      line: 'M0 50L25 0L100 25',
      spots: [
        { x: 0, y: 50 },
        { x: 25, y: 0 },
        { x: 100, y: 25 },
      ],
      low: 450,
      high: 460,
    });
  });

  it('draws a level course through the middle', () => {
    expect(chartOf(course(450, 450), 100, 50)?.line).toBe('M0 25L100 25');
  });

  it('draws nothing of one point or none', () => {
    expect(chartOf(course(450), 100, 50)).toBeNull();
    expect(chartOf([], 100, 50)).toBeNull();
  });

  it('stays in its box, whatever the course', () => {
    const rate = fc.integer({ min: 1, max: 200_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(fc.array(rate, { minLength: 2, maxLength: 40 }), (values) => {
        const chart = chartOf(course(...values), 340, 120);
        for (const { x, y } of chart?.spots ?? []) {
          expect(x >= 0 && x <= 340 && y >= 0 && y <= 120).toBe(true);
        }
        expect(chart?.line).not.toContain('NaN');
        expect(chart?.spots).toHaveLength(values.length);
      }),
    );
  });
});

it('a table for other programs has a head, a row a day and decimal points', () => {
  expect(csvOf('UZS', 100, course(3.93, 3.9))).toBe(
    'date,currency,units,tenge\r\n2026-10-01,UZS,100,3.93\r\n2026-10-02,UZS,100,3.9\r\n',
  );
});
