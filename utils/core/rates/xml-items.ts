import { fail, ok, type Result } from '../result.ts';

/** The part of a string the reader needs; a test hands in one that counts. */
export type XmlText = Pick<string, 'length' | 'indexOf' | 'slice' | 'startsWith'>;

/** Direct children by name: element → text. A repeated element keeps its first text. */
export type XmlFields = ReadonlyMap<string, string>;

export interface XmlItems {
  /** Fields outside of the items. */
  head: XmlFields;
  items: XmlFields[];
}

export type XmlProblem =
  | 'xml.too-big'
  | 'xml.foreign' // other root element, JSON, text
  | 'xml.dtd' // DOCTYPE or ENTITY: never needed by a feed, only good for attacks
  | 'xml.truncated';

/** The real document has 11 KB. */
export const MAX_XML_CHARS = 256 * 1024;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;

/**
 * Reads a flat feed: a root element out of `roots` that holds `<item>`s, their children in any order.
 * Own code because a service worker has no DOMParser and both browsers must read alike. One pass, every
 * search goes forward only, so the time is linear in the text. Attributes are skipped; nesting below an
 * item's child is not read. Without the closing tag of the root the document counts as cut off.
 */
export function readXmlItems(text: XmlText, roots: readonly string[]): Result<XmlItems, XmlProblem> {
  if (text.length > MAX_XML_CHARS) return fail('xml.too-big', `${text.length} characters`);
  const reader = new ItemReader();
  let root: string | null = null;
  for (let at = text.indexOf('<'); at !== -1; ) {
    const piece = pieceAt(text, at);
    if (piece === 'cut') break;
    if (piece === 'dtd') return fail('xml.dtd', text.slice(at, at + 40));
    if (piece.kind === 'cdata') reader.text(piece.body);
    if (piece.kind === 'open' && root === null) {
      if (!roots.includes(piece.name)) return fail('xml.foreign', piece.name.slice(0, 40));
      root = piece.name;
      if (piece.empty) return ok(reader.result());
    } else if (piece.kind === 'open') {
      reader.open(piece.name, piece.empty);
    } else if (piece.kind === 'close') {
      if (piece.name === root) return ok(reader.result());
      reader.close(piece.name);
    }
    at = text.indexOf('<', piece.end);
    reader.text(unescapeXml(text.slice(piece.end, at === -1 ? text.length : at)));
  }
  const isXml = root !== null || text.startsWith('<?xml', text.indexOf('<'));
  return fail(isXml ? 'xml.truncated' : 'xml.foreign');
}

type Piece =
  | { kind: 'open'; name: string; empty: boolean; end: number }
  | { kind: 'close'; name: string; end: number }
  | { kind: 'cdata'; body: string; end: number }
  | { kind: 'skip'; end: number };

/** What the `<` at `at` begins. 'cut' when its end is missing. */
function pieceAt(text: XmlText, at: number): Piece | 'cut' | 'dtd' {
  if (text.startsWith('<!--', at)) return skipTo(text, '-->', at + 4);
  if (text.startsWith('<?', at)) return skipTo(text, '?>', at + 2);
  if (text.startsWith('<![CDATA[', at)) {
    const close = text.indexOf(']]>', at + 9);
    return close === -1 ? 'cut' : { kind: 'cdata', body: text.slice(at + 9, close), end: close + 3 };
  }
  if (text.startsWith('<!', at)) return 'dtd';
  const close = text.indexOf('>', at);
  if (close === -1) return 'cut';
  const tag = text.slice(at + 1, close);
  if (tag.startsWith('/')) return { kind: 'close', name: tag.slice(1).trim(), end: close + 1 };
  const empty = tag.endsWith('/');
  const name = (empty ? tag.slice(0, -1) : tag).split(/\s/, 1)[0] ?? '';
  return { kind: 'open', name, empty, end: close + 1 };
}

function skipTo(text: XmlText, mark: string, from: number): Piece | 'cut' {
  const close = text.indexOf(mark, from);
  return close === -1 ? 'cut' : { kind: 'skip', end: close + mark.length };
}

/** Collects fields; text counts only while a field is open. */
class ItemReader {
  readonly #head = new Map<string, string>();
  readonly #items: Map<string, string>[] = [];
  #item: Map<string, string> | null = null;
  #field: { name: string; text: string } | null = null;

  open(name: string, empty: boolean): void {
    if (name === 'item') {
      this.#item = empty ? null : new Map();
      this.#field = null;
    } else if (empty) {
      this.#save(name, '');
    } else {
      this.#field = { name, text: '' };
    }
  }

  text(text: string): void {
    if (this.#field) this.#field.text += text;
  }

  close(name: string): void {
    if (name === 'item') {
      if (this.#item) this.#items.push(this.#item);
      this.#item = null;
    } else if (this.#field?.name === name) {
      this.#save(name, this.#field.text.trim());
    }
    this.#field = null;
  }

  result(): XmlItems {
    return { head: this.#head, items: this.#items };
  }

  #save(name: string, text: string): void {
    const fields = this.#item ?? this.#head;
    if (!fields.has(name)) fields.set(name, text);
  }
}

/** The five named entities and character numbers; anything else stays as written. */
function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
