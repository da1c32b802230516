import { expect, it } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { sample } from './samples.ts';
import { inEachBrowser, type World } from './world.ts';

const PAGE = sample('forbes/enpf-portfel');
const painted =
  '[...(CSS.highlights.get("taza-context") ?? [])].map((range) => String(range)).filter(Boolean)';
const card = `(() => document.querySelector('taza-card')?.shadowRoot?.querySelector('[role=dialog]')?.innerText ?? null)()`;
const middleOf = (words: string) =>
  `(() => { const range = [...CSS.highlights.get("taza-context")].find((r) => String(r) === ${JSON.stringify(words)});
    range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0]; return { x: box.left + box.width / 2, y: box.top + box.height / 2 }; })()`;

const waitForMarks = (tab: Tab, words: readonly string[]) =>
  tab.waitFor(`JSON.stringify(${painted}) === ${JSON.stringify(JSON.stringify(words))}`, {
    what: `the marks ${words.join(', ')} and no others`,
  });

async function open(world: World): Promise<Tab> {
  const { tab } = await world.visit(PAGE.url, { width: 1000, height: 700 });
  await tab.waitFor(`${painted}.includes("28,9 трлн тенге")`, { what: 'the first marks' });
  await tab.bringToFront();
  return tab;
}

async function cardOf(tab: Tab, words: string): Promise<string> {
  const { x, y } = await tab.evaluate<{ x: number; y: number }>(middleOf(words));
  await tab.clickAt(x, y);
  await tab.waitFor(`${card}?.includes(${JSON.stringify(words)})`, { what: `the card of ${words}` });
  return tab.evaluate<string>(card);
}

/** What an outlet that loads its next article without leaving the page does. */
function goOn(path: string, words: string, publishedAt: string | null): void {
  history.pushState(null, '', path);
  const body = document.createElement('article');
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  body.append(paragraph);
  document.querySelector('article')?.replaceWith(body);
  if (publishedAt === null) return;
  document.querySelector('script[type="application/ld+json"]')?.remove();
  document.querySelector('meta[name="article:published_time"]')?.setAttribute('content', publishedAt);
}

const NEXT = '/articles/drugaya-statya-bez-perehoda-b52c0e';

inEachBrowser('marks on a page that changes', {}, (world) => {
  it('are those of the text that has come in place of the old', async () => {
    const tab = await open(world());
    const old = await cardOf(tab, '28,9 трлн тенге');
    expect(old).not.toBeNull();
    await tab.evaluate(() => {
      const article = document.querySelector('article');
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Теперь здесь 12 млн тенге.';
      article?.replaceChildren(paragraph);
    });
    await waitForMarks(tab, ['12 млн тенге']);
    // Its words have gone, and so has the card that was pinned to them.
    await tab.waitFor('document.querySelector("taza-card") === null', { what: 'the old card to go' });
    expect(tab.errors()).toEqual([]);
    await tab.close();
  });

  it('follow a page to its next article, with that one’s day', async () => {
    const tab = await open(world());
    await tab.evaluate(goOn, NEXT, 'Фонд получил 40 млн тенге.', '2026-10-13T10:00:00+05:00');
    await waitForMarks(tab, ['40 млн тенге']);
    await cardOf(tab, '40 млн тенге');
    await tab.waitFor(`/13\\sоктября\\s2026/.test(${card})`, { what: 'the rate of that day' });
    await tab.close();
  });

  it('tell no conversion where the next article’s day is not told', async () => {
    const tab = await open(world());
    await tab.evaluate(goOn, NEXT, 'Фонд получил 40 млн тенге.', null);
    await waitForMarks(tab, ['40 млн тенге']);
    const text = await cardOf(tab, '40 млн тенге');
    expect(text).toContain('Дата статьи неизвестна');
    expect(text).not.toContain('$');
    await tab.close();
  });

  it('go where the page goes to one that is no article', async () => {
    const tab = await open(world());
    await tab.evaluate(goOn, '/finances', 'Рубрика: 40 млн тенге.', null);
    await tab.waitFor('!CSS.highlights.has("taza-context")', { what: 'the marks to go' });
    await tab.close();
  });

  it('come and open their card after the document was written anew', async () => {
    const tab = await open(world());
    await tab.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>Таза</title><article><p>Снова 7 млн тенге.</p></article>');
      document.close();
    });
    await waitForMarks(tab, ['7 млн тенге']);
    expect(await cardOf(tab, '7 млн тенге')).toContain('7 млн тенге');
    await tab.close();
  });
});
