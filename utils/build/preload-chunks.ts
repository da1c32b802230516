import type { Plugin } from 'vite';

/**
 * Names in a page's head the chunks that its script imports, so that they are read while the script is: one wait less
 * before the first paint. Vite's own way to do this adds a kilobyte of script for the imports that come later.
 */
export function preloadChunks(): Plugin {
  return {
    name: 'taza:preload-chunks',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { chunk }) =>
        (chunk?.imports ?? []).map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', href: `/${file}` },
          injectTo: 'head' as const,
        })),
    },
  };
}
