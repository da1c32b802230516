const NAMED: Readonly<Record<string, string | undefined>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
};

/**
 * Plain text out of a string that an engine escaped once too often («&amp;quot;Мост&amp;quot;», «Мост <br>закрыт»):
 * character references resolved at most twice, tags dropped. For text only: what comes out is never markup.
 */
export function plainText(text: string): string {
  const decoded = text.includes('&') ? decodeOnce(decodeOnce(text)) : text;
  return decoded.includes('<') ? decoded.replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ') : decoded;
}

function decodeOnce(text: string): string {
  return text.replace(/&(?:#(x?[\da-fA-F]{2,5})|([a-z]{2,5}));/g, (match, code, name) =>
    code ? String.fromCharCode(Math.max(32, Number(`0${code}`) || 0)) : (NAMED[name] ?? match),
  );
}
