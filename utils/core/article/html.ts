import type { Article, Block, Figure, Inline, ListBlock, TableCell } from './types.ts';

/** Pictures as `data:` addresses by their own address; what is missing becomes a link. */
export type Pictures = ReadonlyMap<string, string>;

interface PageWords {
  /** What stands under the title and at the end, as plain text. */
  meta: string;
  /** Stands for a picture that could not be taken along and has no words of its own. */
  picture: string;
}

const STYLE =
  ':root{color-scheme:light dark}body{max-width:38em;margin:2em auto;padding:0 1em;font:18px/1.6 "PT Serif","Noto Serif",Cambria,serif;overflow-wrap:break-word}h1{line-height:1.2;text-wrap:balance}img{max-width:100%;height:auto}figure{margin:1.5em 0}figcaption,.meta{font:14px/1.45 system-ui,sans-serif;opacity:.8}blockquote{margin:1em 0;padding-left:1em;border-left:3px solid #8aa}table{display:block;overflow-x:auto;border-collapse:collapse;font:15px/1.4 system-ui,sans-serif}td,th{padding:.3em .8em .3em 0;border-bottom:1px solid #8aa;text-align:start;vertical-align:top}';

/**
 * The article as one HTML file that asks the network for nothing: styles and pictures are in it, and a policy in its
 * head forbids everything else. Written as text from blocks, every word of them escaped.
 */
export function articleToHtml(article: Article, pictures: Pictures, words: PageWords): string {
  const { title, language, image, blocks, canonicalUrl } = article;
  const hero = image && !blocks.some((block) => block.type === 'figure' && block.src === image.src);
  const body = [
    `<h1 dir="auto">${escaped(title)}</h1>`,
    `<p class="meta">${escaped(words.meta)}</p>`,
    hero ? figureHtml(image, pictures, words) : '',
    ...blocks.map((block) => blockHtml(block, pictures, words)),
    `<p class="meta">${linkHtml(canonicalUrl, escaped(canonicalUrl))}</p>`,
  ];
  return `<!doctype html>
<html lang="${escaped(language)}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';img-src data:;style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title><link rel="canonical" href="${escaped(canonicalUrl)}"><style>${STYLE}</style></head>
<body><article>
${body.filter(Boolean).join('\n')}
</article></body></html>
`;
}

/** The addresses of all pictures of an article, each once. */
export function pictureAddresses({ image, blocks }: Article): string[] {
  const figures = [image, ...blocks.map((block) => (block.type === 'figure' ? block : null))];
  return [...new Set(figures.flatMap((figure) => (figure?.src ? [figure.src] : [])))];
}

function blockHtml(block: Block, pictures: Pictures, words: PageWords): string {
  switch (block.type) {
    case 'paragraph':
      return `<p dir="auto">${inlinesHtml(block.inlines)}</p>`;
    case 'heading':
      return `<h${block.level} dir="auto">${inlinesHtml(block.inlines)}</h${block.level}>`;
    case 'quote':
      return `<blockquote dir="auto">${block.blocks.map((inner) => blockHtml(inner, pictures, words)).join('')}</blockquote>`;
    case 'list':
      return listHtml(block);
    case 'figure':
      return figureHtml(block, pictures, words);
    case 'table':
      return tableHtml(block);
    case 'embed':
      return `<p>${linkHtml(block.href, escaped(block.label || block.provider || block.href))}</p>`;
    case 'rule':
      return '<hr>';
  }
}

function figureHtml(figure: Figure, pictures: Pictures, words: PageWords): string {
  const { src, alt, caption, credit } = figure;
  const data = src ? pictures.get(src) : undefined;
  const image = data ? `<img src="${escaped(data)}" alt="${escaped(alt)}">` : '';
  const text = [caption, credit].filter(Boolean).map(escaped).join(' · ');
  const link = src && !data ? linkHtml(src, text || escaped(alt || words.picture)) : '';
  const under = link || text;
  if (!image && !under) return '';
  return `<figure dir="auto">${image}${under ? `<figcaption>${under}</figcaption>` : ''}</figure>`;
}

function listHtml(list: ListBlock): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const items = list.items.map(
    ({ inlines, children }) => `<li>${inlinesHtml(inlines)}${children.map(listHtml).join('')}</li>`,
  );
  return `<${tag} dir="auto">${items.join('')}</${tag}>`;
}

function tableHtml({ caption, rows }: Extract<Block, { type: 'table' }>): string {
  const body = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('');
  return `<table dir="auto">${caption ? `<caption>${escaped(caption)}</caption>` : ''}${body}</table>`;
}

function cellHtml({ header, colspan, rowspan, inlines }: TableCell): string {
  const tag = header ? 'th' : 'td';
  const spans = `${colspan > 1 ? ` colspan="${Number(colspan)}"` : ''}${rowspan > 1 ? ` rowspan="${Number(rowspan)}"` : ''}`;
  return `<${tag}${spans}>${inlinesHtml(inlines)}</${tag}>`;
}

function inlinesHtml(inlines: readonly Inline[]): string {
  return inlines.map(inlineHtml).join('');
}

function inlineHtml(inline: Inline): string {
  if (inline.kind === 'text') return escaped(inline.text);
  const inner = inlinesHtml(inline.children);
  return inline.kind === 'link' ? linkHtml(inline.href, inner) : `<${inline.kind}>${inner}</${inline.kind}>`;
}

/** `inner` is markup already. */
function linkHtml(href: string, inner: string): string {
  return /^https?:\/\//i.test(href) ? `<a href="${escaped(href)}">${inner}</a>` : inner;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
