import { lineAt, placeOf, type SourceFile, type SyntaxNode, walk } from './source.ts';

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** «path:line has N lines» for functions that are longer than `most`; functions inside count for themselves. */
export function longFunctions(file: SourceFile, most: number): string[] {
  const found: string[] = [];
  walk(file.program, (node) => {
    if (!FUNCTIONS.has(node.type)) return;
    const lines = ownLines(file, node);
    if (lines > most) found.push(`${placeOf(file, node)} has ${lines} lines`);
  });
  return found;
}

/** A factory is as long as what it says itself: the functions it makes are measured on their own. */
function ownLines(file: SourceFile, node: SyntaxNode): number {
  const lines = new Set<number>();
  addLines(file, node, lines, true);
  for (const inner of nestedFunctions(node)) addLines(file, inner, lines, false);
  return lines.size;
}

function nestedFunctions(root: SyntaxNode): SyntaxNode[] {
  const nested: SyntaxNode[] = [];
  walk(root, (node) => {
    if (node !== root && FUNCTIONS.has(node.type)) nested.push(node);
  });
  return nested;
}

/** All lines of the node, or, taken away, those strictly between its first and its last. */
function addLines(file: SourceFile, { start, end }: SyntaxNode, lines: Set<number>, isOuter: boolean): void {
  const [first, last] = [lineAt(file.text, start), lineAt(file.text, end)];
  for (let line = first; line <= last; line++) {
    if (isOuter) lines.add(line);
    else if (line > first && line < last) lines.delete(line);
  }
}
