import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { provideBrowser } from './browser.ts';

// Draws the app's icons as pictures from public/icon.svg, for systems that install it: npx tsx tools/icons.ts
interface Icon {
  readonly file: string;
  readonly pixels: number;
  /** Systems cut maskable icons to shapes of their own: the ground reaches the edge, the mark stays in the middle. */
  readonly maskable: boolean;
}

const icons: readonly Icon[] = [
  { file: 'icon-192.png', pixels: 192, maskable: false },
  { file: 'icon-512.png', pixels: 512, maskable: false },
  { file: 'icon-maskable-512.png', pixels: 512, maskable: true },
  // iOS rounds the corners itself.
  { file: 'icon-apple-180.png', pixels: 180, maskable: true },
];

const svg = readFileSync('public/icon.svg', 'utf8');
// The safe zone is a circle of four fifths; the flask reaches three fifths.
const full = svg.replace('rx="7"', '').replace('translate(4 4)', 'translate(6.4 6.4) scale(0.8)');

const browser = await chromium.launch({
  executablePath: await provideBrowser(),
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();
for (const { file, pixels, maskable } of icons) {
  await page.setViewportSize({ width: pixels, height: pixels });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${maskable ? full : svg}`,
  );
  writeFileSync(`public/${file}`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
