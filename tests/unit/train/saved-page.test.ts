import { expect, it } from 'vitest';
import { openSavedPage, showHidden } from '../../train/saved-page.ts';

const textOf = (html: string | Buffer) =>
  openSavedPage(typeof html === 'string' ? Buffer.from(html) : html)
    .textContent?.replace(/\s+/g, ' ')
    .trim();

it('finds the body behind what stands in its way', () => {
  expect(textOf('<!doctype html><html><head></head><style></style><body><p>Text</p></body></html>')).toBe(
    'Text',
  );
  expect(textOf('<script></script><html><head></head><body><p>Text</p></body></html>')).toBe('Text');
});

it('takes the fullest of several bodies', () => {
  const html = '<html><head><noscript><body></body></noscript></head><body><p>Text</p></body></html>';
  expect(textOf(html)).toBe('Text');
});

it('puts in what stands behind a body that ends early', () => {
  expect(textOf('<html><head></head><body><p>One</p></body></html><div><p>Two</p></div>')).toBe('OneTwo');
});

it('reads the charset that the page names, and UTF-8 for one that nobody knows', () => {
  const page = (charset: string) =>
    `<html><head><meta charset="${charset}"></head><body><p>\u00CC\u00E8\u00F0</p></body></html>`;
  expect(textOf(Buffer.from(page('windows-1251'), 'latin1'))).toBe('Мир');
  expect(textOf(page('x-none'))).toBe('\u00CC\u00E8\u00F0');
});

it('shows what the markup hides', () => {
  const body = openSavedPage(
    Buffer.from('<html><body><p hidden>A</p><p style="display:none">B</p></body></html>'),
  );
  showHidden(body);
  expect(body.querySelectorAll('[hidden], [style]')).toHaveLength(0);
});
