import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { sample } from './samples.ts';
import { inEachBrowser, type World } from './world.ts';

const PAGE = sample('forbes/enpf-portfel');
const SUM = '28,9 трлн тенге';
const EXTRA =
  '<p id="extra">Ещё <a id="link" href="#there">31 млн тенге</a>, <label>поле <input id="field" value="5 млн тенге"></label> ' +
  'и <span contenteditable>6 млн тенге</span>.</p>';

const card = `(() => document.querySelector('taza-card')?.shadowRoot?.querySelector('[role=dialog]')?.innerText ?? null)()`;
const noCard = 'document.querySelector("taza-card") === null';
const painted = '[...(CSS.highlights.get("taza-context") ?? [])].map((range) => String(range))';

const middleOf = (words: string) =>
  `(() => { const range = [...CSS.highlights.get("taza-context")].find((r) => String(r) === ${JSON.stringify(words)});
    range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0]; return { x: box.left + box.width / 2, y: box.top + box.height / 2 }; })()`;
const middleOfElement = (selector: string) =>
  `(() => { const element = document.querySelector('${selector}');
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect(); return { x: box.left + box.width / 2, y: box.top + box.height / 2 }; })()`;

type Place = { x: number; y: number };

/** The article with a sum in a link, in a field and in what the reader edits; marked and in front. */
async function open(world: World, day = '19'): Promise<Tab> {
  const url = `${PAGE.url}?card`;
  const remove = world.internet.addRoute((request) =>
    request.url === url
      ? {
          contentType: 'text/html; charset=utf-8',
          body: readFileSync(PAGE.file, 'utf8')
            .replace(/<p[^>]*>(?=[^<]*28,9)/, `${EXTRA}$&`)
            .replaceAll('2026-10-19', `2026-10-${day}`),
        }
      : null,
  );
  const { tab } = await world.visit(url, { width: 1000, height: 700 });
  await tab.waitFor(`${painted}.includes(${JSON.stringify(SUM)})`, { what: 'the marks' });
  await tab.bringToFront();
  remove();
  return tab;
}

async function pointAt(tab: Tab, where: string): Promise<Place> {
  const place = await tab.evaluate<Place>(where);
  // From elsewhere, as a hand comes: a mouse that stands still tells nothing.
  await tab.moveTo(place.x, Math.max(1, place.y - 120));
  await tab.moveTo(place.x, place.y);
  return place;
}

inEachBrowser('the card of a sum', {}, (world) => {
  it('comes when the mouse rests on the words, and goes with it', async () => {
    const tab = await open(world());
    const { x, y } = await pointAt(tab, middleOf(SUM));
    await tab.waitFor(card, { what: 'the card' });
    const words = await tab.evaluate<string>(card);
    expect(words).toContain(SUM);
    expect(words).toMatch(/\$\d/);
    await tab.moveTo(x, Math.max(1, y - 200));
    await tab.moveTo(2, 2);
    await tab.waitFor(noCard, { what: 'the card to go' });
    expect(tab.errors()).toEqual([]);
    await tab.close();
  });

  it('tells the conversion as soon as the rates of the day are there', async () => {
    const held = Promise.withResolvers<null>();
    const remove = world().internet.addRoute(({ host, query }) =>
      host === 'nationalbank.kz' && query.includes('13.10.2026') ? held.promise : null,
    );
    const tab = await open(world(), '13');
    const { x, y } = await tab.evaluate<Place>(middleOf(SUM));
    await tab.clickAt(x, y);
    await tab.waitFor(card, { what: 'the card' });
    expect(await tab.evaluate<string>(card)).not.toMatch(/\$\d/);
    held.resolve(null);
    await tab.waitFor(`/\\$\\d/.test(${card})`, { what: 'the conversion in the card that is open' });
    remove();
    await tab.close();
  });

  it('stays where it was pinned by a click, until the next click elsewhere', async () => {
    const tab = await open(world());
    const { x, y } = await tab.evaluate<Place>(middleOf(SUM));
    await tab.clickAt(x, y);
    await tab.waitFor(card, { what: 'the card' });
    await tab.moveTo(2, 2);
    // What would have sent it away has its turn before the next pointer event is answered: a mark elsewhere.
    await pointAt(tab, middleOf('ЕНПФ'));
    expect(await tab.evaluate<string>(card)).toContain(SUM);
    await tab.clickAt(2, 2);
    await tab.waitFor(noCard, { what: 'the card to be closed' });
    await tab.close();
  });

  it('never takes a link’s click, nor marks a link, a field or what is edited', async () => {
    const tab = await open(world());
    const marks = await tab.evaluate<string[]>(painted);
    for (const words of ['31 млн тенге', '5 млн тенге', '6 млн тенге']) expect(marks).not.toContain(words);
    const { x, y } = await tab.evaluate<Place>(middleOfElement('#link'));
    await tab.clickAt(x, y);
    await tab.waitFor('location.hash === "#there"', { what: 'the link to be followed' });
    expect(await tab.evaluate(noCard)).toBe(true);
    await tab.click('#field');
    expect(await tab.evaluate('document.activeElement.id')).toBe('field');
    expect(await tab.evaluate(noCard)).toBe(true);
    await tab.close();
  });

  it('leaves Esc to the page when there is none to close', async () => {
    const tab = await open(world());
    await tab.evaluate(
      'void addEventListener("keydown", (e) => { window.heard = (window.heard ?? "") + e.key; })',
    );
    const { x, y } = await tab.evaluate<Place>(middleOf(SUM));
    await tab.clickAt(x, y);
    await tab.waitFor(card, { what: 'the card' });
    await tab.press('Escape');
    await tab.waitFor(noCard, { what: 'the card to be closed' });
    expect(await tab.evaluate('window.heard ?? ""')).toBe('');
    await tab.press('Escape');
    await tab.waitFor('window.heard === "Escape"', { what: 'the page to hear of it' });
    await tab.close();
  });

  it('is no part of the page: nothing of it is changed while cards come and go', async () => {
    const tab = await open(world());
    await tab.evaluate(`void (() => { window.changes = [];
      new MutationObserver((records) => records.forEach((r) => window.changes.push(r.target.nodeName + ' ' + r.type)))
        .observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true }); })()`);
    const layout = 'document.body.scrollHeight + " " + document.body.scrollWidth';
    const before = await tab.evaluate(layout);
    const { x, y } = await tab.evaluate<Place>(middleOf(SUM));
    await tab.clickAt(x, y);
    await tab.waitFor(card, { what: 'the card' });
    expect(await tab.evaluate(layout)).toBe(before);
    await tab.press('Escape');
    await tab.waitFor(noCard);
    expect(await tab.evaluate('window.changes')).toEqual([]);
    await tab.close();
  });
});
