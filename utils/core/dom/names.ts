/** Elements that begin a new line of text. Everything else flows inside its block. */
const BLOCK_ELEMENTS = new Set(
  'address article aside blockquote body caption center details dd dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol option p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose content is never the page's text; of those that cannot have any only fields, which part words. */
const SILENT_ELEMENTS = new Set(
  'script style noscript template iframe object canvas svg math audio video picture select textarea input button datalist head title noframes dialog'.split(
    ' ',
  ),
);

export function isBlockElement(element: Element): boolean {
  return BLOCK_ELEMENTS.has(element.localName);
}

export function isSilentElement(element: Element): boolean {
  return SILENT_ELEMENTS.has(element.localName);
}

/** Marked as not shown by the markup itself; styles of the page are not consulted. */
export function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden')) return element.getAttribute('hidden') !== 'until-found';
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** `class` and `id` as one lower-case string, for looking at names. */
export function nameOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`.toLowerCase();
}
