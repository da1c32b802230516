import type { Family } from './page.ts';

const TAGS = [
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'td',
  'th',
  'figcaption',
  'blockquote',
  'pre',
  'div',
  'dt',
  'dd',
];

/** The words themselves: how many, how they end, how much of them is links; the element they stand in. */
export const textFamily: Family = {
  name: 'text',
  columns: [
    'words',
    'length',
    'linkShare',
    'links',
    'endsSentence',
    'endsColon',
    'commas',
    'sentences',
    'upper',
    'digits',
    'capitals',
    'hasAddress',
    'hasSign',
    'wordLength',
    ...TAGS.map((tag) => `is-${tag}`),
  ],
  prepare: ({ map, texts }) => {
    const tagColumn = new Map(TAGS.map((tag, i) => [tag, 14 + i]));
    return (i, row, at) => {
      const block = map.blocks[i];
      const text = texts[i];
      if (!block || !text) return;
      const { length } = block.text;
      const words = Math.max(1, block.words);
      row[at] = Math.min(200, block.words);
      row[at + 1] = Math.min(800, length);
      row[at + 2] = block.linkWords / words;
      row[at + 3] = Math.min(20, block.links.length);
      row[at + 4] = Number(text.endsSentence);
      row[at + 5] = Number(text.endsColon);
      row[at + 6] = Math.min(10, text.commas);
      row[at + 7] = Math.min(10, text.sentences);
      row[at + 8] = text.upper / length;
      row[at + 9] = text.digits / length;
      row[at + 10] = text.capitals / words;
      row[at + 11] = Number(text.hasAddress);
      row[at + 12] = Number(text.hasSign);
      row[at + 13] = length / words;
      const column = tagColumn.get(block.owner.localName);
      if (column !== undefined) row[at + column] = 1;
    };
  },
};
