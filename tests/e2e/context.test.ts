import { expect, it } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { sample } from './samples.ts';
import { inEachBrowser, type World } from './world.ts';

const PAGE = sample('forbes/enpf-portfel');
const painted = '[...(CSS.highlights.get("taza-context") ?? [])].map((range) => String(range))';
const inside = (expression: string) =>
  `(() => { const root = document.querySelector('taza-card')?.shadowRoot; return root ? ${expression} : null; })()`;
const card = inside('root.querySelector("[role=dialog]")?.innerText');

const marked = (tab: Tab) => tab.waitFor(`${painted}.length > 0`, { what: 'the marks' });

/** The page with a script that counts every change of its nodes from the start, and notes its layout. */
function watched(world: World): () => void {
  return world.internet.addRoute(async ({ url }) => {
    if (url !== `${PAGE.url}?watched`) return null;
    const { readFileSync } = await import('node:fs');
    const script = `<script>
      window.changes = [];
      addEventListener('load', () => {
        new MutationObserver((records) => window.changes.push(...records.map((r) => r.type + ' ' + r.target.nodeName)))
          .observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        window.before = document.body.scrollHeight + ' ' + document.body.innerText.length;
      });
    </script>`;
    return {
      contentType: 'text/html; charset=utf-8',
      body: readFileSync(PAGE.file, 'utf8').replace('<head>', `<head>${script}`),
    };
  });
}

/** Where the first range of the marks that says `words` lies. */
const middleOf = (words: string) =>
  `(() => { const range = [...CSS.highlights.get("taza-context")].find((r) => String(r) === ${JSON.stringify(words)});
    range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0]; return { x: box.left + box.width / 2, y: box.top + box.height / 2 }; })()`;

inEachBrowser('the context of a text', {}, (world) => {
  it('is marked in the article without a change of the page', async () => {
    const remove = watched(world());
    const { tab } = await world().visit(`${PAGE.url}?watched`);
    await marked(tab);
    const found = await tab.evaluate<string[]>(painted);
    expect(found).toContain('28,9 трлн тенге');
    expect(found).toContain('ЕНПФ');
    expect(await tab.evaluate('document.querySelector("taza-card")')).toBeNull();
    const changes = await tab.evaluate<string[]>('window.changes');
    // The always-on script marks bait by an attribute; nothing else may have changed.
    expect(changes.filter((change) => !change.startsWith('attributes '))).toEqual([]);
    expect(await tab.evaluate('document.body.scrollHeight + " " + document.body.innerText.length')).toBe(
      await tab.evaluate('window.before'),
    );
    // What is selected, copied and searched is the page's own text, marks or not.
    const words = await tab.evaluate<string>(() => {
      getSelection()?.selectAllChildren(document.querySelector('article') ?? document.body);
      return String(getSelection());
    });
    expect(words).toContain('достигли 28,9 трлн тенге.');
    expect(
      await tab.evaluate('(getSelection().removeAllRanges(), window.find("достигли 28,9 трлн тенге"))'),
    ).toBe(true);
    remove();
    await tab.close();
  });

  it('opens a card by a click on the words, closes it with Esc', async () => {
    const { tab } = await world().visit(PAGE.url);
    await marked(tab);
    await tab.bringToFront();
    const { x, y } = await tab.evaluate<{ x: number; y: number }>(middleOf('28,9 трлн тенге'));
    await tab.evaluate(
      (left: number, top: number) => {
        document
          .elementFromPoint(left, top)
          ?.dispatchEvent(new MouseEvent('click', { clientX: left, clientY: top, bubbles: true }));
      },
      x,
      y,
    );
    await tab.waitFor(card, { what: 'the card' });
    expect(await tab.evaluate(card)).toContain('28,9 трлн тенге');
    const place = await tab.evaluate<{ left: number; top: number; right: number; bottom: number }>(
      inside('root.querySelector("[role=dialog]").getBoundingClientRect().toJSON()'),
    );
    const [width, height] = await tab.evaluate<[number, number]>('[innerWidth, innerHeight]');
    expect(place.left).toBeGreaterThanOrEqual(0);
    expect(place.right).toBeLessThanOrEqual(width);
    expect(place.top).toBeGreaterThanOrEqual(0);
    expect(place.bottom).toBeLessThanOrEqual(height);
    await tab.press('Escape');
    await tab.waitFor('document.querySelector("taza-card") === null');
    expect(tab.errors()).toEqual([]);
    await tab.close();
  });

  it('is walked from mark to mark by the keyboard, with the focus in the card and back', async () => {
    const { tab, tabId } = await world().visit(PAGE.url);
    await marked(tab);
    await tab.bringToFront();
    const walk = () =>
      world().inExtension(
        `chrome.tabs.sendMessage(${tabId}, { taza: 1, name: 'context.walk', payload: {} })`,
      );
    await walk();
    await tab.waitFor(card, { what: 'the first card' });
    const first = await tab.evaluate<string>(card);
    expect(await tab.evaluate(inside('root.activeElement?.getAttribute("role")'))).toBe('dialog');
    await walk();
    await tab.waitFor(`${card} !== ${JSON.stringify(first)}`, { what: 'the second card' });
    await tab.press('Escape');
    await tab.waitFor('document.querySelector("taza-card") === null');
    expect(await tab.evaluate('document.activeElement.localName')).toBe('body');
    await tab.close();
  });

  it('is found again when the article changes', async () => {
    const { tab } = await world().visit(PAGE.url);
    await marked(tab);
    await tab.evaluate((words: string) => {
      const range = [...(CSS.highlights.get('taza-context') ?? [])][0] as Range;
      const late = document.createElement('p');
      late.textContent = words;
      range.startContainer.parentElement?.after(late);
    }, 'Позже добавили ещё 77 млн тенге.');
    await tab.waitFor(`${painted}.includes("77 млн тенге")`, { what: 'the new mark' });
    await tab.close();
  });

  it('is a list for popup and command line', async () => {
    const { tab, tabId } = await world().visit(PAGE.url);
    const answer = await world().ask('context.read', { tabId });
    if (!answer.ok || !answer.value) throw new Error('no context');
    expect(answer.value.amounts.map(({ text }) => text)).toContain('28,9 трлн тенге');
    expect(answer.value.terms.map(({ text }) => text)).toEqual(['ЕНПФ']);
    const popup = await world().popup(tabId);
    await popup.waitFor('document.querySelector(".context-list dt") !== null', { what: 'the list' });
    expect(await popup.evaluate('document.querySelector(".context").textContent')).toContain(
      '28,9 трлн тенге',
    );
    await popup.close();
    await tab.close();
  });

  it('stays away where the reader wants no marks', async () => {
    await world().ask('settings.set', { unmarked: ['forbes'] });
    const { tab, tabId } = await world().visit(PAGE.url);
    await tab.waitFor('document.querySelector("[data-taza-bait]") !== null', {
      what: 'the always-on script',
    });
    // By the time the list is answered the script has run as well.
    await world().ask('context.read', { tabId });
    expect(await tab.evaluate(painted)).toEqual([]);
    await world().ask('settings.set', { unmarked: [] });
    await tab.close();
  });
});
