import { importsOf } from './imports.ts';
import { placeOf, type SourceFile, type SyntaxNode, walk } from './source.ts';

/** One thing that source must not do, with samples of its own. */
export interface SourceRule {
  name: string;
  /** Files the rule looks at. */
  where: RegExp;
  find: (file: SourceFile) => string[];
  hits: string[];
  misses: string[];
}

/** The day TODOs are held against. */
const TODAY = new Date().toISOString().slice(0, 10);
const EVERYWHERE = /^(?:entrypoints|components|utils)\//;

export const SOURCE_RULES: SourceRule[] = [
  {
    name: 'no markup from strings',
    where: EVERYWHERE,
    find: byNode(
      (node) =>
        isMember(node, /^(?:innerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|srcdoc)$/) ||
        (node.type === 'AssignmentExpression' && isMember(node.left as SyntaxNode, /^outerHTML$/)) ||
        (isMember(node, /^write(?:ln)?$/) && /^(?:doc|document|ownerDocument)$/.test(nameOf(node.object))) ||
        nameOf(node.type === 'JSXAttribute' ? node.name : node.key) === 'dangerouslySetInnerHTML',
    ),
    hits: [
      'a.innerHTML = b;',
      'a.outerHTML = b;',
      'a.insertAdjacentHTML("beforeend", b);',
      'document.write(b);',
      '<p dangerouslySetInnerHTML={b} />;',
      'h("p", { dangerouslySetInnerHTML: b });',
    ],
    misses: ['const size = a.outerHTML.length;', '// innerHTML', 'store.write(b);', 'a.textContent = b;'],
  },
  {
    name: 'no code from strings',
    where: EVERYWHERE,
    find: byNode(
      (node) =>
        (node.type === 'CallExpression' || node.type === 'NewExpression') &&
        (/^(?:eval|Function)$/.test(nameOf(node.callee)) || isTimerWithText(node)),
    ),
    hits: ['eval(a);', 'new Function("a", b);', 'setTimeout("a()", 5);', 'view.setInterval(`a()`);'],
    misses: ['setTimeout(() => a(), 5);', 'type F = Function;', 'evaluate(a);'],
  },
  {
    name: 'zod only as zod/mini',
    where: EVERYWHERE,
    find: (file) =>
      importsOf(file).flatMap((found) =>
        /^zod(?!\/mini$)(?:\/|$)/.test(found.specifier) ? [placeOf(file, found)] : [],
      ),
    hits: [`import { z } from 'zod';`, `import { z } from 'zod/v4';`],
    misses: [`import * as z from 'zod/mini';`, `import { zodiac } from './zodiac.ts';`],
  },
  {
    name: 'no any',
    where: EVERYWHERE,
    find: byNode(({ type }) => type === 'TSAnyKeyword'),
    hits: ['const a: any = 1;', 'f(a as any);', 'type A = Record<string, any>;'],
    misses: ['const a: unknown = 1;', '// any', 'a.any();'],
  },
  {
    name: 'a TODO has a date that has not passed',
    where: /^(?:entrypoints|components|utils|tests)\//,
    find: (file) =>
      file.comments.flatMap((comment) => {
        const [, date] = /\b(?:TODO|FIXME|XXX)\b(?: \[(\d{4}-\d\d-\d\d)\])?/.exec(comment.value) ?? [
          undefined,
          null,
        ];
        return date === null || (date !== undefined && date >= TODAY) ? [] : [placeOf(file, comment)];
      }),
    hits: ['// TODO tidy up', '/* FIXME */', '// TODO [2001-01-01] tidy up'],
    misses: ['// TODO [9999-12-31] tidy up', 'const s = "TODO";', '// methodology'],
  },
  {
    name: 'only the platform reaches the network',
    where: /^(?:entrypoints|components|utils)\/(?!platform\/)/,
    find: byNode(
      (node) =>
        (node.type === 'CallExpression' &&
          (isGlobalCall(node.callee as SyntaxNode, /^fetch$/) ||
            isMember(node.callee as SyntaxNode, /^sendBeacon$/))) ||
        (node.type === 'NewExpression' &&
          /^(?:XMLHttpRequest|WebSocket|EventSource)$/.test(nameOf(node.callee))),
    ),
    hits: ['fetch(a);', 'globalThis.fetch(a);', 'new WebSocket(a);', 'navigator.sendBeacon(a);'],
    misses: ['http.fetch(a);', 'refetch(a);', 'type F = typeof fetch;'],
  },
  {
    name: 'no clock and no chance in core',
    where: /^utils\/core\//,
    find: byNode(
      (node) =>
        (isMember(node, /^now$/) && /^(?:Date|performance)$/.test(nameOf(node.object))) ||
        (isMember(node, /^random$/) && nameOf(node.object) === 'Math') ||
        (nameOf(node.callee) === 'Date' && (node.arguments as unknown[]).length === 0),
    ),
    hits: ['Date.now();', 'const r = Math.random;', 'new Date();', 'performance.now();'],
    misses: ['new Date(ms);', 'Date.parse(a);', 'clock.now();', 'Math.round(a);'],
  },
  {
    name: 'no globals of a page in core',
    where: /^utils\/core\//,
    find: freeNames(
      /^(?:document|window|self|navigator|location|localStorage|sessionStorage|chrome|browser)$/,
    ),
    hits: ['document.title;', 'const a = window.innerWidth;', 'f(location);', 'f({ document });'],
    misses: [
      'doc.location;',
      'const f = (document: Document) => document.title;',
      'const f = ({ document }: World) => document.title;',
      'const o = { location: 1 };',
      'type D = typeof o.window;',
    ],
  },
];

function byNode(isOffence: (node: SyntaxNode) => boolean): SourceRule['find'] {
  return (file) => {
    const places: string[] = [];
    walk(file.program, (node) => {
      if (isOffence(node)) places.push(placeOf(file, node));
    });
    return places;
  };
}

/** Uses of names that the file does not declare itself. */
function freeNames(names: RegExp): SourceRule['find'] {
  return (file) => {
    const declared = new Set<string>();
    const used: SyntaxNode[] = [];
    walk(file.program, (node, parent) => {
      if (node.type === 'ObjectPattern') {
        for (const { value } of node.properties as SyntaxNode[]) declared.add(nameOf(value));
      }
      if (node.type !== 'Identifier' || !names.test(nameOf(node)) || isPropertyName(node, parent)) return;
      if (isDeclaration(node, parent)) declared.add(nameOf(node));
      else used.push(node);
    });
    return used.filter((node) => !declared.has(nameOf(node))).map((node) => placeOf(file, node));
  };
}

function isPropertyName(node: SyntaxNode, parent: SyntaxNode | null): boolean {
  if (!parent || parent.computed === true) return false;
  if (parent.type === 'TSQualifiedName') return parent.right === node;
  return (parent.type === 'MemberExpression' && parent.property === node) || parent.key === node;
}

function isDeclaration(node: SyntaxNode, parent: SyntaxNode | null): boolean {
  const isParameter = Array.isArray(parent?.params) && parent.params.includes(node);
  return isParameter || parent?.id === node || parent?.type === 'ImportSpecifier';
}

function isMember(node: SyntaxNode, name: RegExp): boolean {
  return node.type === 'MemberExpression' && name.test(nameOf(node.property));
}

/** A function of the global object, called by its name or by way of `globalThis`. */
function isGlobalCall(callee: SyntaxNode, name: RegExp): boolean {
  if (callee.type === 'Identifier') return name.test(nameOf(callee));
  return isMember(callee, name) && /^(?:globalThis|window|self)$/.test(nameOf(callee.object));
}

function isTimerWithText(node: SyntaxNode): boolean {
  const callee = node.callee as SyntaxNode;
  const name = nameOf(callee.type === 'MemberExpression' ? callee.property : callee);
  const [first] = node.arguments as SyntaxNode[];
  const isText =
    first?.type === 'TemplateLiteral' || (first?.type === 'Literal' && typeof first.value === 'string');
  return isText && /^set(?:Timeout|Interval)$/.test(name);
}

function nameOf(node: unknown): string {
  const name = (node as { name?: unknown } | null | undefined)?.name;
  return typeof name === 'string' ? name : '';
}
