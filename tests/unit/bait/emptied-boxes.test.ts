import { expect, it } from 'vitest';
import { detectBait } from '../../../utils/core/bait/detect.ts';
import { createPhraseMatcher } from '../../../utils/core/bait/phrases.ts';
import { baitPhrases } from '../../../utils/data/bait.ts';
import { page } from '../dom.ts';

const PROSE =
  '<p>Совет района обсудил бюджет на будущий год и вернётся к нему весной, сообщили депутаты.</p>';

function found(html: string): string[] {
  const doc = page(`<article><h1>Заголовок новости дня</h1>${PROSE}${html}</article>`);
  const match = createPhraseMatcher(baitPhrases);
  const findings = detectBait(doc.body, { url: 'https://news.test/1/', match, vendors: [], site: null });
  return findings.flatMap(({ elements }) => elements.map((element) => element.id || element.localName));
}

const CALLS =
  '<p id="a">Поддержите независимую журналистику</p><a id="b" href="/donate/">Поддержать редакцию</a>';

it('a box whose every word is a call goes as a whole, so that no empty frame stays', () => {
  expect(found(`<div id="box">${CALLS}</div>`)).toEqual(['box']);
});

it('a box with words of its own stays, and only the calls in it go', () => {
  expect(found(`<div id="box">${CALLS}<p>Редакция работает в Алматы.</p></div>`)).not.toContain('box');
});

it('a box with a picture of its own stays', () => {
  expect(found(`<div id="box"><img src="/a.jpg" alt="">${CALLS}</div>`)).not.toContain('box');
});
