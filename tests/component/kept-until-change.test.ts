// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { keptUntilChange } from '../../utils/core/page/kept-until-change.ts';

let key: string | null;
let read: () => number;
const works = vi.fn(() => works.mock.calls.length);

beforeEach(() => {
  document.body.innerHTML = '<main class="text"><p>Первый абзац.</p></main>';
  key = 'https://news.test/1';
  works.mockClear();
  read = keptUntilChange(document, () => key, works);
});

it('is read once while nothing changes', () => {
  expect([read(), read(), read()]).toEqual([1, 1, 1]);
});

it.each<[string, () => unknown]>([
  ['a paragraph', () => document.querySelector('main')?.append('Второй абзац.')],
  ['words', () => document.querySelector('p')?.firstChild?.replaceWith('Первый абзац, дополнено.')],
  ['a class', () => document.querySelector('main')?.classList.add('hidden')],
  ['the address', () => (key = 'https://news.test/2')],
  ['the whole body', () => document.body.replaceWith(document.createElement('body'))],
])('is read again after a change of %s, in the same task', (_what, change) => {
  read();
  change();
  expect([read(), read()]).toEqual([2, 2]);
});

it('is read again after a change that was told meanwhile', async () => {
  read();
  document.querySelector('main')?.remove();
  await new Promise((told) => setTimeout(told));
  expect(read()).toBe(2);
});

it('is read every time where a change could not be seen', () => {
  key = null;
  expect([read(), read()]).toEqual([1, 2]);
});
