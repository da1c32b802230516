import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURES } from './sample.ts';

export interface DemoPage {
  name: string;
  url: string;
  title: string;
}

/** The sample pages that the demonstration opens, the first one first. */
export function demoPages(): [DemoPage, ...DemoPage[]] {
  return [
    load('informburo/muzshkola'),
    load('tengrinews/platnaya-doroga'),
    load('informburo/kaz-kurish'),
    load('nur/pavodok-kompensatsii'),
    load('vlast/english-balkhash-fishermen'),
  ];
}

function load(name: string): DemoPage {
  const file = join(FIXTURES, 'outlets', `${name}.expected.json`);
  const { url, title } = JSON.parse(readFileSync(file, 'utf8')) as { url: string; title: string };
  return { name: name.replace('/', '-'), url, title };
}
