import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';
import { isNode, type Node } from '../../../utils/build/leave-out.ts';

/** A regular expression as it is written in a source. */
export interface PatternLiteral {
  /** File below `utils` and line. */
  place: string;
  /** With slashes and flags. */
  source: string;
}

const UTILS = join(import.meta.dirname, '../../../utils');

/** Every regular expression literal in `utils`, read by the parser that the build uses. */
export function patternLiterals(): PatternLiteral[] {
  const files = readdirSync(UTILS, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.sort().flatMap((file) => {
    const path = join(UTILS, file);
    const code = readFileSync(path, 'utf8');
    if (!code.includes('/')) return [];
    const { program, errors } = parseSync(path, code);
    if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
    const nodes: Node[] = [];
    collect(program as unknown as Node, nodes);
    return nodes.map(({ start, end }) => ({
      place: `${relative(UTILS, path)}:${code.slice(0, start).split('\n').length}`,
      source: code.slice(start, end),
    }));
  });
}

function collect(node: Node, found: Node[]): void {
  if (node.type === 'Literal' && node.regex) found.push(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) collect(child, found);
    }
  }
}

/** The pattern that a literal is; throws where it is none. */
export function construct(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}
