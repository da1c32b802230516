import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { measureSizes, pageScripts, sizesTable } from '../bench/sizes.ts';
import { ensureBuild } from '../harness/build.ts';
import { lint } from './web-ext.ts';

// One file for all that needs a build: two would build into the same folder at the same time.
const BUILD_MS = 300_000;
const LINT_MS = 120_000;

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[] }[];
  content_security_policy?: unknown;
  web_accessible_resources?: unknown;
}

function readJson<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
}

describe.each(['chrome', 'firefox'] as const)('the package for %s', (browser) => {
  let folder = '';
  let manifest: Manifest;

  beforeAll(async () => {
    folder = await ensureBuild({ browser, mode: 'production' });
    manifest = readJson(folder, 'manifest.json');
  }, BUILD_MS);

  // After a wanted change: copy the built manifest over the one here, `npm run format`, and read the difference.
  it('has the manifest that was agreed on', () => {
    expect(manifest).toEqual(readJson(import.meta.dirname, `manifest.${browser}.json`));
  });

  it('asks for these permissions and no more', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'alarms', 'scripting', 'storage']);
  });

  it('reaches named hosts only, and runs only where it may', () => {
    const named = /^https:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}\/\*$/;
    expect(manifest.host_permissions.filter((pattern) => !named.test(pattern))).toEqual([]);
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.filter((pattern) => !manifest.host_permissions.includes(pattern))).toEqual([]);
    // Any other site is asked for by its reader; plain http never.
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(JSON.stringify(manifest)).not.toContain('<all_urls>');
  });

  it('shows web pages none of its files and keeps the default content security policy', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('content_security_policy');
  });

  it('names in the popup’s head all scripts that it waits for', () => {
    const html = readFileSync(join(folder, 'popup.html'), 'utf8');
    const scripts = pageScripts(folder, 'popup.html');
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.filter((file) => !html.includes(`"/${file}"`))).toEqual([]);
  });

  it('keeps to its budgets', () => {
    const sizes = measureSizes(folder);
    const over = sizes.filter(({ isOver }) => isOver).map(({ budget }) => budget.name);
    expect(over, `\n${sizesTable(sizes)}\n`).toEqual([]);
  });
});

describe("Mozilla's linter", () => {
  it(
    'finds no error, and no warning but those explained in lint-warnings.json',
    async () => {
      const { errors, warnings } = await lint(await ensureBuild({ browser: 'firefox', mode: 'production' }));
      expect(errors).toEqual([]);
      const known = readJson<{ code: string; file: string; why: string }[]>(
        import.meta.dirname,
        'lint-warnings.json',
      );
      expect(known.filter(({ why }) => why.length < 20)).toEqual([]);
      const line = ({ code, file }: { code: string; file: string }) => `${code} in ${file}`;
      expect(warnings.map(line).sort()).toEqual(known.map(line).sort());
    },
    BUILD_MS + LINT_MS,
  );
});
