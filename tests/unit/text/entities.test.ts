import { expect, it } from 'vitest';
import { plainText } from '../../../utils/core/text/entities.ts';

it.each([
  ['Мост &laquo;Ишим&raquo;', 'Мост «Ишим»'],
  ['&amp;quot;Ишим&amp;quot;', '"Ишим"'],
  ['5 &lt; 7', '5 < 7'],
  ['Мост&nbsp;&mdash; это', 'Мост — это'],
  ['Это &#171;мост&#x00BB;', 'Это «мост»'],
  ['Д&#x27;Артаньян &#xAB;тут&#xbb;', "Д'Артаньян «тут»"],
  ['Мост <br>закрыт', 'Мост  закрыт'],
  ['&lt;script&gt;alert(1)&lt;/script&gt;', ' alert(1) '],
  ['Tom & Jerry', 'Tom & Jerry'],
  ['&unknown; &constructor;', '&unknown; &constructor;'],
  ['&amp;amp;amp;quot;', '&amp;quot;'],
])('%s', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

it.each(['&amp;'.repeat(50_000), '<'.repeat(50_000), '<a '.repeat(50_000), '&#'.repeat(50_000)])(
  'endless references and brackets are survived',
  (text) => {
    expect(plainText(text).length).toBeLessThanOrEqual(text.length);
  },
);
