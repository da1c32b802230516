import { loadRelated, type RelatedPart, type RelatedScore, scoreRelated } from './related-set.ts';

/**
 * `npm run bench:related`: how well links about the same story are told from look-alikes, and the time an
 * article takes. Of the part set aside nothing but figures is printed: its titles must stay unseen. `--show`
 * lists what went wrong in the other part.
 */
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;

function report(part: RelatedPart, score: RelatedScore): string {
  const { articles, pairs, precision, recall, medianMs } = score;
  const rows = [...score.byLanguages]
    .sort()
    .map(([languages, row]) => `  ${languages}  ${row.found} of ${row.related} found, ${row.wrong} wrong`);
  return [
    `${part}: ${articles} articles, ${pairs} pairs, precision ${percent(precision)}, recall ${percent(recall)}, ${medianMs.toFixed(2)} ms an article (median)`,
    ...rows,
    ...[...score.wrongByKind].map(([kind, count]) => `  wrong: ${count} of the kind «${kind}»`),
  ].join('\n');
}

for (const part of ['tuning', 'set-aside'] as const) {
  const articles = loadRelated(part);
  // The first article pays for compiling the patterns.
  scoreRelated(articles);
  const score = scoreRelated(articles);
  console.log(report(part, score));
  if (part === 'tuning' && process.argv.includes('--show')) {
    console.log(
      [...score.wrong.map((w) => `wrong: ${w}`), ...score.missed.map((m) => `missed: ${m}`)].join('\n'),
    );
  }
}
