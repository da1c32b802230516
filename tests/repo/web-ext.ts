import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { ROOT } from './source.ts';

export interface LintMessage {
  code: string;
  /** Chunks are all one: which code lies in which, and under what name, changes with every build. */
  file: string;
}

export interface LintResult {
  errors: LintMessage[];
  warnings: LintMessage[];
}

/** What Mozilla's linter says of a built extension, as it would when the package is sent to the store. */
export async function lint(folder: string): Promise<LintResult> {
  const webExt = resolve(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const args = [
    webExt,
    'lint',
    '--source-dir',
    folder,
    '--output',
    'json',
    '--self-hosted=false',
    '--no-config-discovery',
  ];
  const output = await new Promise<string>((done, fail) => {
    const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
    // It ends with 1 when there are errors, which are in the output then.
    execFile(process.execPath, args, { env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      if (stdout.trim().startsWith('{')) done(stdout);
      else fail(new Error(`web-ext lint gave no result.\n${stderr}`, { cause: error }));
    });
  });
  const { errors, warnings } = JSON.parse(output) as Record<'errors' | 'warnings', RawMessage[]>;
  return { errors: errors.map(toMessage), warnings: warnings.map(toMessage) };
}

interface RawMessage {
  code: string;
  file?: string;
}

function toMessage({ code, file = '' }: RawMessage): LintMessage {
  return { code, file: file.replace(/^chunks\/.*\.js$/, 'chunks/*.js') };
}
