import type { PackedModel } from '../../utils/core/article/model.ts';
import { COLUMNS } from '../../utils/core/verdict/columns.ts';
import type { Score } from '../bench/score.ts';
import type { BoostOptions } from './boost.ts';

/** The model as a module. Formatted as our formatter would, for nobody is to run it over generated data. */
export function modelSource(model: PackedModel): string {
  return `import type { PackedModel } from '../core/article/model.ts';

/** Written by \`npm run train\`; what it was trained on and how well it does stands in \`block-model.md\`. */
export const blockModel: PackedModel = JSON.parse(
  ${quoted(JSON.stringify(model))},
) as PackedModel;
`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

interface Card {
  pages: { corpus: number; own: number };
  blocks: number;
  crossed: { corpus: Score; own: Score };
  options: BoostOptions;
  model: PackedModel;
  gain: Float64Array;
}

/** What people should know of the model before they trust it. */
export function modelCard({ pages, blocks, crossed, options, model, gain }: Card): string {
  const best = [...gain.entries()].sort((a, b) => b[1] - a[1]).slice(0, 20);
  const all = gain.reduce((sum, value) => sum + value, 0);
  return `# The block model

\`block-model.ts\` tells how likely a block of a page is text of its article. It is written by \`npm run train -- DIR\`
and by nobody else; trained ${new Date().toISOString().slice(0, 10)}.

- **Kind**: ${options.trees} boosted trees of ${options.leaves} leaves over ${model.features.length} of ${COLUMNS.length} features; ${(JSON.stringify(model).length / 1024).toFixed(1)} KB.
- **Trained on**: ${pages.corpus} pages of the Web Content Extraction Benchmark (WCXB, CC BY 4.0, development set) and
  ${pages.own} pages of the project's own, which count three times; ${blocks} blocks. The pages in
  \`tests/fixtures/held-out\` were not among them.
- **Languages**: no feature knows a language. Phrases speak through bait detection, in Kazakh, Russian and English.
- **Settings**: rate ${options.rate}, at least ${options.minCover} of cover a leaf, lambda ${options.lambda}, ${options.bins} bins, ${options.featureShare} of the features and ${options.rowShare} of the rows a
  tree, seed ${options.seed}.

Word F1 of the blocks it chooses, on pages of hosts it had not seen (five-fold cross-validation by host):

| | F1 | precision | recall |
|---|---|---|---|
${scoreRow('WCXB', crossed.corpus)}
${scoreRow('own pages', crossed.own)}

What gained most:

${best.map(([column, value]) => `- ${COLUMNS[column]}: ${((100 * value) / all).toFixed(1)} %`).join('\n')}
`;
}

function scoreRow(name: string, { f1, precision, recall }: Score): string {
  return `| ${name} | ${f1.toFixed(4)} | ${precision.toFixed(4)} | ${recall.toFixed(4)} |`;
}
