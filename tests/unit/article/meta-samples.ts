import { type Metadata, type PageInput, readMetadata } from '../../../utils/core/article/metadata.ts';
import { page } from '../dom.ts';

export const URL_OF_PAGE = 'https://news.test/society/101-most/';

/** Metadata of a page of no known outlet and of unknown age, unless told otherwise. */
export function readPage(html: string, change: Partial<PageInput> = {}): Metadata {
  return readMetadata(page(html), { url: URL_OF_PAGE, site: null, layout: null, readAt: null, ...change });
}

/** A JSON-LD script; text goes in as it is. */
export function ld(json: unknown): string {
  return `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
}

export function htmlPage(head: string, body = ''): string {
  return `<html><head>${head}</head><body>${body}</body></html>`;
}
