import { parseArgs } from 'node:util';

export interface ReadOptions {
  browser: 'chromium' | 'firefox';
  format: 'json' | 'text' | 'markdown';
  hosts: string[];
  url: string | null;
  manifest: string | null;
  files: string[];
}

export const READ_USAGE = `npm run read -- [options] FILE…
Reads saved pages with the built extension in a real browser; prints one JSON object a line.
  --url URL           address of the page (one FILE only); else its canonical link, og:url, https://page.test/<name>
  --manifest FILE     [{ "file": "…", "url": "…" }] instead of FILEs; files are relative to it
  --browser NAME      chromium (default) or firefox
  --hosts DIR         DIR/<host>/<path> answers every other request; else the bundled sample internet does
  --format FORMAT     json (default), text or markdown`;

/** The command line as options; throws with a sentence for anything that is not in the usage. */
export function readOptions(argv: string[]): ReadOptions {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      manifest: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
      hosts: { type: 'string' },
      format: { type: 'string', default: 'json' },
    },
  });
  const { browser, format, hosts, url = null, manifest = null } = values;
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`--browser ${browser} is not known.`);
  if (format !== 'json' && format !== 'text' && format !== 'markdown')
    throw new Error(`--format ${format} is not known.`);
  if (manifest === null && positionals.length === 0) throw new Error('No FILE was given.');
  if (manifest !== null && positionals.length > 0) throw new Error('Give FILEs or --manifest, not both.');
  if (url !== null && (manifest !== null || positionals.length !== 1))
    throw new Error('--url goes with one FILE.');
  if (url !== null && !/^https?:\/\//.test(url)) throw new Error(`--url ${url} is not http(s).`);
  return { browser, format, url, manifest, files: positionals, hosts: hosts === undefined ? [] : [hosts] };
}
