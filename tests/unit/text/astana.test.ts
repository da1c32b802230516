import fc from 'fast-check';
import { expect, it } from 'vitest';
import { astanaTime } from '../../../utils/core/text/astana.ts';

it.each([
  ['2026-01-20T05:00:00Z', '2026-01-20T10:00:00+05:00'],
  ['2024-02-29T17:59:59Z', '2024-02-29T23:59:59+06:00'],
  ['2024-02-29T18:00:00Z', '2024-02-29T23:00:00+05:00'],
  ['2023-12-31T20:00:00Z', '2024-01-01T02:00:00+06:00'],
])('%s', (utc, local) => {
  expect(astanaTime(Date.parse(utc))).toBe(local);
});

it('is the same moment, at any time since summer time ended, and what the zone’s own tables say', () => {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Almaty',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const moment = fc.date({ min: new Date('2005-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, (date) => {
      const whole = Math.floor(date.getTime() / 1000) * 1000;
      const day = clock.format(whole).slice(0, 10);
      // On the very day of a change the hour of it is not told apart.
      fc.pre(!/-(?:03|09|10)-(?:2[3-9]|3\d)$/.test(day));
      const local = astanaTime(whole);
      expect(Date.parse(local)).toBe(whole);
      expect(local.slice(0, 19).replace('T', ' ')).toBe(clock.format(whole));
    }),
    { numRuns: 1000 },
  );
});
