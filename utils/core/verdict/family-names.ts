import { AROUND } from './elements.ts';
import { NAME_FAMILIES } from './names.ts';
import type { Family } from './page.ts';

const CAPTION = NAME_FAMILIES.indexOf('caption');
const BODY = NAME_FAMILIES.indexOf('body');

/** What the markup calls the block: names of classes near it and further up, elements around it. */
export const namesFamily: Family = {
  name: 'names',
  columns: [
    ...NAME_FAMILIES.map((name) => `near-${name}`),
    ...NAME_FAMILIES.map((name) => `mid-${name}`),
    ...AROUND.map((name) => `in-${name}`),
    'depth',
    'ariaHidden',
    'own-caption',
    'own-body',
  ],
  prepare: ({ facts }) => {
    const count = NAME_FAMILIES.length;
    return (i, row, at) => {
      const own = facts[i];
      if (!own) return;
      for (let bit = 0; bit < count; bit++) {
        row[at + bit] = (own.near >> bit) & 1;
        row[at + count + bit] = (own.mid >> bit) & 1;
      }
      for (let bit = 0; bit < AROUND.length; bit++) row[at + 2 * count + bit] = (own.around >> bit) & 1;
      row[at + 2 * count + AROUND.length] = own.depth;
      row[at + 2 * count + AROUND.length + 1] = Number(own.isAriaHidden);
      row[at + 2 * count + AROUND.length + 2] = (own.names >> CAPTION) & 1;
      row[at + 2 * count + AROUND.length + 3] = (own.names >> BODY) & 1;
    };
  },
};
