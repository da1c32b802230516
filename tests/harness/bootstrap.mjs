// The first step of every command on a fresh machine: packages, a browser, generated types. It runs before
// anything is installed, on Node 20 too, and says nothing when there is nothing to do. All it prints goes to
// stderr, because `npm run read` promises nothing but JSON on stdout.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browsers.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const KINDS = /** @type {const} */ (['chromium', 'firefox']);
const NAMES = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' };
const VARIABLES = { chromium: 'TAZA_CHROMIUM', firefox: 'TAZA_FIREFOX' };
const DEBIAN_PACKAGES = { chromium: ['chromium', 'chromium-browser'], firefox: ['firefox-esr', 'firefox'] };
const SHELL = { shell: true };

installPackages();
prepareTypes();
provideBrowsers();

function installPackages() {
  const installed = modifiedAt('node_modules/.package-lock.json');
  if (installed >= modifiedAt('package-lock.json')) return;
  say('Installing the packages (npm ci) …');
  // The npm that runs this script, else the one on the path; on Windows npm is a script and needs a shell.
  const npm = process.env.npm_execpath;
  const status = npm?.endsWith('npm-cli.js') ? run(process.execPath, [npm, 'ci']) : run('npm ci', [], SHELL);
  if (status !== 0) fail('The packages could not be installed; `npm ci` above says why.');
}

function prepareTypes() {
  if (existsSync(join(ROOT, '.wxt/tsconfig.json'))) return;
  // By npx, so that the Node 24 of the project runs it and not the one of the machine.
  if (run('npx --no-install wxt prepare', [], SHELL) !== 0) fail('`wxt prepare` failed.');
}

function provideBrowsers() {
  const missing = KINDS.filter((kind) => find(kind) === null);
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && isOnPath('apt-get')) installBrowsers(missing);
  const stillMissing = missing.filter((kind) => find(kind) === null);
  for (const kind of stillMissing) {
    say(`No ${NAMES[kind]} was found: install one, or set ${VARIABLES[kind]} to its path.`);
  }
  if (stillMissing.length === KINDS.length) fail('Taza needs at least one browser to run in.');
}

/** @param {('chromium' | 'firefox')[]} kinds */
function installBrowsers(kinds) {
  say(`Installing ${kinds.map((kind) => NAMES[kind]).join(' and ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  for (const kind of kinds) {
    // Ubuntu and Debian name them differently: the first name that brings a browser is enough.
    DEBIAN_PACKAGES[kind].some((name) => {
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
      return find(kind) !== null;
    });
  }
}

/** @param {'chromium' | 'firefox'} kind */
function find(kind) {
  try {
    return findBrowser(kind);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} path */
function modifiedAt(path) {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** @param {string} command */
function isOnPath(command) {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, command)));
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ['inherit', 2, 2], ...options });
  if (error) say(`${command}: ${error.message}`);
  return status;
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * @param {string} text
 * @returns {never}
 */
function fail(text) {
  say(text);
  process.exit(1);
}
