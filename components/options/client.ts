import type { Settings } from '../../utils/core/settings.ts';

export interface OutletInfo {
  id: string;
  name: string;
  /** First is the main one, and the one shown. */
  hosts: readonly string[];
}

/** All the options page asks of the world. Any promise may reject. */
export interface OptionsClient {
  settings(): Promise<Settings>;
  /** Stores what changed, answers with everything that is now in force. */
  save(change: Partial<Settings>): Promise<Settings>;
  /** Hosts on which hiding is switched off. */
  paused(): Promise<string[]>;
  /** Answers with the whole new list. */
  pause(host: string, paused: boolean): Promise<string[]>;
  outlets: readonly OutletInfo[];
  version: string;
  /** The browser's languages in order of preference, for "as in the browser". */
  browserLanguages: readonly string[];
}
