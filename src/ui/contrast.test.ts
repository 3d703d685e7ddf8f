import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/app/index.css', 'utf8');

/** Every colour role of a block of the style sheet, in light and in dark. */
function palette(block: string): Map<string, { light: string; dark: string }> {
  const roles = new Map<string, { light: string; dark: string }>();
  for (const [, role = '', value = ''] of block.matchAll(/--([a-z-]+):\s*([^;]+);/g)) {
    const [light, dark = light] = value.match(/#[0-9a-f]{6}/g) ?? [];
    if (light !== undefined && dark !== undefined) roles.set(role, { light, dark });
  }
  return roles;
}

const [, base = ''] = css.match(/\n:root \{([^}]+)\}/) ?? [];
const [, more = ''] = css.match(/prefers-contrast: more\) \{\s*:root \{([^}]+)\}/) ?? [];
const usual = palette(base);
const high = new Map([...usual, ...palette(more)]);

/** Relative luminance (WCAG 2.2) of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const INKS = ['ink', 'soft', 'brand', 'genuine-ink', 'caution-ink', 'stop-ink', 'used-here-ink', 'quiet'];
const PAIRS: readonly (readonly [text: string, ground: string])[] = [
  ['on-verdict', 'genuine'],
  ['on-verdict', 'stop'],
  ['on-verdict', 'used-here'],
  ['on-caution', 'caution'],
  ['on-brand', 'brand'],
  ['genuine-ink', 'genuine-tint'],
  ['caution-ink', 'caution-tint'],
  ['stop-ink', 'stop-tint'],
  ['brand', 'genuine-tint'],
  ['ink', 'caution-tint'],
  ['ink', 'stop-tint'],
  ['soft', 'stop-tint'],
  ...INKS.flatMap((ink) => [[ink, 'paper'] as const, [ink, 'card'] as const]),
];

for (const [name, roles] of [
  ['the usual palette', usual],
  ['the palette of high contrast', high],
] as const)
  for (const theme of ['light', 'dark'] as const)
    test(`text reads on its ground in ${name}, ${theme}`, () => {
      const colour = (role: string) => roles.get(role)?.[theme] ?? `no colour ${role}`;
      const weak = PAIRS.map(([text, ground]) => ({
        text,
        ground,
        ratio: contrast(colour(text), colour(ground)),
      })).filter(({ ratio }) => !(ratio >= 4.5));
      expect(weak).toEqual([]);
    });

test('the grounds of the band differ in greyscale, so that colour is not needed to tell them apart', () => {
  for (const theme of ['light', 'dark'] as const) {
    const grounds = ['stop', 'used-here', 'genuine', 'caution'].map((role) => usual.get(role)?.[theme] ?? '');
    for (const [index, ground] of grounds.entries())
      for (const other of grounds.slice(index + 1)) expect(contrast(ground, other)).toBeGreaterThan(1.3);
  }
});
