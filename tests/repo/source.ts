import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSync } from 'vite';

export const ROOT = resolve(import.meta.dirname, '../..');

/** A node of the syntax tree (ESTree with TypeScript's own nodes), as far as the rules look at it. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

export interface SourceFile {
  /** From the root of the project, with slashes. */
  path: string;
  text: string;
  program: SyntaxNode;
  comments: { value: string; start: number }[];
}

/** All TypeScript below the folders; fails where one holds nothing, so that no rule passes over thin air. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) => {
    const paths = globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }).sort();
    if (paths.length === 0) throw new Error(`There is no TypeScript in ${folder}.`);
    return paths.map((path) =>
      parseSource(path.replaceAll('\\', '/'), readFileSync(resolve(ROOT, path), 'utf8')),
    );
  });
}

export function parseSource(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return { path, text, program: program as unknown as SyntaxNode, comments };
}

/** Every node below, the root first; `visit` also gets the node around it. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parent: SyntaxNode | null) => void,
  parent: SyntaxNode | null = null,
): void {
  visit(node, parent);
  for (const field of Object.values(node)) {
    for (const child of Array.isArray(field) ? field : [field]) {
      if (isNode(child)) walk(child, visit, node);
    }
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

/** Lines count from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** «path:line», as editors open it. */
export function placeOf(file: SourceFile, node: { start: number }): string {
  return `${file.path}:${lineAt(file.text, node.start)}`;
}
