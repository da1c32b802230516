import { isUtf8 } from 'node:buffer';
import { extname } from 'node:path';

const BY_EXTENSION: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'text/xml',
  '.rss': 'application/rss+xml',
  '.atom': 'application/atom+xml',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.md': 'text/plain',
  '.csv': 'text/csv',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

const IS_TEXT = /^text\/|json|xml|javascript/;

/**
 * The content type of a file or a body: by the extension of its name, else by how it begins.
 * UTF-8 is promised only where the bytes are UTF-8: a windows-1251 page must be free to say so itself.
 */
export function contentTypeOf(name: string, body: Uint8Array): string {
  const type = BY_EXTENSION[extname(name).toLowerCase()] ?? sniff(body);
  return IS_TEXT.test(type) && isUtf8(body) ? `${type}; charset=utf-8` : type;
}

function sniff(body: Uint8Array): string {
  const start = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, 2048));
  if (start.includes(0)) return 'application/octet-stream';
  const text = start
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|title|meta)\b/i.test(text)
  ) {
    return 'text/html';
  }
  if (/^<(?:\?xml|rss|feed|rates|urlset|rdf:RDF)\b/i.test(text)) return 'text/xml';
  if (/^[{[]/.test(text)) return 'application/json';
  return /^</.test(text) ? 'text/html' : 'text/plain';
}
