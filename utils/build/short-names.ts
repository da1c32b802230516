/** Long, frequent and never leaving the reader script, nor told of to another. */
export const INNER_NAMES = [
  'linkWords',
  'stretchOf',
  'findings',
  'saysArticle',
  'isAriaHidden',
  'unhidden',
  'inCards',
];

/** Names of properties that the build shortens in the reader script: Readability's own, and a few of ours. */
export const SHORTENED = new RegExp(
  `^_|^[A-Z]+(?:_[A-Z]+)+$|^(?:readability|contentScore|REGEXPS|${INNER_NAMES.join('|')})$`,
);
