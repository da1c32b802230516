import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { textReadability } from '../../../utils/build/readability.ts';
import { loadFixtures } from '../../fixtures/load.ts';
import { page } from '../dom.ts';

/** What of the library both the published and the shipped form have. */
interface Grabber {
  new (doc: Document): { _articleTitle: string; _prepDocument(): void; _grabArticle(): Element | null };
  prototype: Record<string, unknown>;
}

const FILE = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
const published = readFileSync(FILE, 'utf8');

function shippedSource(): string {
  let code = published;
  for (const { transform } of textReadability()) {
    if (typeof transform !== 'function') throw new Error('no transform');
    const context = { parse: (text: string) => parseAst(text) };
    const result = transform.call(context as never, code, FILE, {} as never) as { code: string } | null;
    code = result?.code ?? code;
  }
  return code;
}

const load = (code: string): Grabber => {
  const script = code.replace('export default Readability', 'module.exports = Readability');
  return new Function(`const module = { exports: {} }; ${script}; return module.exports;`)() as Grabber;
};

const source = shippedSource();
const [Published, Shipped] = [load(published), load(source)];
// Left out of what is shipped: `TextReadability` answers for them.
Object.assign(Shipped.prototype, {
  _fixLazyImages() {},
  _cleanStyles() {},
  _getInnerText: Published.prototype._getInnerText,
  _prepArticle: Published.prototype._prepArticle,
  _hasChildBlockElement: Published.prototype._hasChildBlockElement,
});
const regexps = ({ prototype }: Grabber) => prototype.REGEXPS as Record<string, RegExp>;
Object.assign(regexps(Shipped), { normalize: regexps(Published).normalize });
Object.assign(Published.prototype, { _fixLazyImages() {}, _cleanStyles() {} });

function grab(Library: Grabber, html: string, title: string): string | null {
  const doc = page(html);
  for (const script of doc.querySelectorAll('script,noscript')) script.remove();
  const reader = new Library(doc);
  reader._articleTitle = title;
  reader._prepDocument();
  return reader._grabArticle()?.innerHTML ?? null;
}

describe('Readability as it is shipped', () => {
  const pages = loadFixtures().filter((_, i) => i % 9 === 0);

  it.each(pages.map((fixture) => [fixture.name, fixture] as const))(
    'finds what the published one does: %s',
    (_, { html, expected }) => {
      const title = expected.title ?? '';
      let wanted: string | null | Error;
      try {
        wanted = grab(Published, html, title);
      } catch (error) {
        wanted = error as Error;
      }
      if (wanted instanceof Error) expect(() => grab(Shipped, html, title)).toThrow(wanted.message);
      else expect(grab(Shipped, html, title)).toBe(wanted);
    },
  );

  it('has numbers where the published one asks for their names, and no sentences for a log', () => {
    expect(published).toMatch(/this\.FLAG_CLEAN_CONDITIONALLY/);
    expect(source).not.toMatch(/this\.(?:FLAG_|TEXT_NODE|DEFAULT_CHAR|log\()/);
    expect(source).not.toMatch(/Bad p to img|JSDOMParser\b[^_=]*\)/);
  });

  it('does not keep what it has no use for', () => {
    expect(source).not.toMatch(/_getJSONLD: function|_fixLazyImages: function/);
    expect(source.length).toBeLessThan(published.length * 0.75);
  });
});
