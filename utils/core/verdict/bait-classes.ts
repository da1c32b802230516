import type { Finding } from '../bait/findings.ts';
import { BAIT_CLASSES } from './family-verdicts.ts';
import type { PageBlocks } from './page-blocks.ts';

type BaitClass = (typeof BAIT_CLASSES)[number];

/** How surely a finding is one depends on how it was found, not on what it offers. */
function classOf({ rule, kind }: Finding): BaitClass {
  if (rule.startsWith('site:') || rule.startsWith('vendor:') || kind === 'rates-box') return 'named';
  if (rule === 'structure:lone-link') return 'loneLink';
  if (rule === 'structure:title-of-another-link') return 'foreignTitle';
  if (rule === 'structure:counted-links') return 'counted';
  if (kind === 'share') return 'share';
  if (kind === 'call') return 'call';
  return kind === 'teaser' ? 'teaser' : 'heading';
}

/** The finding that each block lies in, if any, and its class as a number for `JudgedPage.bait`. */
export function baitOfBlocks(
  map: PageBlocks,
  findings: readonly Finding[],
): { classes: Uint8Array; findings: (Finding | undefined)[] } {
  const classes = new Uint8Array(map.blocks.length);
  const found = new Array<Finding | undefined>(map.blocks.length);
  const inline = new Map<Node, Finding>();
  const mark = (i: number, finding: Finding) => {
    if (found[i]) return;
    found[i] = finding;
    classes[i] = 1 + BAIT_CLASSES.indexOf(classOf(finding));
  };
  for (const finding of findings) {
    for (const element of finding.elements) {
      const stretch = map.stretchOf(element);
      if (stretch) for (let i = stretch[0]; i < stretch[1]; i++) mark(i, finding);
      else inline.set(element, finding);
    }
  }
  if (inline.size > 0) {
    map.blocks.forEach(({ nodes }, i) => {
      for (const node of nodes) {
        const finding = inline.get(node) ?? (node.parentNode ? inline.get(node.parentNode) : undefined);
        if (finding) mark(i, finding);
      }
    });
  }
  return { classes, findings: found };
}
