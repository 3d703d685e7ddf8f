import type { Page } from '@playwright/test';
import { encodePng } from '../../tools/video/encodePng.ts';
import { paintFrame, type View } from '../../tools/video/paintFrame.ts';
import { paintLabel } from '../../tools/video/paintLabel.ts';
import type { Raster } from '../../tools/video/raster.ts';
import { renderCode } from '../../tools/video/renderCode.ts';
import { expect, test } from './cameraFixture.ts';
import type {} from './harness.ts';

const text = '(01)09521001000017(17)280331(10)aZ/7-+(21)SNyz&_0001';
const data = '010952100100001717280331' + '10aZ/7-+\u001d21SNyz&_0001';

function photo(view: Partial<View>): Raster {
  const label = paintLabel(renderCode({ text, symbology: 'gs1datamatrix', scale: 8 }), 7);
  return paintFrame(label, {
    width: 1000,
    height: 750,
    zoom: 0.5,
    tiltDeg: 0,
    foreshortening: 0.05,
    blurPx: 0,
    noise: 4,
    offset: { x: 0, y: 0 },
    seed: 3,
    ...view,
  });
}

/** The texts read from a file, or the code of the problem. */
async function read(
  page: Page,
  file: Buffer,
  wrap: 'blob' | 'clipboard' = 'blob',
): Promise<string[] | string> {
  return page.evaluate(
    async ([base64, how]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const blob = new Blob([bytes], { type: 'image/png' });
      const result = await window.scanner.readImage(
        how === 'blob' ? blob : new ClipboardItem({ 'image/png': blob }),
      );
      return result.ok ? result.value.map((code) => code.text) : result.problem.code;
    },
    [file.toString('base64'), wrap] as const,
  );
}

test('a picture is read however it is turned', async ({ openScanner }) => {
  const page = await openScanner();
  for (const tiltDeg of [0, 23, 90, 137, 180, 270]) {
    expect(await read(page, encodePng(photo({ tiltDeg }))), `${tiltDeg} degrees`).toEqual([`]d2${data}`]);
  }
});

test('a code cut out to its very edge, without the light margin it should have, is read', async ({
  openScanner,
}) => {
  const page = await openScanner();
  for (const [symbology, identifier] of [
    ['gs1datamatrix', ']d2'],
    ['gs1qrcode', ']Q3'],
  ] as const) {
    const bare = renderCode({ text, symbology, scale: 3, quietZone: 0 });
    expect(await read(page, encodePng(bare))).toEqual([identifier + data]);
  }
});

test('a small code in a corner of a large photo is read', async ({ openScanner }) => {
  const page = await openScanner();
  const large = photo({ width: 3200, height: 2400, zoom: 0.45, offset: { x: 1000, y: 800 }, blurPx: 2 });
  expect(await read(page, encodePng(large))).toEqual([`]d2${data}`]);
});

test('light on dark is read', async ({ openScanner }) => {
  const page = await openScanner();
  const dark = photo({});
  const light = { ...dark, data: dark.data.map((value) => 255 - value) };
  expect(await read(page, encodePng(light))).toEqual([`]d2${data}`]);
});

test('what lies on the clipboard is read', async ({ openScanner }) => {
  const page = await openScanner();
  expect(await read(page, encodePng(photo({})), 'clipboard')).toEqual([`]d2${data}`]);
});

test('a picture without a code gives nothing, and no guess', async ({ openScanner }) => {
  const page = await openScanner();
  const blank = paintLabel({ width: 400, height: 400, data: new Uint8Array(160_000).fill(255) }, 5);
  expect(await read(page, encodePng(blank))).toEqual([]);
});

test('bytes that are no picture are told by name', async ({ openScanner }) => {
  const page = await openScanner();
  expect(await read(page, Buffer.from('nothing to see'))).toBe('image-unreadable');
});

test('a decoder that cannot be loaded is told by name', async ({ openScanner }) => {
  const page = await openScanner({
    prepare: (fresh) => fresh.route('**/*.wasm', (route) => route.abort()),
  });
  expect(await read(page, encodePng(photo({})))).toBe('decoder-missing');
});
