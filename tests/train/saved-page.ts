import { parseHTML } from 'linkedom';

/**
 * The body of a page from its saved bytes, in the charset that it names (else UTF-8). Where markup goes wrong,
 * linkedom leaves elements outside of the body, or has `document.body` make up an empty one: browsers do
 * neither, so the fullest body is taken and what lies beside it is put in.
 */
export function openSavedPage(bytes: Buffer): Element {
  const document = parseHTML(decode(bytes)).document as unknown as Document;
  const bodies = [...document.querySelectorAll('body')].map((body) => ({ body, size: textSize(body) }));
  const body = bodies.sort((a, b) => b.size - a.size)[0]?.body;
  if (!body) return document.documentElement;
  for (const stray of [...document.children, ...(body.parentElement?.children ?? [])]) {
    if (stray.localName !== 'head' && !stray.contains(body)) body.append(stray);
  }
  return body;
}

function textSize(element: Element): number {
  return element.textContent?.length ?? 0;
}

/** Shows what the markup hides, for pages saved before their scripts had shown it. */
export function showHidden(body: Element): void {
  for (const element of body.querySelectorAll('[hidden], [style]')) {
    element.removeAttribute('hidden');
    element.removeAttribute('style');
  }
}

function decode(bytes: Buffer): string {
  const start = bytes.subarray(0, 4096).toString('latin1');
  const charset = /<meta\b[^>]*?charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('utf8'); // A charset nobody knows.
  }
}
