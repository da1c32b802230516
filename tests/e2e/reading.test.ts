import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOT_YET } from '../fixtures/not-yet.ts';
import type { BrowserKind } from '../harness/driver.ts';
import type { Internet } from '../harness/internet-types.ts';
import { savedPages } from '../harness/read-pages.ts';
import { type PageReport, type Reader, startReader } from '../harness/reader.ts';
import { startSampleInternet } from '../harness/sample.ts';
import { type Sample, samples } from './samples.ts';

const KINDS = (process.env.TAZA_BROWSERS ?? 'chromium,firefox').split(',') as BrowserKind[];

describe.each(KINDS)('every sample page, read in %s', (kind) => {
  let internet: Internet;
  let reader: Reader;
  beforeAll(async () => {
    internet = await startSampleInternet();
    reader = await startReader(kind, internet, 2);
  }, 60_000);
  afterAll(async () => {
    await reader?.close();
    await internet?.close();
  });

  async function read(page: Sample): Promise<PageReport> {
    const [saved] = savedPages({ files: [page.file], url: page.url, manifest: null } as never);
    if (!saved) throw new Error('no page');
    return reader.read(saved);
  }

  it.each(samples('outlets'))('$name: article, facts and what was removed', async (page) => {
    const { article, error } = await read(page);
    expect(error).toBeNull();
    expect(article).toMatchObject({
      title: page.title,
      publishedAt: page.publishedAt,
      language: page.language,
    });
    expect(article?.outlet).toBe(page.outlet);
    expect(article?.text.split('\n\n')).toEqual(page.text);
    const links = article?.removed.flatMap((removal) => removal.links) ?? [];
    for (const item of page.items) expect(links).toContainEqual(expect.objectContaining(item));
    const offered = article?.related.map((link) => link.url) ?? [];
    for (const item of page.items)
      if (!page.related.includes(item.url)) expect(offered).not.toContain(item.url);
  });

  it('quotes are as the popup has them: the bank’s rate with the cash price beside it', async () => {
    const [page] = samples('outlets');
    if (!page) throw new Error('no page');
    const { rates } = await read(page);
    const usd = rates.quotes.find(({ code }) => code === 'USD');
    expect(usd).toMatchObject({ official: { source: 'nbk' }, cash: { source: 'kurs', city: 'almaty' } });
  });

  it.each(samples('odd'))('$name: an article or the right word', async (page) => {
    const { article, error } = await read(page);
    if (page.error) {
      expect({ article, error }).toEqual({ article: null, error: page.error });
      return;
    }
    const name = page.name.replace(/\.html$/, '');
    expect(error).toBeNull();
    expect(article?.title).toBe(page.title);
    if (!NOT_YET[name]) expect(article?.text).toBe(page.text.join('\n\n'));
  });
});
