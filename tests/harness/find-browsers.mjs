// Plain JavaScript: the bootstrap uses it on whatever Node the machine has, before anything is installed.
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const PROGRAM_FILES = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

/** Chromium comes first: Chrome and Edge follow policies of their maker and of the company. */
const PLACES = {
  chromium: {
    variable: 'TAZA_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'google-chrome-beta',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
  },
  firefox: {
    variable: 'TAZA_FIREFOX',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
    linux: ['/snap/bin/firefox', '/opt/firefox/firefox'],
    mac: [
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
      'Firefox Nightly.app/Contents/MacOS/firefox',
    ],
    windows: [
      'Mozilla Firefox/firefox.exe',
      'Firefox Developer Edition/firefox.exe',
      'Firefox Nightly/firefox.exe',
    ],
  },
};

/**
 * The path of an installed browser, or null. A path in TAZA_CHROMIUM or TAZA_FIREFOX wins over all others.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | null}
 */
export function findBrowser(kind) {
  const named = process.env[PLACES[kind].variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`${PLACES[kind].variable} names ${named}, which cannot be run.`);
  }
  return candidates(kind).find(isExecutable) ?? null;
}

/** @param {'chromium' | 'firefox'} kind */
function candidates(kind) {
  const { commands, linux, mac, windows } = PLACES[kind];
  if (process.platform === 'win32') {
    const roots = PROGRAM_FILES.filter((root) => root !== undefined);
    return roots.flatMap((root) => windows.map((path) => join(root, path)));
  }
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((root) =>
      mac.map((path) => join(root, path)),
    );
  }
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
  ];
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...linux];
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false; // Not there, or not ours to run.
  }
}
