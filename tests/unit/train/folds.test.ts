import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sites } from '../../../utils/data/sites.ts';
import { FOLDS, foldOf } from '../../train/folds.ts';

const host = fc.domain();

describe('a page’s part', () => {
  it('is one of five, whatever its host', () => {
    fc.assert(
      fc.property(host, (name) => {
        expect(Array.from({ length: FOLDS }, (_, i) => i)).toContain(foldOf(`https://${name}/`));
      }),
    );
  });

  it('is that of all pages of its host', () => {
    fc.assert(
      fc.property(host, fc.webPath(), fc.webQueryParameters(), (name, path, query) => {
        expect(foldOf(`http://${name}:8080${path}?${query}#top`)).toBe(foldOf(`https://${name}/`));
      }),
    );
  });

  it('is the same with www, and in capitals', () => {
    fc.assert(
      fc.property(host, (name) => {
        expect(foldOf(`https://www.${name}/1`)).toBe(foldOf(`https://${name}/2`));
        expect(foldOf(`HTTPS://${name.toUpperCase()}/`)).toBe(foldOf(`https://${name}/`));
      }),
    );
  });

  it('is not changed by www elsewhere in the name', () => {
    const names = Array.from({ length: 200 }, (_, i) => [`wwwx${i}.kz`, `x${i}.kz`]);
    expect(names.some(([long, short]) => foldOf(`https://${long}`) !== foldOf(`https://${short}`))).toBe(
      true,
    );
  });

  it('is none of an address that is no address', () => {
    expect(() => foldOf('news.test')).toThrow();
  });
});

describe('the parts', () => {
  const share = (hosts: readonly string[]) => {
    const counts = new Array<number>(FOLDS).fill(0);
    for (const name of hosts) {
      const fold = foldOf(`https://${name}/`);
      counts[fold] = (counts[fold] ?? 0) + 1 / hosts.length;
    }
    return counts;
  };

  it.each([
    ['numbered', (i: number) => `news${i}.kz`],
    ['lettered', (i: number) => `${i.toString(36)}.com`],
    ['of one site', (i: number) => `city${i}.blog.example.org`],
  ])('are about equal for hosts that are %s', (_, name) => {
    for (const part of share(Array.from({ length: 5000 }, (_, i) => name(i)))) {
      expect(part).toBeGreaterThan(0.17);
      expect(part).toBeLessThan(0.23);
    }
  });

  it('each have some of the outlets', () => {
    const parts = share(sites.flatMap(({ hosts }) => hosts.slice(0, 1)));
    expect(Math.min(...parts)).toBeGreaterThan(0);
    expect(Math.max(...parts)).toBeLessThan(0.5);
  });
});
