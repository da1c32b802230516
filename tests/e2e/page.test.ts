import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { drawn } from './drawn.ts';
import { sample, samples } from './samples.ts';
import { inEachBrowser } from './world.ts';

/** Which of the lines can be read on the page. */
function readable(tab: Tab, lines: readonly string[]): Promise<string[]> {
  return tab.evaluate((wanted: string[]) => {
    const plain = (text: string) => text.replace(/\s+/g, ' ');
    // biome-ignore lint/performance/useDomNodeTextContent: what is drawn is the question.
    const seen = plain(document.body.innerText);
    return wanted.filter((line) => seen.includes(plain(line).trim()));
  }, lines);
}

/** Place, size and every computed style of 200 elements, evenly taken from all of the page. */
function looks(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const all = [...document.querySelectorAll('html,body,body *')].filter((e) => e.localName !== 'taza-page');
    const step = Math.max(1, all.length / 200);
    const taken = Array.from(
      { length: Math.min(200, all.length) },
      (_, i) => all[Math.floor(i * step)] as Element,
    );
    return taken.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const styles = Array.from(style, (name) => `${name}:${style.getPropertyValue(name)}`).join(';');
      // Pictures are named by the host they come from, which differs here.
      const ownHost = styles.replaceAll(location.origin, '');
      return `${element.localName}.${element.className} ${[x, y, width, height].join()} ${ownHost}`;
    });
  });
}

/** The page's markup without Taza's marks. */
function markup(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.removeAttribute('data-taza-shown');
    for (const element of copy.querySelectorAll('[data-taza-bait]'))
      element.removeAttribute('data-taza-bait');
    return copy.outerHTML;
  });
}

inEachBrowser('the page', {}, (world) => {
  const still = samples('outlets').filter((page) => !('needsScript' in page));

  it.each(still)(
    '$name: bait is hidden, the article is not, nothing is taken out of the DOM',
    async (page) => {
      const { tab } = await world().visit(page.url);
      await tab.waitFor('document.querySelector("[data-taza-bait]") !== null', { what: 'the first mark' });
      expect(await drawn(tab, page.mustHide)).toEqual([]);
      expect(await drawn(tab, page.mustShow)).toEqual(page.mustShow);
      const source = await tab.evaluate<string>(
        (html: string) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
        readFileSync(page.file, 'utf8'),
      );
      expect(await markup(tab)).toBe(source);
      expect(tab.errors()).toEqual([]);
      await tab.close();
    },
  );

  // The same page where Taza does not run is what a restored one must look like.
  it.each(still)('$name: the article’s words stay, and a restored page is what it was', async (page) => {
    const bare = `https://bare.test/${page.name}`;
    const remove = world().internet.addRoute(({ url }) =>
      url === bare
        ? { contentType: 'text/html; charset=utf-8', body: readFileSync(page.file, 'utf8') }
        : null,
    );
    const plain = await world().visit(bare);
    const { tab, tabId } = await world().visit(page.url);
    await tab.waitFor('document.querySelector("[data-taza-bait]") !== null', { what: 'the first mark' });
    expect(await plain.tab.evaluate('document.querySelector("[data-taza-bait]")')).toBeNull();
    const lines = page.text.flatMap((block) => block.split(/[\n\t]/));
    const said = await readable(plain.tab, lines);
    expect(said.length).toBeGreaterThan(lines.length / 2);
    expect(await readable(tab, said)).toEqual(said);

    await world().ask('page.hiding', { tabId, hiding: false });
    const before = await looks(plain.tab);
    expect(await looks(tab)).toEqual(before);
    await world().ask('page.hiding', { tabId, hiding: true });
    expect(await looks(tab)).not.toEqual(before);
    for (const one of [tab, plain.tab]) await one.close();
    remove();
  });

  it('what the stylesheet knows is hidden before the page is drawn', async () => {
    const page = sample('informburo/muzshkola');
    const remove = world().internet.addRoute(({ url }) =>
      url === `${page.url}?early`
        ? {
            contentType: 'text/html; charset=utf-8',
            // The script runs while the page is still being parsed, right behind the card.
            body: readFileSync(page.file, 'utf8').replace(
              /(<div class="telegram-card">[\s\S]*?<\/div>)/,
              '$1<script>window.early = getComputedStyle(document.querySelector(".telegram-card")).display + document.readyState</script>',
            ),
          }
        : null,
    );
    const { tab } = await world().visit(`${page.url}?early`);
    expect(await tab.evaluate('window.early')).toBe('noneloading');
    remove();
    await tab.close();
  });

  it('restores the page and hides again, and the toolbar icon counts', async () => {
    const page = sample('informburo/muzshkola');
    const { tab, tabId } = await world().visit(page.url);
    const badge = () => world().inExtension<string>(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
    const before = await world().ask('page.state', { tabId });
    expect(before).toMatchObject({ present: true, hiding: true });
    expect(before.hidden).toBeGreaterThan(2);
    await world().panel.waitFor(
      `chrome.action.getBadgeText({ tabId: ${tabId} }).then((t) => t === '${before.hidden}')`,
    );

    expect(await world().ask('page.hiding', { tabId, hiding: false })).toEqual({ ...before, hiding: false });
    expect(await drawn(tab, page.mustHide)).toEqual(page.mustHide);
    await world().panel.waitFor(`chrome.action.getBadgeText({ tabId: ${tabId} }).then((t) => t === '')`);

    await world().ask('page.hiding', { tabId, hiding: true });
    expect(await drawn(tab, page.mustHide)).toEqual([]);
    await world().panel.waitFor(
      `chrome.action.getBadgeText({ tabId: ${tabId} }).then((t) => t === '${before.hidden}')`,
    );
    expect(await badge()).toBe(String(before.hidden));
    await tab.close();
  });

  it('hides what arrives later as it arrives, heading first and list after', async () => {
    const { tab, tabId } = await world().visit(sample('orda/dolshchiki-aktau').url);
    const { hidden } = await world().ask('page.state', { tabId });
    await tab.evaluate(() => {
      const heading = document.createElement('h3');
      heading.id = 'late-heading';
      heading.textContent = 'Читайте также';
      document.querySelector('article')?.after(heading);
      requestAnimationFrame(() => {
        const list = document.createElement('ul');
        list.id = 'late-list';
        for (const n of [1, 2, 3]) {
          const link = document.createElement('a');
          link.href = `/other-${n}`;
          link.textContent = `Совсем другая новость номер ${n} про погоду`;
          const item = document.createElement('li');
          item.append(link);
          list.append(item);
        }
        heading.after(list);
      });
    });
    await tab.waitFor(
      () =>
        ['#late-heading', '#late-list'].every(
          (id) => document.querySelector(id)?.getClientRects().length === 0,
        ),
      { what: 'the late list and its heading to be hidden' },
    );
    expect((await world().ask('page.state', { tabId })).hidden).toBeGreaterThan(hidden);
    await tab.close();
  });

  it('follows a page that navigates without loading', async () => {
    const page = sample('orda/pavlodar-spa');
    const { tab, tabId } = await world().visit(page.url);
    const first = await world().ask('article.read', { tabId });
    expect(first).toMatchObject({ ok: true, value: { article: { title: page.title } } });
    const start = await tab.evaluate<string>('location.href');
    // The link stands in a list that Taza hides, so no mouse reaches it; the page's own script answers it.
    await tab.evaluate('document.querySelector(\'a[href*="413377"]\').click()');
    await tab.waitFor(`location.href !== ${JSON.stringify(start)}`);
    const second = await world().ask('article.read', { tabId });
    if (!second.ok || !second.value.article) throw new Error(JSON.stringify(second));
    expect(second.value.article.title).not.toBe(page.title);
    expect(second.value.article.title).toBe(
      await tab.evaluate('document.querySelector("h1").textContent.trim()'),
    );
    expect(
      await tab.evaluate(
        '[...document.querySelectorAll("article p")].some((p) => p.getClientRects().length > 0)',
      ),
    ).toBe(true);
    await tab.close();
  });

  it('comes back from the back/forward cache clean and counted', async () => {
    const page = sample('zakon/kollektory');
    const { tab, tabId } = await world().visit(page.url);
    const { hidden } = await world().ask('page.state', { tabId });
    await tab.goto(sample('vlast/temirtau-teplo').url);
    await tab.back();
    expect(await tab.evaluate('location.href')).toBe(page.url);
    await tab.waitFor('document.querySelector("[data-taza-bait]") !== null');
    expect(await drawn(tab, page.mustHide)).toEqual([]);
    await world().panel.waitFor(
      `chrome.action.getBadgeText({ tabId: ${tabId} }).then((t) => t === '${hidden}')`,
    );
    await tab.close();
  });

  it('leaves front pages alone but for what the outlet names', async () => {
    const remove = world().internet.addRoute(({ url }) =>
      url === 'https://vlast.kz/'
        ? {
            contentType: 'text/html; charset=utf-8',
            body: `<!doctype html><title>Vласть</title><h2 id="h">Последние новости</h2><ul id="list">${Array.from({ length: 6 }, (_, i) => `<li><a href="/novosti/${i}-x.html">Новость дня номер ${i} из Астаны</a> <span>${i}41</span></li>`).join('')}</ul><div class="donate-vlast" id="donate">Поддержите</div>`,
          }
        : null,
    );
    const { tab } = await world().visit('https://vlast.kz/');
    await tab.waitFor('document.getElementById("donate").getClientRects().length === 0');
    expect(await drawn(tab, ['#h', '#list'])).toEqual(['#h', '#list']);
    remove();
    await tab.close();
  });

  it('a paused host is shown as it came, at once and on the next visit', async () => {
    const page = sample('forbes/enpf-portfel');
    const { tab, tabId } = await world().visit(page.url);
    await world().ask('outlet.pause', { host: 'forbes.kz', paused: true });
    await tab.waitFor('document.documentElement.hasAttribute("data-taza-shown")');
    expect(await drawn(tab, page.mustHide)).toEqual(page.mustHide);
    await tab.reload();
    await tab.waitFor('document.documentElement.hasAttribute("data-taza-shown")');
    expect((await world().ask('tab.info', { tabId })).paused).toBe(true);
    await world().ask('outlet.pause', { host: 'forbes.kz', paused: false });
    await tab.waitFor('!document.documentElement.hasAttribute("data-taza-shown")');
    expect(await drawn(tab, page.mustHide)).toEqual([]);
    await tab.close();
  });

  it('what is hidden is counted by outlet, and a look finds its layout', async () => {
    const before = (await world().ask('counts.get', {})).zakon ?? 0;
    const { tab, tabId } = await world().visit(`${sample('zakon/kollektory').url}?counted`);
    const { hidden } = await world().ask('page.state', { tabId });
    const counted = `Promise.all([
      chrome.runtime.sendMessage({ taza: 1, name: 'counts.get', payload: {} }),
      chrome.storage.local.get('health'),
    ]).then(([{ value }, { health }]) => value.zakon === ${before + hidden} && health?.value.zakon?.layout0 > 0)`;
    await world().panel.waitFor(counted, { what: 'the count and the look' });
    await tab.close();
  });

  it('a pause for today is told as such', async () => {
    const { tab, tabId } = await world().visit(sample('forbes/enpf-portfel').url);
    await world().ask('outlet.pause', { host: 'forbes.kz', paused: true, today: true });
    await tab.waitFor('document.documentElement.hasAttribute("data-taza-shown")');
    expect(await world().ask('tab.info', { tabId })).toMatchObject({ paused: true, today: true });
    expect(await world().inExtension('chrome.alarms.get("pause.end").then(Boolean)')).toBe(true);
    await world().ask('outlet.pause', { host: 'forbes.kz', paused: false });
    expect(await world().ask('tab.info', { tabId })).toMatchObject({ paused: false, today: false });
    await tab.close();
  });

  it('a page cannot reach the extension', async () => {
    const { tab } = await world().visit(sample('vlast/temirtau-teplo').url);
    const seen = await tab.evaluate(() => ({
      runtime: typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime
        ?.sendMessage,
      outlet: 'tazaOutlet' in globalThis,
      reader: 'tazaReader' in globalThis,
    }));
    expect(seen).toEqual({ runtime: 'undefined', outlet: false, reader: false });
    await tab.close();
  });
});
