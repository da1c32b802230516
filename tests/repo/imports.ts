import { posix } from 'node:path';
import { type SourceFile, type SyntaxNode, walk } from './source.ts';

export interface Import {
  /** As written. */
  specifier: string;
  /** Path from the root of the project, or null for a package. */
  target: string | null;
  /** Nothing of it is left when the program runs. */
  isType: boolean;
  start: number;
}

/** Every import of a file: static, dynamic, re-exported, by `import()` in a type or by `import.meta.glob`. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  walk(file.program, (node) => {
    const specifier = specifierOf(node);
    if (specifier === null) return;
    const isLocal = /^\.{0,2}\//.test(specifier);
    const target = isLocal ? posix.join(posix.dirname(file.path), specifier.replace(/\?.*$/, '')) : null;
    found.push({ specifier, target, isType: isTypeOnly(node), start: node.start });
  });
  return found;
}

function specifierOf(node: SyntaxNode): string | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return textOf(node.source);
    case 'CallExpression':
      return isGlob(node.callee as SyntaxNode) ? textOf((node.arguments as unknown[])[0]) : null;
    default:
      return null;
  }
}

function textOf(literal: unknown): string | null {
  const value = (literal as { value?: unknown } | null | undefined)?.value;
  return typeof value === 'string' ? value : null;
}

function isGlob(callee: SyntaxNode): boolean {
  const object = callee.object as SyntaxNode | undefined;
  return object?.type === 'MetaProperty' && (callee.property as { name?: string }).name === 'glob';
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = (node.specifiers ?? []) as { importKind?: string; exportKind?: string }[];
  return (
    specifiers.length > 0 &&
    specifiers.every(({ importKind, exportKind }) => importKind === 'type' || exportKind === 'type')
  );
}
