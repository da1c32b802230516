import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { withArrows } from '../../../utils/build/arrow-functions.ts';
import type { Node } from '../../../utils/build/leave-out.ts';

const arrows = (code: string): string => withArrows(code, parseAst(code) as unknown as Node);

/** What a script that sets `answer` sets it to. */
const run = (code: string): unknown => new Function(`let answer; ${code}; return answer;`)();

describe('functions as arrows', () => {
  it.each([
    ['called before they are declared', 'answer = twice(4); function twice(x) { return 2 * x; }', 8],
    [
      'that call each other',
      'function a(n) { return n ? b(n - 1) : "end"; } function b(n) { return a(n); } answer = a(3);',
      'end',
    ],
    [
      'with a default, a pattern and a rest',
      'function f(a = 1, { b }, ...c) { return a + b + c.length; } answer = f(undefined, { b: 2 }, 0, 0);',
      5,
    ],
    [
      'inside a function that is the whole script',
      'var script = (function () { return f(); function f() { return 7; } })(); answer = script;',
      7,
    ],
    [
      'that read a constant written later',
      'function f() { return later; } const later = 3; answer = f();',
      3,
    ],
  ])('do the same: %s', (_, code, expected) => {
    expect(run(code)).toBe(expected);
    expect(arrows(code)).not.toMatch(/function \w/);
    expect(run(arrows(code))).toBe(expected);
  });

  it('may be asynchronous', () => {
    expect(arrows('async function f(x) { await x; }')).toContain('f = async (x) => { await x; }');
  });

  it.each([
    ['`this`', 'function Point(x) { this.x = x; }'],
    ['`arguments`', 'function count() { return arguments.length; }'],
    ['`yield`', 'function* each() { yield 1; }'],
    ['`new.target`', 'function made() { return new.target; }'],
    ['`this` in an arrow', 'function f() { return () => this; }'],
  ])('are none where they use %s', (_, code) => {
    expect(arrows(code)).toBe(code);
  });

  it('leave a directive where it is', () => {
    const code = arrows("(function () { 'use strict'; f(); function f() {} })();");
    expect(code.indexOf('use strict')).toBeLessThan(code.indexOf('=>'));
  });
});
