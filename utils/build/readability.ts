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
  '_getInnerText',
  '_prepArticle',
  'normalize',
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
  return [leaveOut(UNREACHED, LIBRARY), withoutStatements(), withConstants(), asModule()];
}

/** What it tells a developer: lines of its log, and what it does only in its debug mode. */
const LOG = /^(?:this\.log\(|if \(this\._debug\))/;
/** What it keeps of a caller's wishes and of the page, and nothing here asks for. */
const UNASKED =
  /^(?:if )?\(?(?:options (?:=|&&) |this\._(?:debug|maxElemsToParse|classesToPreserve|keepClasses|serializer|disableJSONLD|article(?:Dir|Lang|SiteName)) =|this\._someNode\(ancestors,)/;

function withoutStatements(): Plugin {
  return {
    name: 'taza:readability-without-statements',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (!LIBRARY.test(id.replaceAll('\\', '/'))) return null;
      const found: Node[] = [];
      collectStatements(this.parse(code) as unknown as Node, code, found);
      let out = code;
      for (const { start, end } of found.sort((a, b) => b.start - a.start)) {
        out = `${out.slice(0, start)};${out.slice(end)}`;
      }
      return { code: out, map: null };
    },
  };
}

function collectStatements(node: Node, code: string, found: Node[]): void {
  const isStatement = node.type === 'ExpressionStatement' || node.type === 'IfStatement';
  if (isStatement && [LOG, UNASKED].some((pattern) => pattern.test(code.slice(node.start, node.end)))) {
    found.push(node);
    return;
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) collectStatements(child, code, found);
    }
  }
}

/**
 * Numbers that its prototype names, in the places where they are asked for; whether the document is one of its own
 * parser's, which none of ours is; no sentences for the log, and no wishes.
 */
function withConstants(): Plugin {
  return {
    name: 'taza:readability-with-constants',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (!LIBRARY.test(id.replaceAll('\\', '/'))) return null;
      const program = this.parse(code) as unknown as Node;
      const numbers = new Map<string, string>([['_docJSDOMParser', 'false']]);
      const uses: { start: number; end: number; text: string }[] = [];
      visit(program, (node) => {
        const value = node.type === 'Property' ? (node.value as Node) : null;
        if (value?.type === 'Literal' && typeof value.value === 'number')
          numbers.set((node.key as Node).name as string, code.slice(value.start, value.end));
      });
      visit(program, (node) => {
        if (node.type === 'TemplateLiteral') uses.push({ ...node, text: '0' });
        if (node.type === 'MemberExpression' && (node.object as { name?: string }).name === 'options')
          uses.push({ ...node, text: 'null' });
        // Set once, in the constructor.
        if (node.type === 'AssignmentExpression') return !numbers.has(nameOfOwn(node.left as Node));
        const text = numbers.get(nameOfOwn(node));
        if (text) uses.push({ ...node, text });
        return true;
      });
      let out = code;
      for (const { start, end, text } of uses.sort((a, b) => b.start - a.start)) {
        out = out.slice(0, start) + text + out.slice(end);
      }
      return { code: out, map: null };
    },
  };
}

/** The name of `this.name`, else ''. */
function nameOfOwn(node: Node): string {
  if (node.type !== 'MemberExpression' || (node.object as Node).type !== 'ThisExpression') return '';
  return (node.property as { name?: string }).name ?? '';
}

/** Every node, outermost first; not what is inside one for which `see` answers false. */
function visit(node: Node, see: (node: Node) => unknown): void {
  if (see(node) === false) return;
  for (const value of Object.values(node).flat()) if (isNode(value)) visit(value, see);
}

/** An export of today's instead of one for Node: nothing need be shipped that makes one of the other. */
function asModule(): Plugin {
  return {
    name: 'taza:readability-as-module',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (!LIBRARY.test(id.replaceAll('\\', '/'))) return null;
      const end = code.lastIndexOf('if (typeof module === "object")');
      if (end < 0) throw new Error('Readability is exported in another way than it was.');
      return { code: `${code.slice(0, end)}export default Readability;\n`, map: null };
    },
  };
}
