import type { Result } from '../result.ts';
import type { UiLanguage } from '../settings.ts';
import type { RatesDocument, RatesProblem, SourceId } from './types.ts';

/** The shape of a rates source's entry. One source is one file under `utils/data/rates/`. */
export interface RatesSource {
  id: SourceId;
  kind: 'official';
  /** As the reader sees it, always beside the figures. */
  name: Record<UiLanguage, string>;
  /** Page of the source for readers: where the name links to. */
  home: Record<UiLanguage, string>;
  /** The newest document. */
  url: string;
  /** The document of a day, `YYYY-MM-DD`. */
  dayUrl(date: string): string;
  /** Match pattern of the host permission that fetching needs. */
  hostPattern: string;
  /** From the text of the answer to a checked document; a document of no use is a problem. */
  parse(text: string): Result<RatesDocument, RatesProblem>;
}

/** Identity with types; a mistake in an entry is a compile error in its own file. */
export function defineRatesSource(source: RatesSource): RatesSource {
  return source;
}
