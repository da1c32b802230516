import type { ComponentType } from 'preact';
import type { CashReport } from '../../../utils/core/rates/cash.ts';
import type { FillStep, History, OfficialOn, OfficialProblem } from '../../../utils/core/rates/days.ts';
import type { Result } from '../../../utils/core/result.ts';
import type { CitySlug } from '../../../utils/core/settings.ts';
import type { Messages } from '../../../utils/data/locales/ru.ts';
import type { ToolMessages } from '../../../utils/data/locales/tools-ru.ts';
import type { RatesModel } from '../use-rates.ts';

export type ToolName = 'converter' | 'cash' | 'history';

/** All the tools ask of the world. Any promise may reject. */
export interface ToolsClient {
  cash(city: CitySlug, force: boolean): Promise<CashReport[]>;
  history(code: string, span: number): Promise<History | null>;
  fill(span: number): Promise<FillStep>;
  /** Days fetched since the popup was opened, whatever was looked at in between. */
  session: { filled: number };
  on(code: string, date: string): Promise<Result<OfficialOn, OfficialProblem>>;
  city: CitySlug;
  saveCity(city: CitySlug): Promise<unknown>;
  /** Takes a match pattern; called straight from a click, as browsers demand. */
  requestHost(pattern: string): Promise<boolean>;
  copy(text: string): Promise<boolean>;
  /** Offers a text as a file. */
  save(name: string, text: string): void;
  now(): number;
  /** Calls back after `ms`; returns the way to stop. */
  later(ms: number, run: () => void): () => void;
}

export interface DeskProps {
  tool: ToolName;
  rates: RatesModel;
  currencies: readonly string[];
  messages: Messages;
}

/** What is loaded when a tool is first opened. */
export interface ToolKit {
  Desk: ComponentType<DeskProps & { client: ToolsClient; words: ToolMessages }>;
  client: ToolsClient;
  words: ToolMessages;
}
