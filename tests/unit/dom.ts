import { parseHTML } from 'linkedom';

/** A document from HTML text, as a content script would find it after loading. */
export function page(html: string): Document {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}
