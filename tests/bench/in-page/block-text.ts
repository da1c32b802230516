const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol option p pre section select summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'title']);

/**
 * The words of HTML as text, with a line break around every block: `textContent` would glue the last word of
 * a paragraph to the first of the next, and lose the comparison for a reason that is not the extractor's.
 */
export function blockTextOfHtml(html: string): string {
  return blockTextOf(new DOMParser().parseFromString(html, 'text/html').body);
}

function blockTextOf(root: Node): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) parts.push((child.nodeValue ?? '').replace(/\s+/g, ' '));
      if (child.nodeType !== 1) continue;
      const name = (child as Element).localName;
      if (SILENT.has(name)) continue;
      if (BLOCKS.has(name)) parts.push('\n');
      walk(child);
      if (BLOCKS.has(name)) parts.push('\n');
    }
  };
  walk(root);
  return parts
    .join('')
    .replace(/ *\n[\n ]*/g, '\n')
    .trim();
}
