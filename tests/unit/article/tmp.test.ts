import { it } from 'vitest';
import { extractArticle } from '../../../utils/core/article/extract.ts';
import { phrases, vendors } from '../../../utils/data/bait.ts';
import { createPhraseMatcher } from '../../../utils/core/bait/phrases.ts';
import { page } from '../dom.ts';
const match = createPhraseMatcher(phrases);
const P = '<p>Мост через Ишим построят за три года, работы начнутся весной и обойдутся городу в восемь миллиардов тенге.</p>';
const pieces: Record<string, string> = {
  p: P, link: '<p><a href="/a/IDX">Новый порт откроют в Актау весной IDX</a></p>', h: '<h3>Читайте также</h3>', hd: '<div>Читайте также</div>',
  br: 'Слово дела<br><br>', share: '<div><a href="https://t.me/share/url?u=1">x</a></div>', usd: '<span>USD 500 </span>', usdp: '<p>USD 500</p>',
  li: '<ul><li><a href="/a/IDX">Новый порт в Актау</a> 12</li><li><a href="/b/IDX">Новый порт в Актау</a> 12</li><li><a href="/c/IDX">Новый порт в Актау</a> 12</li></ul>',
  h1: '<h1>Другой заголовок IDX</h1>', b: '<b>с<i>л</i></b> ', call: '<p>Подпишись:</p>', title: '<p>Цены на картофель в городе упали</p>', quote: '<blockquote>Так</blockquote>', td: '<table><tr><td>1</td><td>2</td></tr></table>',
  hidden: '<div class="likely">x</div>', nest: '<div><p>текст слово</p>', spans: '<span>a ', author: '<span itemprop="author">Имя Фамилия</span>', time: '<time datetime="x">y</time>',
  lone: P + '<p><a href="/a/IDX">Новый порт откроют в Актау весной IDX</a></p>',
};
it('x', () => {
  for (const [name, piece] of Object.entries(pieces)) {
    const t: number[] = [];
    for (const n of [500, 2000]) {
      const html = `<main><h1>Новый мост через Ишим</h1><div>${P}${P}${Array.from({length:n},(_, i) => piece.replaceAll('IDX', String(i))).join('')}</div></main>`;
      const d = page(html);
      const b = performance.now();
      try { extractArticle(d, { url: 'https://news.test/society/101-most/', site: null, match, vendors, readAt: null }); } catch (e) { console.log(name, n, String(e).slice(0,100)); }
      t.push(Math.round(performance.now() - b));
    }
    console.log(name, t.join(' '), (t[1]! / t[0]!).toFixed(1));
  }
}, 600000);
