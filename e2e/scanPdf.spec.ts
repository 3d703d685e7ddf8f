import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderCode } from '../tools/video/renderCode.ts';
import { expect, test } from './fixtures.ts';
import { goldenLabel } from './labels.ts';
import { writePdf } from './scanner/writePdf.ts';

test('a PDF with two packs: which one is asked, with its page, and its verdict appears', async ({
  open,
}, info) => {
  const page = await open('/');
  const labels = ['genuine', 'expired'].map((name) =>
    renderCode({ text: goldenLabel(name).bracketed, symbology: 'gs1datamatrix', scale: 1 }),
  );
  const path = join(info.outputDir, 'note.pdf');
  await page.screenshot({ path });
  writeFileSync(path, writePdf([[], ...labels.map((picture) => [{ picture, x: 80, y: 600, scale: 1 }])]));
  await page.getByLabel('Choose a picture or PDF').setInputFiles(path);
  await page.getByRole('button', { name: /^Page 3/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /expired/i })).toBeVisible();
});
