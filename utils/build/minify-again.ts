import { minifySync, type Plugin } from 'vite';

/**
 * A build step after Terser: Oxc, which minifies by other means, finds another per cent in what Terser has left, and
 * more in scripts of many small functions. The other way round, or either alone, comes out larger.
 */
export function minifyAgain(): Plugin {
  return {
    name: 'taza:minify-again',
    enforce: 'post',
    apply: 'build',
    generateBundle({ format }, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code, errors } = minifySync(chunk.fileName, chunk.code, { module: format === 'es' });
        if (errors.length > 0) throw new Error(`${chunk.fileName}: ${errors[0]?.message}`);
        if (code.length < chunk.code.length) chunk.code = code;
      }
    },
  };
}
