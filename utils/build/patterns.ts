import type { Plugin } from 'vite';
import { CYRILLIC, spellOut } from '../core/text/pattern.ts';
import { isNode, type Node } from './leave-out.ts';

/** A pattern of the sources; `isInner` when it stands in a function, which makes a new one at every call. */
interface Found extends Node {
  regex: { pattern: string; flags: string };
  isInner: boolean;
}

/**
 * A build step that writes `\p{L}` and `\p{N}` of our patterns out as ranges. The sources say what they mean; but
 * V8 builds every such pattern anew from seven hundred ranges and their surrogate pairs, which takes half a
 * millisecond each time a page is opened: sixty patterns cost more than reading the article does.
 */
export function plainLetters(): Plugin {
  return patternStep('taza:plain-letters', plainly);
}

/**
 * The same for a script with very many of them, in fewer bytes: what is shipped are patterns with short letters and
 * names for the ranges, made at its start by `pattern`. Cyrillic takes two bytes a letter and Latin one.
 */
export function shortPatterns(runtime: string): Plugin {
  return patternStep('taza:short-patterns', (code, found) => {
    const short = found.flatMap((literal) => {
      const text = shortForm(literal.regex);
      // What is made once must not remember where it stopped at the call before.
      const isShared = literal.isInner && /[gy]/.test(literal.regex.flags);
      return text && !isShared ? [{ ...literal, text }] : [];
    });
    const others = found.filter(({ start }) => !short.some((literal) => literal.start === start));
    if (short.length === 0) return plainly(code, others);
    const made = short.map(({ text }, i) => `const $pattern${i} = $pattern\`${text}\`;\n`);
    const named = short.map((literal, i) => ({ ...literal, text: `$pattern${i}` }));
    const body = replaced(code, [...named, ...spelledOut(code, others)]);
    return `import { pattern as $pattern } from ${JSON.stringify(runtime)};\n${made.join('')}${body}`;
  });
}

function plainly(code: string, found: readonly Found[]): string {
  return replaced(code, spelledOut(code, found));
}

function spelledOut(code: string, found: readonly Found[]): Part[] {
  return found
    .filter(({ regex }) => LETTER.test(regex.pattern))
    .map((literal) => ({ ...literal, text: spellOut(code.slice(literal.start, literal.end)) }));
}

interface Part {
  start: number;
  end: number;
  text: string;
}

const LETTER = /\\[pP]\{[LN]\}/;

/** As `pattern` reads it, or null where that would not be shorter. */
export function shortForm({ pattern, flags }: { pattern: string; flags: string }): string | null {
  if (/`|\$\{|~/.test(pattern)) return null;
  const latin = pattern.replace(/\\(?:[pP]\{\w+\}|.)/g, '').match(/[A-Za-z]/g)?.length ?? 0;
  const cyrillic = [...pattern].filter((letter) => CYRILLIC.includes(letter)).length;
  // Names of groups and of characters are made of Latin letters too.
  const mayMap = !/\(\?<[A-Za-z]|\\[ux]|\\[pP]\{(?![LN]\})/.test(pattern);
  if (mayMap && cyrillic - latin > COST) {
    return `${flags}|${pattern.replace(/\\(?:[pP]\{\w+\}|.)|[A-Za-z]|[\s\S]/gu, (part) => {
      if (part.startsWith('\\')) return part;
      if (/[A-Za-z]/.test(part)) return `~${part}`;
      const at = CYRILLIC.indexOf(part);
      return at < 0 ? part : String.fromCharCode(at < 26 ? 97 + at : 39 + at);
    })}`;
  }
  return LETTER.test(pattern) ? `${flags}/${pattern}` : null;
}

/** What a name and its declaration take. */
const COST = 8;

function patternStep(name: string, rewrite: (code: string, found: readonly Found[]) => string): Plugin {
  return {
    name,
    enforce: 'post',
    transform(code, id) {
      const file = id.replaceAll('\\', '/');
      if (!/\/(?:utils|entrypoints|components)\//.test(file) || /\/node_modules\//.test(file)) return null;
      if (!/\\[pP]\{[LN]\}|[а-яәғқңөұүһі]/.test(code)) return null;
      const found: Found[] = [];
      collect(this.parse(code) as unknown as Node, false, found);
      const written = rewrite(code, found);
      return written === code ? null : { code: written, map: null };
    },
  };
}

function collect(node: Node, isInner: boolean, found: Found[]): void {
  if (node.type === 'Literal' && node.regex) found.push({ ...node, isInner } as Found);
  const inner = isInner || /Function|ClassBody/.test(node.type);
  for (const value of Object.values(node).flat()) if (isNode(value)) collect(value, inner, found);
}

function replaced(code: string, parts: readonly Part[]): string {
  let out = code;
  for (const { start, end, text } of [...parts].sort((a, b) => b.start - a.start)) {
    out = out.slice(0, start) + text + out.slice(end);
  }
  return out;
}
