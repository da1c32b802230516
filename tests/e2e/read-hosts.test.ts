import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { astanaDate } from '../../utils/core/rates/astana.ts';
import { nbkRows, ratesAllXml } from '../fixtures/nbk.ts';
import { FIXTURES } from '../harness/sample.ts';
import { samples } from './samples.ts';

const READ = resolve(import.meta.dirname, '../harness/read.ts');
const folder = mkdtempSync(join(tmpdir(), 'taza-hosts-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('npm run read -- --hosts DIR tells the quotes of the hosts in the folder', async () => {
  const today = astanaDate(Date.now());
  const rows = nbkRows(today).map((row) => (row.code === 'USD' ? { ...row, value: 49_925 } : row));
  mkdirSync(join(folder, 'nationalbank.kz/rss'), { recursive: true });
  writeFileSync(
    join(folder, 'nationalbank.kz/rss/rates_all.xml'),
    ratesAllXml({ date: today, rows, scenario: 'normal' }),
  );
  const [page] = samples('outlets');
  if (!page) throw new Error('no page');
  const run = promisify(execFile)(process.execPath, [READ, '--hosts', folder, '--url', page.url, page.file], {
    cwd: FIXTURES,
  });
  const { rates, article } = JSON.parse((await run).stdout);
  expect(article.title).toBe(page.title);
  expect(rates.source).toBe('nbk');
  expect(rates.quotes.find(({ code }: { code: string }) => code === 'USD')).toMatchObject({
    official: { value: 499.25 },
  });
  expect(rates.asOf).toBe(today);
});
