/** The name under which the ranges of explained words are painted. */
export const CONTEXT_HIGHLIGHT = 'taza-context';

/** How explained words look; goes into every outlet's stylesheet. Firefox paints no decoration there yet: a tint. */
export const CONTEXT_STYLESHEET =
  `::highlight(${CONTEXT_HIGHLIGHT}){text-decoration:underline dotted 1px #0086a8}\n` +
  `@supports (-moz-appearance:none){::highlight(${CONTEXT_HIGHLIGHT}){background-color:rgb(0 134 168/.13)}}\n`;
