import { expect, it } from 'vitest';
import { compileAtOnce } from '../../../utils/build/compile-at-once.ts';

it('begins a script with the line that V8 looks for, and leaves other files', () => {
  const { generateBundle } = compileAtOnce();
  if (typeof generateBundle !== 'function') throw new Error('no generateBundle');
  const bundle = { 'a.js': { type: 'chunk', code: 'f()' }, 'a.css': { type: 'asset', source: 'p{}' } };
  generateBundle.call({} as never, {} as never, bundle as never, true);
  expect(bundle['a.js'].code).toBe('//# allFunctionsCalledOnLoad\nf()');
  expect(bundle['a.css']).toEqual({ type: 'asset', source: 'p{}' });
});
