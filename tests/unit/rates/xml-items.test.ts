import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_XML_CHARS, readXmlItems, type XmlText } from '../../../utils/core/rates/xml-items.ts';

const read = (text: XmlText) => readXmlItems(text, ['rates', 'rss']);

function fieldsOf(text: string): Record<string, string>[] {
  const result = read(text);
  if (!result.ok) throw new Error(result.code);
  return result.value.items.map((item) => Object.fromEntries(item));
}

/** A text that counts the characters looked at. */
class CountedText implements XmlText {
  looked = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get length(): number {
    return this.#text.length;
  }

  indexOf(mark: string, from = 0): number {
    const found = this.#text.indexOf(mark, from);
    this.looked += (found === -1 ? this.#text.length : found + mark.length) - from;
    return found;
  }

  slice(from = 0, to = this.#text.length): string {
    this.looked += to - from;
    return this.#text.slice(from, to);
  }

  startsWith(mark: string, from = 0): boolean {
    this.looked += mark.length;
    return this.#text.startsWith(mark, from);
  }
}

describe('reading a feed without a DOM', () => {
  it('reads children in any order, with attributes, empty forms and white space', () => {
    const text = `<?xml version="1.0"?>
      <rss version="2.0"><channel><title>T</title><!-- <item> -->
      <item id="1"><b> 2 </b><a>1</a><c/><d></d><e lang="ru" /></item>
      <item><a>3</a></item></channel></rss>`;
    expect(fieldsOf(text)).toEqual([{ a: '1', b: '2', c: '', d: '', e: '' }, { a: '3' }]);
    const result = read(text);
    expect(result.ok && result.value.head.get('title')).toBe('T');
  });

  it('keeps fields of the header and of the items apart', () => {
    const result = read('<rates><title>head</title><item><title>USD</title></item><date>1</date></rates>');
    expect(result.ok && Object.fromEntries(result.value.head)).toEqual({ title: 'head', date: '1' });
  });

  it('keeps the first text of a repeated element', () => {
    expect(fieldsOf('<rates><item><a>1</a><a>2</a><a/></item></rates>')).toEqual([{ a: '1' }]);
  });

  it('unescapes once, and not inside of CDATA', () => {
    const text =
      '<rates><item><a>&lt;b&gt; &amp;amp; &quot;&apos; &#8376;&#x20B8; &nbsp; &#0;</a><b>1<![CDATA[ <x> &amp; ]]>2</b></item></rates>';
    expect(fieldsOf(text)).toEqual([{ a: '<b> &amp; "\' ₸₸ &nbsp; &#0;', b: '1 <x> &amp; 2' }]);
  });

  it('rejects declarations of types and entities', () => {
    const bomb = '<!DOCTYPE r [<!ENTITY a "x">]><rates><item><a>&a;</a></item></rates>';
    expect(read(bomb)).toMatchObject({ ok: false, code: 'xml.dtd' });
    expect(read('<rates><!ENTITY a "x"></rates>')).toMatchObject({ ok: false, code: 'xml.dtd' });
  });

  it('tells what is cut off from what is something else', () => {
    const whole = '<?xml version="1.0"?><rates><item><a>1</a></item></rates>';
    expect(read(whole).ok).toBe(true);
    for (let length = '<?xml'.length; length < whole.length; length += 1) {
      expect(read(whole.slice(0, length)), String(length)).toMatchObject({
        ok: false,
        code: 'xml.truncated',
      });
    }
    for (const text of [
      '',
      '{"code":500}',
      'no rates',
      '<html><body>rss</body></html>',
      '<rssx></rssx>',
      '<',
    ]) {
      expect(read(text), text).toMatchObject({ ok: false, code: 'xml.foreign' });
    }
  });

  it('has a limit of size', () => {
    const filled = (size: number) => `<rates>${' '.repeat(size - '<rates></rates>'.length)}</rates>`;
    expect(read(filled(MAX_XML_CHARS)).ok).toBe(true);
    expect(read(filled(MAX_XML_CHARS + 1))).toMatchObject({ ok: false, code: 'xml.too-big' });
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '<item>',
      '</item>',
      '<a>',
      '</a>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
    );
    const more = fc.constantFrom(
      '<rates>',
      '</rates>',
      '<?',
      '?>',
      '&',
      '&#',
      '&#x110000;',
      '&#xD800;',
      '"',
      ' ',
      'ә',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, more, fc.string())), (parts) => {
        const result = read(parts.join(''));
        expect(result.ok || result.code.startsWith('xml.')).toBe(true);
      }),
    );
  });

  it('looks at every character a fixed number of times, even in hostile texts', () => {
    const units = [
      '<',
      '<!--',
      '<![CDATA[',
      '<?',
      '<item>',
      '<item><a>',
      '</',
      '<a',
      '&',
      '&#1',
      '<a>&amp;</b>',
      '<a/>',
      '>',
    ];
    for (const unit of units) {
      for (const head of ['', '<rates>', '<rates><item><a>']) {
        const text = new CountedText(head + unit.repeat(Math.floor(200_000 / unit.length)));
        read(text);
        // A `<` costs most, for every kind of piece it may begin; a square law would give thousands.
        expect(text.looked / text.length, `${head} ${unit}`).toBeLessThan(30);
      }
    }
  });
});
