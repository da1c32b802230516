import type { Plugin } from 'vite';
import { isNode, type Node } from './leave-out.ts';

/**
 * Letters and digits of the scripts that pages here are written in, as the inside of a character class: Latin,
 * Greek to Hebrew, Arabic, those of India to Ethiopia, Chinese, Japanese, Korean. A few signs that stand among them
 * are let in; every range costs bytes in every pattern.
 */
const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-תؠ-ەऀ-\u1fff぀-\ud7ff豈-ﻼ';
const DIGITS = '0-9²³¹¼-¾٠-٩۰-۹';
const CLASSES: Record<string, string> = { L: LETTERS, N: DIGITS };

/**
 * A build step that writes `\p{L}` and `\p{N}` of our patterns out as ranges, and leaves the flag `u` out where nothing
 * needs it. The sources say what they mean; but V8 builds every such pattern anew from seven hundred ranges and their
 * surrogate pairs, which takes half a millisecond each time a page is opened: sixty patterns cost more than reading the
 * article does. Without `u` a pattern is built in two thirds of the time.
 */
export function plainLetters(): Plugin {
  return {
    name: 'taza:plain-letters',
    enforce: 'post',
    transform(code, id) {
      const file = id.replaceAll('\\', '/');
      if (!/\/(?:utils|entrypoints|components)\//.test(file) || /\/node_modules\//.test(file)) return null;
      if (!/\/[dgimsy]*u/.test(code)) return null;
      const found: Node[] = [];
      collectPatterns(this.parse(code) as unknown as Node, found);
      let out = code;
      for (const { start, end } of found.sort((a, b) => b.start - a.start)) {
        out = out.slice(0, start) + withoutUnicode(withPlainLetters(out.slice(start, end))) + out.slice(end);
      }
      return { code: out, map: null };
    },
  };
}

function collectPatterns(node: Node, found: Node[]): void {
  if (node.type === 'Literal' && node.regex) found.push(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) collectPatterns(child, found);
    }
  }
}

/** `literal` is the source of a pattern; what has no equal in ranges (`\P{L}` inside a class) stays as it is. */
export function withPlainLetters(literal: string): string {
  let isInClass = false;
  return literal.replace(/\\([pP])\{([LN])\}|\\.|[[\]]/g, (part, kind?: string, name?: string) => {
    if (part === '[') isInClass = true;
    if (part === ']') isInClass = false;
    const ranges = name ? CLASSES[name] : undefined;
    if (!ranges) return part;
    if (kind === 'p') return isInClass ? ranges : `[${ranges}]`;
    return isInClass ? part : `[^${ranges}]`;
  });
}

/**
 * `literal` without the flag `u`, if it says the same to any text without pictures: nothing in it is beyond the basic
 * plane or named by Unicode, and case, which `u` folds in its own way, matters.
 */
export function withoutUnicode(literal: string): string {
  const end = literal.lastIndexOf('/');
  const [source, flags] = [literal.slice(0, end + 1), literal.slice(end + 1)];
  const isPlain = !/\\[pP]\{|\\u\{|\\k|[\ud800-\udfff]/.test(source);
  return isPlain && !flags.includes('i') ? source + flags.replace('u', '') : literal;
}
