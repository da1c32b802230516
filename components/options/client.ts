import type { Settings } from '../../utils/core/settings.ts';

export interface OutletInfo {
  id: string;
  name: string;
  /** First is the main one, and the one shown. */
  hosts: readonly string[];
}

/** What the browser lets Taza do now. */
export interface Access {
  /** The manifest's own hosts; a reader can take them away in the browser's own settings. */
  outlets: boolean;
  bank: boolean;
  /** Match patterns of sites that the reader allowed one by one. */
  sites: readonly string[];
}

export interface Shortcut {
  /** The command's name in the manifest. */
  name: string;
  description: string;
  /** As the browser writes it; '' when it has none. */
  keys: string;
}

/** What the page shown after installing asks of the world. Any promise may reject. */
export interface WelcomeClient {
  settings(): Promise<Settings>;
  /** Stores what changed, answers with everything that is now in force. */
  save(change: Partial<Settings>): Promise<Settings>;
  access(): Promise<Access>;
  /** Asks for the manifest's own hosts; called straight from a click, as browsers demand. */
  requestAccess(): Promise<boolean>;
  openOptions(): void;
  /** Calls back when something changed settings or pauses; returns the way to stop. */
  onChange(changed: () => void): () => void;
  /** The browser's languages in order of preference, for "as in the browser". */
  browserLanguages: readonly string[];
}

/** All the options page asks of the world. */
export interface OptionsClient extends Omit<WelcomeClient, 'openOptions'> {
  /** Hosts on which hiding is switched off. */
  paused(): Promise<string[]>;
  /** Answers with the whole new list. */
  pause(host: string, paused: boolean): Promise<string[]>;
  /** Hidden in the last seven days, by outlet. */
  counts(): Promise<Record<string, number>>;
  /** Takes back a site that the reader allowed. */
  revoke(pattern: string): Promise<boolean>;
  /** Null where the browser has no shortcuts (Android). */
  shortcuts(): Promise<Shortcut[] | null>;
  /** Opens the browser's own page of shortcuts. */
  changeShortcuts(): void;
  /** Offers a text as a file. */
  saveFile(name: string, text: string): void;
  /** Forgets everything that is stored. */
  erase(): Promise<unknown>;
  outlets: readonly OutletInfo[];
  version: string;
}
