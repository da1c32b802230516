import { describe, expect, it } from 'vitest';
import {
  getRatesXml,
  NBK_SCENARIOS,
  nbkRoute,
  nbkRows,
  nbkScenario,
  ratesAllXml,
} from '../../fixtures/nbk.ts';

const days = Array.from({ length: 40 }, (_, i) =>
  new Date(Date.UTC(2026, 2, 20 + i)).toISOString().slice(0, 10),
);

describe('the service of the fixtures', () => {
  it('has 39 currencies and changes that add up, day after day', () => {
    for (const [i, date] of days.entries()) {
      const rows = nbkRows(date);
      const before = nbkRows(days[i - 1] ?? '2026-03-19');
      expect(new Set(rows.map((row) => row.code)).size).toBe(39);
      for (const [k, row] of rows.entries()) {
        expect(row.change, `${row.code} ${date}`).toBe(row.value - (before[k]?.value ?? Number.NaN));
        expect(row.value).toBeGreaterThan(0);
      }
    }
  });

  it('repeats Saturday on Sunday and Monday and moves on other days', () => {
    for (const date of days) {
      const isQuiet = [0, 1].includes(new Date(date).getUTCDay());
      expect(
        nbkRows(date).every((row) => row.change === 0),
        date,
      ).toBe(isQuiet);
    }
  });

  it('writes the sign of the change into the index', () => {
    const text = getRatesXml({ date: '2026-04-02' });
    const pairs = [...text.matchAll(/<index>(.*)<\/index>\s*<change>(.*)<\/change>/g)];
    expect(pairs).toHaveLength(39);
    for (const [, index = '', change = ''] of pairs) {
      expect(change).toMatch(
        index === 'UP' ? /^\+\d+\.\d\d$/ : index === 'DOWN' ? /^-\d+\.\d\d$/ : /^0\.00$/,
      );
    }
  });

  it('has the lines and the size of the real document', () => {
    const text = getRatesXml({ date: '2026-04-02' });
    expect(text).toContain(
      '    <date>02.04.2026</date>\n\n                        <item>\n            <fullname>',
    );
    expect(text).toContain('            </item>\n                    <item>\n');
    expect(text.endsWith('            </item>\n            </rates>\n')).toBe(true);
    const bytes = new TextEncoder().encode(text).length;
    expect(bytes).toBeGreaterThan(11_400);
    expect(bytes).toBeLessThan(11_500);
    expect(ratesAllXml({ date: '2026-04-02' })).not.toContain('fullname');
  });

  it('answers like the host: a cookie, no leave for other origins, nothing to validate', () => {
    for (const name of NBK_SCENARIOS) {
      const names = Object.keys(nbkScenario(name, '2026-10-14').headers).map((key) => key.toLowerCase());
      expect(names).toContain('set-cookie');
      for (const header of ['access-control-allow-origin', 'etag', 'last-modified']) {
        expect(names).not.toContain(header);
      }
    }
  });

  it('routes the three addresses and no others', () => {
    const route = nbkRoute(
      () => 'normal',
      () => '2026-10-14',
    );
    const get = (path: string, query = '', host = 'nationalbank.kz') => route({ host, path, query });
    expect(get('/rss/rates_all.xml')?.body.match(/<item>/g)).toHaveLength(39);
    expect(get('/rss/rates.xml')?.body.match(/<item>/g)).toHaveLength(5);
    expect(get('/rss/get_rates.cfm', 'fdate=01.04.2026')?.body).toContain(
      '<description>478.77</description>',
    );
    expect(get('/rss/get_rates.cfm', 'fdate=01/04/2026')?.body).toContain('<date>01.04.2026</date>');
    expect(get('/rss/get_rates.cfm', 'fdate=15.10.2026')?.body).not.toContain('<item>');
    for (const query of ['', 'fdate=2026-04-01', 'fdate=31.02.2026']) {
      expect(get('/rss/get_rates.cfm', query)?.body, query).toContain('14.10.2026 or 14/10/2026');
    }
    expect(get('/')).toBeNull();
    expect(get('/rss/rates_all.xml', '', 'www.nationalbank.kz')).toBeNull();
  });

  it('takes scenario and day anew at every request', () => {
    let scenario: 'normal' | '503' = 'normal';
    let today = '2026-10-14';
    const route = nbkRoute(
      () => scenario,
      () => today,
    );
    const get = () => route({ host: 'nationalbank.kz', path: '/rss/rates_all.xml', query: '' });
    expect(get()?.body).toContain('<pubDate>14.10.2026</pubDate>');
    today = '2026-10-15';
    expect(get()?.body).toContain('<pubDate>15.10.2026</pubDate>');
    scenario = '503';
    expect(get()?.status).toBe(503);
  });
});
