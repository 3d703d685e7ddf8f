import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Manifest, weighRoute } from './weighRoute.ts';

const manifest: Manifest = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_shared.js'],
    css: ['assets/index.css'],
  },
  '_shared.js': { file: 'assets/shared.js' },
  'src/features/verify/VerifyScreen.tsx': { file: 'assets/verify.js', imports: ['index.html', '_wallet.js'] },
  '_wallet.js': { file: 'assets/wallet.js' },
  'src/late.ts': { file: 'assets/late.js', imports: ['index.html'] },
};
const report = {
  'assets/index.js': { 'src/app/main.tsx': 10 },
  'assets/shared.js': { 'node_modules/react/index.js': 10 },
  'assets/verify.js': { 'src/features/verify/VerifyScreen.tsx': 10 },
  'assets/wallet.js': { 'node_modules/wagmi/index.js': 10 },
  'assets/late.js': { 'src/late.ts': 10 },
};
let dist: string;

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'theriac-size-'));
  mkdirSync(join(dist, 'assets'));
  for (const { file } of Object.values(manifest)) writeFileSync(join(dist, file), file);
  const fonts = [
    'serif-latin-600.woff2',
    'serif-latin-600.woff',
    'serif-cyrillic-600.woff2',
    'sans-devanagari-400.woff2',
  ];
  for (const font of fonts) writeFileSync(join(dist, 'assets', font), 'x'.repeat(1000));
  writeFileSync(join(dist, 'assets/index.css'), fonts.map((font) => `src: url(/assets/${font})`).join());
});
afterAll(() => rmSync(dist, { recursive: true }));

test('what is imported at once is weighed, through chunks that import each other, and what comes later is not', () => {
  const { scripts, modules } = weighRoute(dist, manifest, report, ['src/features/verify/VerifyScreen.tsx']);
  expect(Object.keys(scripts).sort()).toEqual(
    ['index', 'shared', 'verify', 'wallet'].map((name) => `assets/${name}.js`),
  );
  expect(Object.keys(modules)).toContain('node_modules/wagmi/index.js');
});

test('of the fonts, the one a Latin page asks for is weighed, as it is', () => {
  const { stylesAndFonts } = weighRoute(dist, manifest, report, []);
  expect(Object.keys(stylesAndFonts)).toEqual(['assets/index.css', 'assets/serif-latin-600.woff2']);
  expect(stylesAndFonts['assets/serif-latin-600.woff2']).toBe(1000);
});

test('a route that is not in the build is an error, not a light page', () => {
  expect(() => weighRoute(dist, manifest, report, ['src/features/gone.tsx'])).toThrow(
    'src/features/gone.tsx',
  );
});
