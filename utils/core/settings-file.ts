import { isObject, isText } from './guards.ts';
import { fail, ok, type Result } from './result.ts';
import { parseSettings, type Settings } from './settings.ts';

/** Of the file's form; a file of a later one is refused, for nobody here knows what it means. */
const VERSION = 1;
/** Settings take a few kilobytes; what is far larger is something else. */
export const MOST_FILE_BYTES = 64 * 1024;
const HOST = /^[a-z0-9.-]{1,253}$/;

export interface SettingsFile {
  settings: Settings;
  /** Hosts on which hiding is switched off. */
  paused: string[];
}

export type FileProblem = 'file.too-big' | 'file.not-json' | 'file.not-ours' | 'file.newer';

/** The text of the file that takes settings to another browser. */
export function writeSettingsFile({ settings, paused }: SettingsFile): string {
  return `${JSON.stringify({ taza: 'settings', version: VERSION, settings, paused }, null, 2)}\n`;
}

/** Settings out of a file's text. Each field that does not fit has its default; a foreign file is refused whole. */
export function readSettingsFile(text: string): Result<SettingsFile, FileProblem> {
  if (text.length > MOST_FILE_BYTES) return fail('file.too-big');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return fail('file.not-json', String(error));
  }
  if (!isObject(raw) || raw.taza !== 'settings' || typeof raw.version !== 'number') {
    return fail('file.not-ours');
  }
  if (raw.version > VERSION) return fail('file.newer');
  const settings = parseSettings(raw.settings);
  if (!settings) return fail('file.not-ours');
  const paused = Array.isArray(raw.paused) ? raw.paused.filter(isText) : [];
  return ok({ settings, paused: paused.filter((host) => HOST.test(host)).slice(0, 500) });
}
