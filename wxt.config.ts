import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TerserOptions } from 'vite';
import { defineConfig } from 'wxt';
import { arrowFunctions } from './utils/build/arrow-functions.ts';
import { compileAtOnce } from './utils/build/compile-at-once.ts';
import { evaluateAtBuild } from './utils/build/evaluate.ts';
import { oneFirstChunk } from './utils/build/first-frame.ts';
import { leaveOut } from './utils/build/leave-out.ts';
import { minifyAgain } from './utils/build/minify-again.ts';
import { plainLetters } from './utils/build/plain-letters.ts';
import { preloadChunks } from './utils/build/preload-chunks.ts';
import { textReadability } from './utils/build/readability.ts';
import { SHORTENED } from './utils/build/short-names.ts';
import { CONTEXT_STYLESHEET } from './utils/core/page/context-style.ts';
import { MARK_STYLESHEET, outletScript, outletStylesheet } from './utils/core/page/outlet-bundle.ts';
import { matchPatterns, type Site } from './utils/core/sites.ts';

const POLYFILL = '@wxt-dev/webextension-polyfill/browser';
/** What the reading view has from the context script instead of bringing it along. */
const BORROWED = fileURLToPath(new URL('./entrypoints/overlay/borrowed.ts', import.meta.url));
const NATIONAL_BANK = 'https://nationalbank.kz/*';

/** The registry; `import.meta.glob` does not exist where this file runs. */
async function loadSites(): Promise<Site[]> {
  const folder = new URL('./utils/data/sites/', import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const modules = await Promise.all(
    files.map((name) => import(new URL(name, folder).href) as Promise<{ site: Site }>),
  );
  return modules.map((module) => module.site);
}

const sites = await loadSites();

/** What runs unseen; where Preact is the larger part, arrows make it no smaller. */
const SCRIPTS = new Set(['news', 'reader', 'links', 'context']);

const MINIFY: TerserOptions = {
  ecma: 2020,
  // Nobody calls `new` on a function of ours or of Readability's that does not use `this`.
  compress: {
    passes: 5,
    unsafe_proto: true,
    pure_getters: true,
    keep_fargs: false,
    unsafe_arrows: true,
    unsafe_methods: true,
  },
  format: { comments: false },
};

export default defineConfig({
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  imports: false,
  outDir: '.output',
  zip: {
    includeSources: [
      'entrypoints/**',
      'components/**',
      'utils/**',
      'public/**',
      '*.ts',
      '*.json',
      '*.md',
      'LICENSE',
    ],
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'ru',
    permissions: ['storage', 'alarms', 'scripting', 'activeTab'],
    // A test driver cannot click the toolbar icon, which is what grants access to unlisted pages.
    host_permissions: [
      ...sites.flatMap(matchPatterns),
      NATIONAL_BANK,
      ...(mode === 'test' ? ['<all_urls>'] : []),
    ],
    optional_host_permissions: ['https://*/*'],
    // Firefox would hide a new icon under its extensions button; Chrome always does.
    action: { default_title: '__MSG_name__', ...(browser === 'firefox' && { default_area: 'navbar' }) },
    // Chrome 156 keeps these letters with Alt+Shift for itself and drops a suggestion of one: A B C N P R T W X Z.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'open-overlay': { suggested_key: { default: 'Alt+Shift+V' }, description: '__MSG_commandOverlay__' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandNextMark__' },
      'toggle-hiding': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandHiding__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'taza@taza.kz',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '130' }),
  }),
  vite: () => ({
    plugins: [
      leaveOut(['hits', 'misses', 'samples']),
      leaveOut(['reason'], /\/utils\/data\/bait\//),
      leaveOut(['columns'], /\/verdict\/family-\w+\.ts$/),
      evaluateAtBuild(
        /\/(?:verdict\/columns|reader\/model|data\/(?:glossary-text|context-words|bait-live))\.ts$/,
      ),
      plainLetters(),
      textReadability(),
      minifyAgain(),
      preloadChunks(),
    ],
    define: { __OUTLETS__: JSON.stringify(sites.map(({ id, name, hosts }) => ({ id, name, hosts }))) },
    // `preloadChunks` does what there is to do for pages that load from disk.
    build: {
      modulePreload: false,
      // The oldest browsers of the manifest: without this, styles are rewritten for those before `light-dark()`.
      target: ['chrome130', 'firefox140'],
      // Two per cent smaller than what Vite would do by itself: the always-on script needs them.
      minify: 'terser',
      terserOptions: MINIFY,
    },
  }),
  hooks: {
    // The polyfill serves our own pages. The worker, which must wake up quickly, and the scripts inside web
    // pages use the browsers' own promises: ten kilobytes more would buy nothing there.
    'vite:build:extendConfig': (entrypoints, config) => {
      // On the live page things are hidden without a word; what and why is told by the reader script.
      if (entrypoints.every(({ name }) => name === 'news'))
        config.plugins?.push(leaveOut(['reason', 'rule', 'id', 'confidence', 'items']));
      if (entrypoints.every(({ name }) => SCRIPTS.has(name)))
        config.plugins?.push(arrowFunctions(), compileAtOnce());
      if (entrypoints.every(({ name }) => name === 'reader')) config.plugins?.push(leaveOut(['confidence']));
      if (entrypoints.every(({ name }) => name === 'reader' || name === 'news')) {
        config.build = {
          ...config.build,
          terserOptions: { ...MINIFY, mangle: { properties: { regex: SHORTENED, builtins: true } } },
        };
      }
      if (entrypoints.every(({ name }) => name === 'overlay')) {
        const alias = [{ find: /^preact(?:\/.*)?$/, replacement: BORROWED }];
        config.resolve = { ...config.resolve, alias };
      }
      if (!entrypoints.every(({ type }) => /^(?:popup|options|unlisted-page)$/.test(type))) return;
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'wxt/browser': POLYFILL } };
      config.plugins?.push(oneFirstChunk());
    },
    // One entry an outlet: stylesheets before first paint, its data, then the script they share.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = sites.map((site) => ({
        matches: matchPatterns(site),
        run_at: 'document_start',
        css: ['outlets/shared.css', ...(outletStylesheet(site) ? [`outlets/${site.id}.css`] : [])],
        js: [`outlets/${site.id}.js`, 'news.js'],
      }));
    },
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'outlets/marks.css', contents: MARK_STYLESHEET });
      files.push({ relativeDest: 'outlets/shared.css', contents: MARK_STYLESHEET + CONTEXT_STYLESHEET });
      for (const site of sites) {
        const contents = outletStylesheet(site);
        if (contents) files.push({ relativeDest: `outlets/${site.id}.css`, contents });
        files.push({ relativeDest: `outlets/${site.id}.js`, contents: outletScript(site) });
      }
    },
  },
});
