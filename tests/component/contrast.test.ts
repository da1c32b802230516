import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../components/ui/tokens.css', import.meta.url), 'utf8');

/** `--c-name: light-dark(#rrggbb, #rrggbb)` for both themes. */
const colours = new Map<string, { light: string; dark: string; sepia?: string }>(
  [...css.matchAll(/--c-([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/g)].map((m) => [
    m[1] ?? '',
    { light: m[2] ?? '', dark: m[3] ?? '' },
  ]),
);

const [, sepia = ''] = /\[data-theme="sepia"\] \{([^}]*)\}/.exec(css) ?? [];
for (const [, name = '', hex = ''] of sepia.matchAll(/--c-([\w-]+):\s*(#[\da-f]{6})/g)) {
  const known = colours.get(name);
  if (!known) throw new Error(`sepia sets an unknown token: ${name}`);
  colours.set(name, { ...known, sepia: hex });
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Text pairs need 4.5 (WCAG 2.2 AA), borders of controls and the focus ring 3. */
const PAIRS: [string, string, number][] = [
  ...['text', 'quiet', 'accent'].flatMap((ink) =>
    ['page', 'sky', 'raised'].map((paper): [string, string, number] => [ink, paper, 4.5]),
  ),
  ['up', 'sky', 4.5],
  ['down', 'sky', 4.5],
  ['on-action', 'action', 4.5],
  ['on-action', 'action-hover', 4.5],
  ['on-note', 'note', 4.5],
  ['edge', 'page', 3],
  ['edge', 'note', 3],
  ['focus', 'page', 3],
  ['focus', 'sky', 3],
];

describe.each(['light', 'dark', 'sepia'] as const)('%s theme', (theme) => {
  it.each(PAIRS)('%s on %s is readable', (ink, paper, least) => {
    // What sepia does not set it has from light.
    const [a, b] = [ink, paper].map((name) => colours.get(name)?.[theme] ?? colours.get(name)?.light);
    if (!a || !b) throw new Error(`no such token: ${ink} or ${paper}`);
    expect(contrast(a, b), `${a} on ${b}`).toBeGreaterThanOrEqual(least);
  });
});
