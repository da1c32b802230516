import type { CashOffice } from '../../core/rates/cash.ts';
import { readPrice } from '../../core/rates/json.ts';
import { defineCashSource } from '../../core/rates/source.ts';
import { fail, ok } from '../../core/result.ts';

const ROW = /<tr\b[^>]*>([\s\S]*?)<\/tr>/gi;
const CELL = /<td\b[^>]*\bclass\s*=\s*["']([^"']*)["'][^>]*>([\s\S]*?)<\/td>/gi;

/** One chain of offices in Almaty; its table also has gold, in tenge for a gram. */
export const mig = defineCashSource({
  id: 'mig',
  kind: 'firm',
  host: 'mig.kz',
  hostPattern: 'https://mig.kz/*',
  cities: ['almaty'],
  url: () => 'https://mig.kz/',
  home: () => 'https://mig.kz/',
  maxBytes: 1024 * 1024,
  /** Rows of `.informer`: cells `buy`, `currency`, `sell`, told apart by class, not by place. */
  parse(text) {
    const from = /\bclass\s*=\s*["'][^"']*(?<![\w-])informer(?![\w-])/i.exec(text)?.index;
    if (from === undefined) return fail('rates.no-data', 'no informer');
    const end = text.indexOf('</table', from);
    if (end === -1) return fail('rates.truncated');
    const prices: CashOffice['prices'] = {};
    for (const [, row = ''] of text.slice(from, end).matchAll(ROW)) readRow(row, prices);
    if (Object.keys(prices).length === 0) return fail('rates.empty');
    return ok([{ name: 'MiG', address: '', updatedAt: null, prices }]);
  },
});

function readRow(row: string, prices: CashOffice['prices']): void {
  const cells = new Map<string, string>();
  for (const [, names = '', inner = ''] of row.matchAll(CELL)) {
    const kind = names.split(/\s+/).find((name) => /^(?:buy|currency|sell)$/.test(name));
    if (kind && !cells.has(kind)) cells.set(kind, inner.replace(/<[^>]*>/g, '').trim());
  }
  const code = cells.get('currency') ?? '';
  const [buy, sell] = [readPrice(cells.get('buy')), readPrice(cells.get('sell'))];
  // A row with one side only is one that is being changed.
  if (/^(?:[A-Z]{3}|GOLD)$/.test(code) && buy && sell && !(code in prices)) prices[code] = { buy, sell };
}
