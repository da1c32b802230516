// Numbers for names: evaluated when the extension is built, which ships no name of a column (`wxt.config.ts`).
import { FAMILIES } from './families.ts';

/** The columns of a row in their order, as `family.column`. */
export const COLUMNS: readonly string[] = FAMILIES.flatMap(({ name, columns }) =>
  columns.map((column) => `${name}.${column}`),
);

/** How many columns each family has. */
export const WIDTHS: readonly number[] = FAMILIES.map(({ columns }) => columns.length);

const at = (column: string): number => {
  const index = COLUMNS.indexOf(column);
  if (index < 0) throw new Error(`There is no feature ${column}.`);
  return index;
};

// Where in a row the features stand that rules ask for by name.
export const NEAR_CAPTION = at('names.near-caption');
export const OWN_CAPTION = at('names.own-caption');
export const OWN_BODY = at('names.own-body');
export const PICTURE_BEFORE = at('place.pictureBefore');
export const PICTURE_AFTER = at('place.pictureAfter');
export const NEAR_BODY = at('names.near-body');
export const NEAR_COMMENT = at('names.near-comment');
export const MID_COMMENT = at('names.mid-comment');
export const IN_FIGURE = at('names.in-figure');
export const IN_TABLE = at('names.in-table');
export const IN_LIST = ['ul', 'ol', 'blockquote'].map((name) => at(`names.in-${name}`));
export const IN_SIDE = ['aside', 'nav', 'form', 'footer'].map((name) => at(`names.in-${name}`));
export const IS_CAPTION = at('text.is-figcaption');
export const IN_QUOTE = at('names.in-blockquote');
export const ARIA_HIDDEN = at('names.ariaHidden');
export const BY_READABILITY = at('verdicts.readability');
export const IS_H1 = at('text.is-h1');
export const HEADINGS = ['h2', 'h3', 'h4'].map((name) => at(`text.is-${name}`));
export const ENDS_COLON = at('text.endsColon');
export const ENDS_SENTENCE = at('text.endsSentence');
export const DESCRIPTION = at('verdicts.description');
export const IS_TITLE = at('verdicts.title');
