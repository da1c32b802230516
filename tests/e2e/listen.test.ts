import { expect, it } from 'vitest';
import { ruOverlay } from '../../utils/data/locales/overlay-ru.ts';
import type { Tab } from '../harness/driver.ts';
import { sample } from './samples.ts';
import { inEachBrowser, type World } from './world.ts';

const words = ruOverlay.listen;
const inside = (expression: string) =>
  `(() => { const root = document.querySelector('taza-overlay')?.shadowRoot; return root ? ${expression} : null; })()`;
/** The bar has found a voice, or knows that there is none. */
const SETTLED = inside(
  'root.querySelector(".listen-bar") !== null && root.querySelector(".listen-bar [role=status]") === null',
);

/** Opens the reading view over a sample and presses «listen». */
async function listen(world: World, name: string): Promise<Tab> {
  const { tab, tabId } = await world.visit(sample(name).url);
  await tab.bringToFront();
  // A button that slides in is missed.
  await tab.emulate({ reducedMotion: true });
  await world.ask('overlay.open', { tabId });
  await tab.waitFor(inside('root.querySelector(".article-text")'), { what: 'the text' });
  await tab.click('.panel-bar [data-icon="listen"]');
  await tab.waitFor(SETTLED, { what: 'a voice, or the word that there is none' });
  return tab;
}

const note = (tab: Tab) =>
  tab.evaluate<string | null>(inside('root.querySelector(".listen-bar .note")?.textContent ?? null'));
/** Whether the browser itself has a voice of a language. */
const speaks = (tab: Tab, language: string) =>
  tab.evaluate<boolean>(
    (wanted: string) =>
      speechSynthesis.getVoices().some(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === wanted),
    language,
  );

inEachBrowser('reading aloud', { testVoices: true }, (world) => {
  it('says which language has no voice, Kazakh in words of its own, and offers nothing to press in vain', async () => {
    for (const [language, name, wanted] of [
      ['kk', 'informburo/kaz-kurish', words.noKazakh],
      ['ru', 'forbes/enpf-portfel', words.noVoice],
    ] as const) {
      const tab = await listen(world(), name);
      const isSpoken = await speaks(tab, language);
      expect(await note(tab)).toBe(isSpoken ? null : wanted);
      const buttons = await tab.evaluate<number>(
        inside('root.querySelectorAll(".listen-bar button").length'),
      );
      expect(buttons).toBe(isSpoken ? 6 : 1);
      await tab.close();
    }
  });

  it('reads to the end with a voice of the language, and the text follows', async () => {
    const tab = await listen(world(), 'vlast/english-balkhash-fishermen');
    if (await speaks(tab, 'en')) {
      expect(await note(tab)).toBeNull();
      expect(await tab.evaluate(inside('root.querySelector(".listen-voice").textContent'))).toMatch(/: \S/);
      // Voices of a real device take minutes; those made for tests end at once.
      if (world().kind === 'firefox')
        await tab.waitFor(
          inside(
            'root.querySelector(".panel").scrollTop > 0 && root.querySelector(".listen-bar [data-icon=play]") !== null',
          ),
          { what: 'the last sentence' },
        );
    } else expect(await note(tab)).toBe(words.noVoice);
    await tab.click('.listen-bar [data-icon="close"]');
    await tab.waitFor(inside('root.querySelector(".listen-bar") === null'));
    await tab.waitFor('!speechSynthesis.speaking && !speechSynthesis.pending', { what: 'silence' });
    expect(tab.errors()).toEqual([]);
    await tab.close();
  });
});
