import type { Plugin } from 'vite';
import { isNode, leaveOut, type Node } from './leave-out.ts';

/** Methods and patterns that are only reached from those which `TextReadability` replaces, or not at all. */
const UNREACHED = [
  '_getJSONLD',
  '_getArticleMetadata',
  '_getArticleTitle',
  '_unescapeHtmlEntities',
  '_unwrapNoscriptImages',
  '_isSingleImage',
  '_fixLazyImages',
  '_postProcessContent',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
  '_findNode',
  '_isUrl',
  'jsonLdArticleTypes',
  'parse',
  '_removeScripts',
  '_cleanStyles',
  '_hasChildBlockElement',
  'PRESENTATIONAL_ATTRIBUTES',
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS',
  'HTML_ESCAPE_MAP',
  'b64DataUrl',
  'srcsetUrl',
  'replaceFonts',
  'nextLink',
  'prevLink',
  'extraneous',
];

const LIBRARY = /\/@mozilla\/readability\/Readability\.js$/;

/** Build steps: Readability without what reading blocks has no use for. What it keeps runs as published. */
export function textReadability(): Plugin[] {
  return [leaveOut(UNREACHED, LIBRARY), withoutLog()];
}

/** What it tells a developer: lines of its log, and what it does only in its debug mode. */
function withoutLog(): Plugin {
  return {
    name: 'taza:readability-without-log',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (!LIBRARY.test(id.replaceAll('\\', '/'))) return null;
      const found: Node[] = [];
      collectLog(this.parse(code) as unknown as Node, code, found);
      let out = code;
      for (const { start, end } of found.sort((a, b) => b.start - a.start)) {
        out = `${out.slice(0, start)};${out.slice(end)}`;
      }
      return { code: out, map: null };
    },
  };
}

function collectLog(node: Node, code: string, found: Node[]): void {
  const isStatement = node.type === 'ExpressionStatement' || node.type === 'IfStatement';
  if (isStatement && /^(?:this\.log\(|if \(this\._debug\))/.test(code.slice(node.start, node.end))) {
    found.push(node);
    return;
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) collectLog(child, code, found);
    }
  }
}
