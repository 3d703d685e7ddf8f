import { renderCode } from '../tools/video/renderCode.ts';
import { expect, test } from './fixtures.ts';
import { goldenLabel } from './labels.ts';
import { writePdf } from './scanner/writePdf.ts';

test('a PDF with two packs: which one is asked, with its page, and its verdict appears', async ({ open }) => {
  const page = await open('/');
  const labels = ['genuine', 'expired'].map((name) =>
    renderCode({ text: goldenLabel(name).bracketed, symbology: 'gs1datamatrix', scale: 1 }),
  );
  const buffer = writePdf([[], ...labels.map((picture) => [{ picture, x: 80, y: 600, scale: 1 }])]);
  const note = { name: 'note.pdf', mimeType: 'application/pdf', buffer };
  await page.getByLabel('Choose a picture or PDF').setInputFiles(note);
  await page.getByRole('button', { name: /^Page 3/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /expired/i })).toBeVisible();
});
