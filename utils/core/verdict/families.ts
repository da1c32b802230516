import { namesFamily } from './family-names.ts';
import { neighboursFamily } from './family-neighbours.ts';
import { placeFamily } from './family-place.ts';
import { textFamily } from './family-text.ts';
import { verdictsFamily } from './family-verdicts.ts';
import type { Family } from './page.ts';

/** In the order in which their columns stand in a row. */
export const FAMILIES: readonly Family[] = [
  textFamily,
  namesFamily,
  placeFamily,
  neighboursFamily,
  verdictsFamily,
];
