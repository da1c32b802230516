import type { Plugin } from 'vite';
import { isNode, type Node } from './leave-out.ts';

/**
 * A build step that writes the functions a script declares as one list of arrow functions at its beginning, where
 * declarations are hoisted to anyway: `function f(x){return g(x)}` becomes `f=x=>g(x)`. Sources read better with
 * declarations, and no minifier does this because it cannot know that nobody calls `new f`; we do not. What uses `this`,
 * `arguments` or `yield` stays as it is.
 */
export function arrowFunctions(): Plugin {
  return {
    name: 'taza:arrow-functions',
    enforce: 'post',
    apply: 'build',
    renderChunk(code) {
      return { code: withArrows(code, this.parse(code) as unknown as Node), map: null };
    },
  };
}

/** `program` is `code` parsed; a script that is one function called at once is looked into. */
export function withArrows(code: string, program: Node): string {
  const scope = scopeOf(program);
  const directive = (scope.body as Node[]).findLast(({ directive }) => directive);
  const start = directive?.end ?? (scope.type === 'BlockStatement' ? scope.start + 1 : scope.start);
  const arrows: string[] = [];
  let rest = '';
  let at = start;
  for (const statement of scope.body as Node[]) {
    if (statement.type !== 'FunctionDeclaration' || statement.generator || needsFunction(statement)) continue;
    const { id, params, body } = statement as unknown as { id: { name: string }; params: Node[]; body: Node };
    const [first, last] = [params[0], params.at(-1)];
    const list = first && last ? code.slice(first.start, last.end) : '';
    arrows.push(
      `${id.name} = ${statement.async ? 'async ' : ''}(${list}) => ${code.slice(body.start, body.end)}`,
    );
    rest += code.slice(at, statement.start);
    at = statement.end;
  }
  if (arrows.length === 0) return code;
  return `${code.slice(0, start)}\nconst ${arrows.join(',\n')};\n${rest}${code.slice(at)}`;
}

/** The body of the function that the whole script is, or the script itself. */
function scopeOf(program: Node): Node {
  let found: Node | null = null;
  const look = (node: Node) => {
    const callee = node.type === 'CallExpression' ? (node.callee as Node) : null;
    if (callee && /^(?:Function|ArrowFunction)Expression$/.test(callee.type)) found ??= callee.body as Node;
    if (
      !found &&
      /^(?:VariableDeclaration|VariableDeclarator|ExpressionStatement|CallExpression)$/.test(node.type)
    )
      children(node).forEach(look);
  };
  (program.body as Node[]).forEach(look);
  return found ?? program;
}

/** Whether the function means something by being one. Functions inside it have a `this` of their own, arrows not. */
function needsFunction(declaration: Node): boolean {
  const uses = (node: Node): boolean =>
    node.type === 'ThisExpression' ||
    node.type === 'MetaProperty' ||
    (node.type === 'Identifier' && node.name === 'arguments') ||
    children(node).some(uses);
  return uses(declaration);
}

function children(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}
