import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { stepsOfCsv, stepsOfEpcis, stepsOfPdf, tight } from '../../test/formsOfReport.ts';
import { readCsv } from '../../test/readCsv.ts';
import { readReportPdf } from '../../test/readReportPdf.ts';
import { expect, expectAccessible, expectNoOverflow, test } from '../fixtures.ts';
import { goldenLabel } from '../labels.ts';

test.use({ preferences: { role: 'inspector' } });

/** Makes a file of a form and gives its name and bytes. */
async function take(page: Page, form: RegExp) {
  await page.getByRole('radio', { name: form }).check();
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the file' }).click();
  const download = await downloaded;
  const name = download.suggestedFilename();
  await expect(page.getByText(`Done: ${name}`)).toBeVisible();
  return { name, bytes: new Uint8Array(await readFile(await download.path())) };
}

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const panel = (page: Page) => page.getByRole('region', { name: 'Take it with you' });

test('an inspector takes a pack away in every form, and all forms say the same', async ({ open }) => {
  const page = await open(goldenLabel('genuine').address);
  await expect(panel(page)).toBeVisible();
  const bundle = await take(page, /^Evidence bundle/);
  const pdf = await take(page, /^Report \(PDF\)/);
  const csv = await take(page, /^Table/);
  const epcis = await take(page, /^Events/);
  const names = [bundle, pdf, csv, epcis].map(({ name }) => name);
  expect(new Set(names).size).toBe(4);

  const read = await readReportPdf(pdf.bytes);
  const told = stepsOfPdf(read.elements);
  expect(told.length).toBeGreaterThan(3);
  expect(stepsOfCsv(readCsv(text(csv.bytes)))).toEqual(told);
  const byNumber = (steps: typeof told) =>
    new Map(steps.map((step) => [`${step.unit} ${step.sequence}`, step]));
  expect(byNumber(stepsOfEpcis(JSON.parse(text(epcis.bytes))))).toEqual(byNumber(told));
  const inside = [...read.attachments.values()].map(text);
  expect(inside).toHaveLength(1);
  const { integrity, statement } = JSON.parse(inside[0] ?? '');
  expect(tight(read.pages[0]?.foot ?? '')).toContain(integrity.hash);
  expect(statement.subjects[0].label).toEqual(JSON.parse(text(bundle.bytes)).statement.subjects[0].label);
});

test('a container and a lot are taken away too', async ({ open }) => {
  const page = await open('/00/195210010000000182');
  const unit = await take(page, /^Report \(PDF\)/);
  expect((await readReportPdf(unit.bytes)).elements[0]?.text).toBe('Custody report of a container');
  await page.goto('/inspect/lot/09521001000017/DEMO01A');
  const lot = await take(page, /^Table/);
  expect(readCsv(text(lot.bytes)).filter(({ record }) => record === 'pack').length).toBeGreaterThan(100);
});

test('what takes too long is stopped, and no file comes', async ({ open, demo }) => {
  const page = await open(goldenLabel('genuine').address);
  await expect(panel(page)).toBeVisible();
  demo.node.set({ kind: 'silent' });
  await page.getByRole('button', { name: 'Make the file' }).click();
  await expect(panel(page).getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped. No file was made.')).toBeVisible();
});

test('a letter-sized report in the second try, after a node that did not answer', async ({ open, demo }) => {
  const page = await open(goldenLabel('genuine').address);
  await expect(panel(page)).toBeVisible();
  demo.node.set({ kind: 'drop' });
  await page.getByRole('radio', { name: 'US Letter' }).check();
  await page.getByRole('button', { name: 'Make the file' }).click();
  await expect(page.getByText('The ledger could not be read, so there is nothing to report.')).toBeVisible();
  demo.node.set(undefined);
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Try again' }).click();
  expect((await downloaded).suggestedFilename()).toMatch(/\.pdf$/);
});

for (const viewport of [
  { width: 1280, height: 900 },
  { width: 320, height: 640 },
])
  test.describe(`${viewport.width} wide`, () => {
    test.use({ viewport });

    test('the panel is sound', async ({ open }) => {
      const page = await open(goldenLabel('genuine').address);
      await expect(panel(page)).toBeVisible();
      await expectNoOverflow(page);
      await expectAccessible(page);
    });
  });

test.describe('whoever is no inspector', () => {
  test.use({ preferences: { role: 'pharmacist', till: '9521003000008' } });

  test('is offered no report', async ({ open }) => {
    const page = await open(goldenLabel('genuine').address);
    await expect(page.getByRole('heading', { level: 1, name: 'OK to dispense' })).toBeVisible();
    await expect(panel(page)).toHaveCount(0);
  });
});
