import { type Import, importsOf } from './imports.ts';
import { placeOf, type SourceFile } from './source.ts';

type Layer = 'entrypoints' | 'components' | 'services' | 'platform' | 'messages' | 'data' | 'core' | 'build';

interface LayerRule {
  /** Layers that may be imported besides the own one; `types` allows type-only imports. */
  layers: Partial<Record<Layer, 'all' | 'types'>>;
  /** Single files of a layer that is otherwise closed or open to types only. */
  files?: RegExp;
  packages?: RegExp;
}

const BROWSER_SEAM = 'utils/platform/browser.ts';
const BROWSER_PACKAGE = /^(?:wxt\/browser|@wxt-dev\/browser|webextension-polyfill)(?:\/|$)/;

/** An import may only point down. A dependency from outside is named here before it can be used. */
const RULES: Record<Layer, LayerRule> = {
  entrypoints: {
    layers: {
      components: 'all',
      services: 'all',
      platform: 'all',
      messages: 'all',
      data: 'all',
      core: 'all',
    },
    packages: /^(?:preact(?:\/[\w-]+)?|wxt\/utils\/[\w-]+)$/,
  },
  components: {
    layers: { messages: 'types', core: 'all' },
    files: /^utils\/data\/locales\//,
    packages: /^preact(?:\/hooks)?$/,
  },
  services: {
    layers: { messages: 'types', data: 'all', core: 'all' },
    // Pure: what a page may answer is checked by the service that asked.
    files: /^utils\/messages\/article-schema\.ts$/,
  },
  platform: {
    layers: { messages: 'all', core: 'all' },
    packages: /^(?:idb|wxt\/(?:browser|utils\/[\w-]+))$/,
  },
  messages: { layers: { core: 'all' } },
  // Answers of sources that are read on demand; the worker's own messages have shapes of their own.
  data: { layers: { core: 'all' }, packages: /^zod\/mini$/ },
  core: { layers: {}, packages: /^@mozilla\/readability(?:\/Readability\.js)?$/ },
  // Steps of the build itself; nothing that is shipped imports them.
  build: { layers: {}, packages: /^(?:vite|node:url)$/ },
};

/** «path:line imports X: why not» for every import that points up or out of its layer's packages. */
export function layerOffences(file: SourceFile): string[] {
  const layer = layerOf(file.path);
  if (!layer) return [`${file.path} lies in no layer`];
  return importsOf(file).flatMap((found) => {
    const why =
      found.target === null ? packageOffence(layer, file.path, found) : offence(layer, file.path, found);
    return why ? [`${placeOf(file, found)} imports ${found.specifier}: ${why}`] : [];
  });
}

export function layerOf(path: string): Layer | null {
  const [top = '', second = ''] = path.split('/');
  const name = top === 'utils' ? second.replace(/\.ts$/, '') : top;
  return name in RULES ? (name as Layer) : null;
}

function packageOffence(layer: Layer, path: string, { specifier }: Import): string | null {
  if (/^[@~#$]\//.test(specifier)) return 'aliases are not used, imports are relative';
  if (BROWSER_PACKAGE.test(specifier)) {
    return path === BROWSER_SEAM ? null : `only ${BROWSER_SEAM} knows the browser`;
  }
  return RULES[layer].packages?.test(specifier) ? null : `no package of ${layer}`;
}

function offence(layer: Layer, path: string, { specifier, target, isType }: Import): string | null {
  if (specifier.startsWith('/')) return 'imports are relative';
  const to = layerOf(target ?? '');
  if (!to) return 'it lies in no layer';
  if (to === 'entrypoints') {
    const own = path.split('/').slice(0, 2).join('/');
    return target?.startsWith(`${own}/`) ? null : 'nothing imports an entrypoint';
  }
  if (to === layer || RULES[layer].files?.test(target ?? '')) return null;
  const allowed = RULES[layer].layers[to];
  if (!allowed) return `${layer} may not import ${to}`;
  return allowed === 'all' || isType ? null : `${layer} may import only types of ${to}`;
}
