import type { Tab } from '../harness/driver.ts';

/** Clicks the button of this name as soon as it is there. */
export async function press(tab: Tab, name: string): Promise<void> {
  await tab.waitFor(
    (wanted: string) => {
      const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
      const button = [...document.querySelectorAll('button')].find(
        (b) => plain(b.getAttribute('aria-label') ?? b.textContent) === plain(wanted),
      );
      button?.click();
      return button !== undefined;
    },
    { args: [name], what: `the button ${name}` },
  );
}
