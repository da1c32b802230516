import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageKey, safeUrl } from '../../../utils/core/text/urls.ts';

const BASE = 'https://news.test/society/101-primer/';

describe('safeUrl', () => {
  it.each([
    ['a relative address', '../202-drugaya/?p=2#top', 'https://news.test/society/202-drugaya/?p=2#top'],
    ['one from the root', '/tag/abay', 'https://news.test/tag/abay'],
    ['one without its scheme', '//cdn.test/a.jpg', 'https://cdn.test/a.jpg'],
    ['plain http', 'http://old.test/1.html', 'http://old.test/1.html'],
    ['spaces around', '  https://a.test/x \n', 'https://a.test/x'],
    ['a Kazakh path', '/жаңалық', 'https://news.test/%D0%B6%D0%B0%D2%A3%D0%B0%D0%BB%D1%8B%D2%9B'],
    ['names and passwords', 'https://user:secret@a.test/x', 'https://a.test/x'],
    [
      'tracking',
      '/a?utm_source=tg&id=5&utm_campaign=x&fbclid=1&yclid=2&_openstat=3&ysclid=4&gclid=5',
      'https://news.test/a?id=5',
    ],
    ['names that only look like tracking', '/a?utm=1&ref=home', 'https://news.test/a?utm=1&ref=home'],
  ])('makes %s an address to show', (_, raw, safe) => {
    expect(safeUrl(raw, BASE)).toBe(safe);
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>1</script>',
    'blob:https://news.test/0e5f',
    'vbscript:x',
    'file:///etc/passwd',
    'mailto:a@news.test',
    'tel:+77010000000',
    'whatsapp://send?text=x',
    'about:blank',
    'view-source:https://news.test/',
    'https://',
    'http://[::1',
    '',
    '   ',
  ])('refuses %j', (raw) => {
    expect(safeUrl(raw, BASE)).toBeNull();
  });

  it('refuses what is missing and what is too long, as written or as sent', () => {
    expect(safeUrl(null, BASE)).toBeNull();
    expect(safeUrl(undefined, BASE)).toBeNull();
    const lengthOf = (path: string) => safeUrl(path, BASE)?.length ?? null;
    expect(lengthOf(`/${'a'.repeat(1900)}`)).toBe(1918);
    expect(lengthOf(`/${'a'.repeat(1999)}`)).toBeNull();
    expect(lengthOf(`/${'ә'.repeat(300)}`)).toBe(1818);
    expect(lengthOf(`/${'ә'.repeat(400)}`)).toBeNull();
  });

  it('never answers with anything but a bounded http(s) address', () => {
    const scheme = fc.constantFrom(
      '',
      'javascript:',
      'data:',
      'https://',
      'http:',
      '//',
      'blob:',
      '\t',
      '\u0001',
    );
    fc.assert(
      fc.property(scheme, fc.string({ unit: 'binary', maxLength: 60 }), (prefix, rest) => {
        const url = safeUrl(prefix + rest, BASE);
        if (url === null) return;
        expect(url).toMatch(/^https?:\/\//);
        expect(url.length).toBeLessThanOrEqual(2000);
        expect(new URL(url).username + new URL(url).password).toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('pageKey', () => {
  it.each([
    ['https://www.nur.test/a/1/', 'https://nur.test/a/1'],
    ['https://nur.test/a/1#comments', 'http://nur.test/a/1'],
  ])('%s leads where %s does', (a, b) => {
    expect(pageKey(a)).toBe(pageKey(b));
  });

  it.each([
    ['https://nur.test/a/1', 'https://nur.test/a/2'],
    ['https://nur.test/a?id=1', 'https://nur.test/a?id=2'],
    ['https://kaz.nur.test/a/1', 'https://nur.test/a/1'],
  ])('%s does not lead where %s does', (a, b) => {
    expect(pageKey(a)).not.toBe(pageKey(b));
  });

  it('takes what is no address as it is', () => {
    expect(pageKey('not an address')).toBe('not an address');
  });
});
