import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { ensureBuild } from './build.ts';
import { findBrowser } from './find-browsers.mjs';

/** `npm test`: every check there is, one after another; the first that fails does not hide the others. */

const BIN = resolve(import.meta.dirname, '../../node_modules/.bin');

interface Check {
  name: string;
  run: () => Promise<boolean>;
  /** Vitest prints its own closing line. */
  counts?: boolean;
}

const browsers = (['chromium', 'firefox'] as const).filter((kind) => findBrowser(kind) !== null);
const checks: Check[] = [
  { name: 'types', run: types },
  { name: 'format', run: () => command('biome', ['check', '.']) },
  { name: 'builds', run: buildAll },
  { name: 'unit', run: () => vitest(['unit', 'component']), counts: true },
  { name: 'repository', run: () => vitest(['repo']), counts: true },
  { name: 'browsers', run: () => vitest(['e2e']), counts: true },
];

const failed: string[] = [];
for (const check of checks) {
  const began = performance.now();
  console.log(`\n── ${check.name}`);
  const ok = await check.run();
  if (!ok) failed.push(check.name);
  if (!check.counts) console.log(`${check.name}: ${ok ? '1 passed, 0 failed' : '0 passed, 1 failed'}`);
  console.log(`   ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
if (browsers.length < 2)
  console.log(`\nOnly ${browsers.join()} was found: the other browser was not tested.`);
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** WXT writes types of what stands in `entrypoints/`, which may have changed since it was asked. */
async function types(): Promise<boolean> {
  return (await command('wxt', ['prepare'])) && (await command('tsc', ['--noEmit', '-p', '.']));
}

async function buildAll(): Promise<boolean> {
  try {
    for (const browser of ['chrome', 'firefox'] as const) {
      for (const mode of ['production', 'test'] as const) await ensureBuild({ browser, mode });
    }
    return true;
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
}

function vitest(projects: string[]): Promise<boolean> {
  return command('vitest', ['run', ...projects.map((project) => `--project=${project}`)]);
}

function command(name: string, args: string[]): Promise<boolean> {
  return new Promise((done) => {
    const env = { ...process.env, TAZA_BROWSERS: process.env.TAZA_BROWSERS ?? browsers.join() };
    // On Windows the bin is a .cmd file, which only a shell runs.
    const child = spawn(resolve(BIN, name), args, {
      stdio: 'inherit',
      env,
      shell: process.platform === 'win32',
    });
    child.once('error', () => done(false));
    child.once('close', (code) => done(code === 0));
  });
}
