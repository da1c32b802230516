import { readdirSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineAt, ROOT } from './source.ts';

const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt']);
const BINARY = /\.(?:png|ico|woff2?|zip)$/;

interface TextRule {
  name: string;
  pattern: RegExp;
  /** Files the rule does not look at. */
  except?: RegExp;
  hits: string[];
  misses: string[];
}

/** Written so that no pattern finds itself. */
const RULES: TextRule[] = [
  {
    name: 'no path of one machine',
    pattern: /(?<![\w.~])\/(?:home|root|Users|work|tmp)\/[\w.-]|[A-Z]:\\{1,2}Users\\/,
    hits: [['', 'home', 'aigerim', 'taza'].join('/'), ['', 'Users', 'x'].join('/'), `C:${'\\'}Users${'\\'}x`],
    misses: ['https://site.test/home/news', '~/code/taza', './tmp/x', '/usr/bin/chromium'],
  },
  {
    name: 'no folder beside the project',
    pattern: /\.\.\/shar[e]d\b/,
    hits: [['..', 'shared'].join('/')],
    misses: ['../share', '../src/shared.ts'],
  },
  {
    name: 'packages come from wherever npm is told to get them',
    pattern: /registr[y]\.\w|artifactor[y]|verdacci[o]|"resolve[d]":|npm\.pkg\.githu[b]/i,
    hits: [['https://registry', 'npmjs', 'org/x'].join('.'), `"${'resolved'}": "x"`],
    misses: ['the registry of outlets', 'registry.', 'resolved: true'],
  },
  {
    name: 'no word about how the work was organised',
    pattern:
      /(?<!\p{L})(?:claud[e]|chatgp[t]|copilo[t]|anthropi[c]|sub-?agen[t]s?|issu[e] #?\d|the brie[f] say)(?!\p{L})/iu,
    except: /^tests\/fixtures\//,
    hits: [`as in ${'issue'} #12`, `by ${'sub'}agents`],
    misses: ['user agent', 'tissue 5', 'brief'],
  },
  {
    name: 'no merge left half done',
    pattern: /^(?:<{7}|={7}|>{7})(?: |$)/m,
    hits: [`${'<'.repeat(7)} HEAD`, '='.repeat(7)],
    misses: ['='.repeat(8), 'a <<<<<<< b'],
  },
];

/** Everything that is ours, dot files as well (a glob passes over those). */
function textFiles(folder: string): { path: string; text: string }[] {
  return readdirSync(resolve(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (NOT_OURS.has(entry.name) || BINARY.test(entry.name)) return [];
    if (entry.isDirectory()) return textFiles(path);
    return [{ path, text: readFileSync(resolve(ROOT, path), 'utf8') }];
  });
}

const files = textFiles('');

describe.each(RULES)('$name', ({ pattern, except, hits, misses }) => {
  it('holds', () => {
    const looked = files.filter(({ path }) => !except?.test(path));
    expect(looked.length).toBeGreaterThan(100);
    const found = looked.flatMap(({ path, text }) => {
      const match = pattern.exec(text);
      return match ? [`${path}:${lineAt(text, match.index)}: ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it.each(hits)('finds: %s', (text) => expect(text).toMatch(pattern));

  it.each(misses)('passes: %s', (text) => expect(text).not.toMatch(pattern));
});
