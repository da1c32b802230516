import type { ComponentType } from 'preact';
import type { HealthBook } from '../../../utils/core/page/health.ts';
import type { HiddenThing } from '../../../utils/core/page/hidden.ts';
import type { PickBook } from '../../../utils/core/page/picks.ts';
import type { Result } from '../../../utils/core/result.ts';
import type { PaneWords } from '../../../utils/data/locales/pane-ru.ts';
import type { Messages } from '../../../utils/data/locales/ru.ts';
import type { PageAct, PageError } from '../../../utils/messages/contract.ts';
import type { PageModel } from '../use-page.ts';

/** All the list of hidden things asks of the world. Any promise may reject. */
export interface PaneClient {
  /** After `peek` or `pick` succeeded the popup closes, so that the reader sees the page. */
  act(act: PageAct, id?: number): Promise<Result<HiddenThing[], PageError>>;
  picks(): Promise<PickBook>;
  forget(site: string, selector: string): Promise<unknown>;
  health(): Promise<HealthBook>;
  /** Hidden in the last seven days, by outlet. */
  counts(): Promise<Record<string, number>>;
  copy(text: string): Promise<boolean>;
  /** Offers a text as a file. */
  save(name: string, text: string): void;
  version: string;
  browser: string;
}

export interface PaneProps {
  page: PageModel;
  messages: Messages;
}

/** What is loaded when the list is first opened. */
export interface PaneKit {
  Pane: ComponentType<PaneProps & { client: PaneClient; words: PaneWords }>;
  client: PaneClient;
  words: PaneWords;
}
