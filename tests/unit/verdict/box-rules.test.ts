import { expect, it } from 'vitest';
import { dropBoxes } from '../../../utils/core/verdict/box-rules.ts';
import type { State } from '../../../utils/core/verdict/decide.ts';
import { cutPage } from '../../../utils/core/verdict/page-blocks.ts';
import { page } from '../dom.ts';

/** How often it is asked which of `count` doubtful lines in one container are kept. */
function looks(count: number): number {
  const lines = '<p>Пять слов в каждой строке</p>'.repeat(count);
  const map = cutPage(page(`<div>${lines}</div>`).body);
  const chances = Array.from(map.blocks, (_, i) => (i % 50 === 0 ? 0.9 : 0.4));
  let looked = 0;
  const keep = new Proxy(new Uint8Array(count).fill(1), {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looked++;
      return Reflect.get(target, key);
    },
  });
  dropBoxes({
    page: { url: '', map, facts: [], comments: new Uint8Array(count) },
    rows: chances.map(() => [0]),
    chances,
    keep,
    rule: new Array(count),
    findings: [],
    body: null,
  } as unknown as State);
  return looked;
}

it('looks at a page of twice the length twice as often', () => {
  expect(looks(2000)).toBeLessThan(2.2 * looks(1000));
});
