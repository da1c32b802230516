import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findSite, isArticleAddress, type Site } from '../../utils/core/sites.ts';
import { sites } from '../../utils/data/sites.ts';
import { FIXTURES } from '../harness/sample.ts';

const REQUIRED = [
  'azattyq',
  'baq',
  'egemen',
  'forbes',
  'inform',
  'informburo',
  'kursiv',
  'nur',
  'orda',
  'tengrinews',
  'vlast',
  'zakon',
];
const FILES = import.meta.glob<Site>('../../utils/data/sites/*.ts', { eager: true, import: 'site' });

interface Fixture {
  name: string;
  url: string;
  outlet: string | null;
}

const fixtures = globSync('outlets/*/*.expected.json', { cwd: FIXTURES }).map((name): Fixture => {
  const { url, outlet } = JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')) as Omit<Fixture, 'name'>;
  return { name, url, outlet };
});

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

/** Why the outlet's own rules do not take the address for one of its articles; null when they do. */
function refusal(site: Site, address: string): string | null {
  const parts = new URL(address);
  const { protocol, host } = parts;
  if (protocol !== 'https:') return `${address} is not https`;
  if (!site.hosts.includes(host)) return `${address} is on no host of ${site.id}`;
  return isArticleAddress(site.articlePath, parts) ? null : `${address} is no article of ${site.id}`;
}

describe('the registry', () => {
  it('holds the outlets it must', () => {
    expect(REQUIRED.filter((id) => !sites.some((site) => site.id === id))).toEqual([]);
    expect(sites.length).toBeGreaterThanOrEqual(REQUIRED.length);
  });

  it('knows every file', () => {
    expect(sites).toHaveLength(Object.keys(FILES).length);
  });

  it('has no id and no host twice', () => {
    expect(duplicates(sites.map(({ id }) => id))).toEqual([]);
    expect(duplicates(sites.flatMap(({ hosts }) => hosts))).toEqual([]);
  });
});

describe.each(Object.entries(FILES))('%s', (path, site) => {
  const layouts = site.layouts;
  const selectors = layouts.flatMap(({ body, title, lead, date, author, bait, drop = [] }) => [
    ...[body, title, lead, date, author].filter((selector) => selector !== undefined),
    ...bait.map(({ selector }) => selector),
    ...drop,
  ]);

  it('is named after one of its hosts', () => {
    const name = path.replace(/^.*\/(.+)\.ts$/, '$1');
    expect(site.hosts.map((host) => host.replace(/^www\./, ''))).toContain(name);
  });

  it('has a plain id and exact host names', () => {
    expect(site.id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(site.hosts.length).toBeGreaterThan(0);
    expect(site.hosts.filter((host) => !/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host))).toEqual([]);
    for (const host of site.hosts) expect(findSite(sites, host)).toBe(site);
  });

  it('has sample articles that its own rules recognise', () => {
    const samples = layouts.flatMap((layout) => layout.samples);
    expect(samples.length).toBeGreaterThan(0);
    expect(samples.map((sample) => refusal(site, sample)).filter(Boolean)).toEqual([]);
  });

  it('takes no front page for an article', () => {
    const fronts = ['/', '/ru', '/ru/', '/kz/', '/kaz/', '/en/'];
    expect(fronts.filter((front) => site.articlePath.test(front))).toEqual([]);
  });

  it('says since when, the newest layout first', () => {
    const since = layouts.map((layout) => layout.since);
    expect(since.filter((month) => !/^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/.test(month))).toEqual([]);
    expect(since).toEqual([...since].sort().reverse());
  });

  it('has selectors that can be read', () => {
    const { document } = parseHTML('<!doctype html><html><body><article><p>…</p></article></body></html>');
    const broken = selectors.filter((selector) => {
      try {
        document.querySelectorAll(selector);
        return selector.trim() === '';
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  it('has feeds over https', () => {
    expect(site.feeds.filter((feed) => !feed.startsWith('https://'))).toEqual([]);
  });

  it('has a fixture that its own rules recognise', () => {
    const own = fixtures.filter(({ outlet }) => outlet === site.id);
    expect(own.length).toBeGreaterThan(0);
    expect(own.map(({ url }) => refusal(site, url)).filter(Boolean)).toEqual([]);
  });
});

it('every fixture of an outlet belongs to a listed one and lies in its folder', () => {
  expect(fixtures.length).toBeGreaterThan(0);
  const stray = fixtures.filter(({ name, outlet }) => {
    return (
      !sites.some(({ id }) => id === outlet) || !name.replaceAll('\\', '/').startsWith(`outlets/${outlet}/`)
    );
  });
  expect(stray).toEqual([]);
});
