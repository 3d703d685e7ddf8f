import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { goldenLabel, writePhoto } from './labels.ts';
import { typeLikeScanner } from './scanner/typeLikeScanner.ts';

const HARBOUR = '9521003000008';
const genuine = goldenLabel('genuine');
const hand = { symbology: 'gs1datamatrix', share: 0.2, tiltDeg: 6, blurPx: 2 } as const;

test.use({ preferences: { role: 'pharmacist', till: HARBOUR } });

const verdict = (page: Page, word: string) => page.getByRole('heading', { level: 1, name: word });

for (const viewport of [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`${viewport.width} wide`, () => {
    test.use({ viewport, camera: { ...hand, text: genuine.bracketed } });

    test('a camera sees a pack, and its verdict appears', async ({ open }) => {
      const page = await open('/');
      // Where the camera was allowed before, it starts by itself.
      await expect(verdict(page, 'OK to dispense')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Where it has been' })).toBeVisible();
      await expect(page.getByText('Demo Harbour Pharmacy').first()).toBeVisible();
    });
  });
}

test.describe('a pack nobody made', () => {
  test.use({ camera: { ...hand, text: goldenLabel('unknown_serial').bracketed } });

  test('is not green before the camera', async ({ open }) => {
    const page = await open('/');
    await expect(verdict(page, 'Serial not found')).toBeVisible();
    await expect(page.getByText('OK to dispense')).toHaveCount(0);
  });
});

test('a photograph of the code', async ({ open }, info) => {
  const page = await open('/');
  const photo = join(info.outputDir, 'label.png');
  await page.screenshot({ path: photo });
  writePhoto(photo, genuine.bracketed);
  await page.getByLabel('Choose a picture').setInputFiles(photo);
  await expect(verdict(page, 'OK to dispense')).toBeVisible();
});

test('a picture without a code is said to have none', async ({ open }, info) => {
  const page = await open('/');
  const photo = join(info.outputDir, 'page.png');
  await page.screenshot({ path: photo, clip: { x: 0, y: 0, width: 300, height: 80 } });
  await page.getByLabel('Choose a picture').setInputFiles(photo);
  await expect(page.getByText('There is no code in the picture that could be read.')).toBeVisible();
});

test('a hand-held scanner, without a field in focus', async ({ open }) => {
  const page = await open('/');
  await expect(page.getByRole('heading', { name: 'Scan a pack' })).toBeVisible();
  await typeLikeScanner(page, genuine.text);
  await expect(verdict(page, 'OK to dispense')).toBeVisible();
});

test('a hand-held scanner on a verdict leads to the next verdict', async ({ open }) => {
  const page = await open(genuine.address);
  await expect(verdict(page, 'OK to dispense')).toBeVisible();
  await typeLikeScanner(page, goldenLabel('expired').text);
  await expect(verdict(page, 'Do not dispense: expired')).toBeVisible();
});

test('the whole code, typed', async ({ open }) => {
  const page = await open('/');
  await page.getByText('The whole code').first().click();
  const field = page.getByLabel('The whole code');
  await field.fill(genuine.bracketed);
  await field.press('Enter');
  await expect(verdict(page, 'OK to dispense')).toBeVisible();
});

test('four fields, with help while they are typed', async ({ open }) => {
  const page = await open('/');
  await page.getByLabel('Product number (GTIN, PC)').fill('09521001000018');
  await expect(page.getByText('The check digit is wrong. Compare every digit with the print.')).toBeVisible();
  await page.getByLabel('Product number (GTIN, PC)').fill('09521001000017');
  await page.getByLabel('Lot (LOT, Batch)').fill('DEMO01A');
  await page.getByLabel('Expiry (EXP)').fill('03/2028');
  await page.getByLabel('Serial (SN)').fill(/\(21\)(.+)$/.exec(genuine.bracketed)?.[1] ?? '');
  await page.getByRole('button', { name: 'Check this pack' }).click();
  await expect(verdict(page, 'OK to dispense')).toBeVisible();
});

test.describe('a patient', () => {
  test.use({ preferences: undefined, viewport: { width: 390, height: 844 } });

  test('opens the printed address', async ({ open }) => {
    const page = await open(goldenLabel('genuine_link').address);
    await expect(verdict(page, 'Nothing wrong found')).toBeVisible();
    await expect(page.getByRole('button', { name: /dispense/i })).toHaveCount(0);
  });
});

for (const [what, text] of [
  ['a leaflet’s address', 'https://leaflet.example/amoxicillin'],
  ['a wrong check digit', '(01)09521001000018(21)A'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['a date that is none', '(01)09521001000017(17)281332(21)A'],
] as const) {
  test(`${what}, typed, is refused in words`, async ({ open }) => {
    const page = await open('/');
    await page.getByText('The whole code').first().click();
    await page.getByLabel('The whole code').fill(text);
    await page.getByLabel('The whole code').press('Enter');
    await expect(page.getByText('This could not be read')).toBeVisible();
  });
}

for (const address of ['/01/123', '/01/09521001000017/21/', '/00/1', '/01/09521001000018/21/A', '/8003/1']) {
  test(`the address ${address} is answered in words`, async ({ open }) => {
    const page = await open(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('OK to dispense')).toHaveCount(0);
    await expect(page.getByText(/undefined|\[object|Error:/)).toHaveCount(0);
  });
}
