import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { evaluateAtBuild } from '../../../utils/build/evaluate.ts';
import * as columns from '../../../utils/core/verdict/columns.ts';

const load = async (file: RegExp, id: string): Promise<string | null> => {
  const { load } = evaluateAtBuild(file);
  if (typeof load !== 'function') throw new Error('no load');
  return (await load.call({} as never, id, {} as never)) as string | null;
};

it('ships what a module exports, and none of how it came to it', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'taza-evaluate-')), 'names.ts');
  writeFileSync(
    path,
    "const words: string[] = ['a', 'b'];\nexport const last = words.length - 1;\nexport const both = words;\n",
  );
  expect(await load(/names\.ts$/, path)).toBe('export const last = 1;\nexport const both = ["a","b"];\n');
});

it('leaves other modules', async () => {
  expect(await load(/names\.ts$/, '/x/other.ts')).toBeNull();
});

it('has only plain data to ship of the columns', () => {
  expect(JSON.parse(JSON.stringify(columns))).toEqual({ ...columns });
});
