import type { Messages } from '../../../utils/data/locales/ru.ts';
import type { ToolMessages } from '../../../utils/data/locales/tools-ru.ts';
import type { RatesModel } from '../use-rates.ts';
import type { ToolsClient } from './client.ts';

/** What every tool is given. */
export interface DeskParts {
  rates: RatesModel;
  currencies: readonly string[];
  messages: Messages;
  client: ToolsClient;
  words: ToolMessages;
}

/** Decimal text with a point («1500.50») as the language writes numbers; no digit passes through a float. */
export function decimalText(decimal: string, { number }: Pick<Messages, 'number'>): string {
  const [whole = '', fraction] = decimal.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, number.group);
  const text = fraction === undefined ? grouped : grouped + number.decimal + fraction;
  return decimal.startsWith('-') ? `\u2212${text}` : text;
}
