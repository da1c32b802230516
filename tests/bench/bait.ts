import { parseHTML } from 'linkedom';
import { createPhraseMatcher } from '../../utils/core/bait/phrases.ts';
import { findSite, type Site } from '../../utils/core/sites.ts';
import { baitPhrases, vendors } from '../../utils/data/bait.ts';
import { loadFixtures } from '../fixtures/load.ts';
import { loadSites } from '../harness/load-sites.ts';
import { type BaitScore, SHAPES, scoreBait, type Tally } from './bait-set.ts';

/**
 * `npm run bench:bait`: bait planted in the outlets' sample pages, found with the outlets' own rules and without
 * them, by outlet and by shape, and paragraphs of the articles that were hidden. `--show` lists what was missed.
 */
const detector = { match: createPhraseMatcher(baitPhrases), vendors };
const sites = await loadSites();
const pages = loadFixtures(['outlets']).filter(({ expected }) => !expected.error);

interface Row {
  label: string;
  tally: Tally;
  generic: Tally;
}

const rows: Row[] = [];
const totals = { rules: newTotal(), generic: newTotal() };
for (const site of sites) rows.push(scoreOutlet(site));
print('outlet', rows);
print(
  'shape',
  SHAPES.map((shape) => ({
    label: shape,
    tally: totals.rules.byShape.get(shape) ?? { planted: 0, found: 0 },
    generic: totals.generic.byShape.get(shape) ?? { planted: 0, found: 0 },
  })),
);
for (const [name, total] of Object.entries(totals)) {
  const bait = [...total.byShape].filter(([shape]) => shape !== 'ad slot').map(([, tally]) => tally);
  const { found, planted } = sum(bait);
  const wrong = total.wrong.length;
  console.log(
    `${name.padEnd(8)} ${percent(found, planted)} of ${planted} planted found besides ad slots, ${wrong} of ${total.paragraphs} paragraphs wrongly hidden (${percent(wrong, total.paragraphs)})`,
  );
  if (process.argv.includes('--show')) console.log([...total.missed, ...total.wrong].join('\n'));
}

function scoreOutlet(site: Site): Row {
  const row: Row = { label: site.id, tally: { planted: 0, found: 0 }, generic: { planted: 0, found: 0 } };
  for (const { html, expected, name } of pages) {
    if (findSite(sites, new URL(expected.url).hostname) !== site) continue;
    const read = (useRules: boolean) =>
      scoreBait(parseHTML(html).document as unknown as Document, expected, { ...detector, site, useRules });
    add(totals.rules, row.tally, read(true), name);
    add(totals.generic, row.generic, read(false), name);
  }
  return row;
}

function newTotal(): BaitScore {
  return { byShape: new Map(), missed: [], paragraphs: 0, wrong: [] };
}

function add(total: BaitScore, row: Tally, score: BaitScore, name: string): void {
  for (const [shape, { planted, found }] of score.byShape) {
    const tally = total.byShape.get(shape) ?? { planted: 0, found: 0 };
    total.byShape.set(shape, { planted: tally.planted + planted, found: tally.found + found });
    row.planted += planted;
    row.found += found;
  }
  total.paragraphs += score.paragraphs;
  total.missed.push(...score.missed.map((selector) => `missed: ${name} ${selector}`));
  total.wrong.push(...score.wrong.map((text) => `wrong: ${name} ${text}`));
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { planted, found }) => ({ planted: all.planted + planted, found: all.found + found }),
    { planted: 0, found: 0 },
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function print(head: string, table: readonly Row[]): void {
  console.log([head.padEnd(16), 'planted'.padStart(8), 'rules'.padStart(9), 'generic'.padStart(9)].join(''));
  for (const { label, tally, generic } of table) {
    const cells = [percent(tally.found, tally.planted), percent(generic.found, generic.planted)];
    console.log(
      [label.padEnd(16), String(tally.planted).padStart(8), ...cells.map((cell) => cell.padStart(9))].join(
        '',
      ),
    );
  }
  console.log('');
}
