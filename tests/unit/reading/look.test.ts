import { describe, expect, it } from 'vitest';
import { DEFAULT_LOOK, LOOK_STEPS, parseLook, stepLook } from '../../../utils/core/reading/look.ts';

describe('the look of text', () => {
  it.each([
    ['font', 'comic'],
    ['size', 13],
    ['size', 'large'],
    ['width', 400],
    ['line', Number.NaN],
    ['letter', -1],
    ['full', 1],
    ['speed', 0],
  ] as const)('loses a bad %s (%j) and nothing else', (field, value) => {
    const chosen = { ...DEFAULT_LOOK, font: 'clear', size: 22, guide: true } as const;
    expect(parseLook({ ...chosen, [field]: value })).toEqual({ ...chosen, [field]: DEFAULT_LOOK[field] });
  });

  it('is the default where none is stored', () => {
    expect(parseLook(undefined)).toEqual(DEFAULT_LOOK);
  });

  it.each(['size', 'width', 'line', 'letter', 'speed'] as const)(
    'goes by steps to the ends of %s',
    (name) => {
      const [least, most] = LOOK_STEPS[name];
      let look = DEFAULT_LOOK;
      for (let i = 0; i < 50; i++) look = stepLook(look, name, 1);
      expect(look[name]).toBe(most);
      for (let i = 0; i < 50; i++) look = stepLook(look, name, -1);
      expect(look[name]).toBe(least);
      expect(parseLook(look)).toEqual(look);
    },
  );
});
