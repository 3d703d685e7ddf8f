// @vitest-environment happy-dom

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import { prepareZXingModule } from 'zxing-wasm/reader';
import { paintLabel } from '../../tools/video/paintLabel.ts';
import type { Raster } from '../../tools/video/raster.ts';
import { renderCode, type Symbology } from '../../tools/video/renderCode.ts';
import { sideBySide } from '../../tools/video/sideBySide.ts';
import { decodePicture } from './decodePicture.ts';

beforeAll(() => {
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(path)).buffer } });
});

function toImage({ width, height, data }: Raster): ImageData {
  const rgba = Uint8ClampedArray.from({ length: data.length * 4 }, (_, i) =>
    i % 4 === 3 ? 255 : (data[i >> 2] ?? 0),
  );
  return { width, height, data: rgba, colorSpace: 'srgb' };
}

const elements = '(01)09521001000017(17)280331(10)aZ/7-+(21)SNyz&_0001';
const data = '010952100100001717280331' + '10aZ/7-+\u001d21SNyz&_0001';
const link = 'https://example.com/01/09521001000017/10/aZ%2F7/21/SN1?17=280331';

test.each([
  ['gs1datamatrix', elements, 'data_matrix', `]d2${data}`],
  ['gs1qrcode', elements, 'qr_code', `]Q3${data}`],
  ['gs1-128', elements, 'code_128', `]C1${data}`],
  ['datamatrix', link, 'data_matrix', `]d1${link}`],
  ['qrcode', link, 'qr_code', `]Q1${link}`],
  ['code128', 'aZ-1', 'code_128', ']C0aZ-1'],
  ['ean13', '9521001000017', 'ean_13', ']E09521001000017'],
  ['ean13', '0036000291452', 'ean_13', ']E00036000291452'],
  ['ean8', '02345673', 'ean_8', ']E402345673'],
  ['upce', '01234558', 'upc_e', ']E00012345000058'],
  ['itf14', '09521001000017', 'itf', ']I109521001000017'],
  ['databarlimited', '(01)09521001000017', 'databar', ']e00109521001000017'],
  ['databarexpanded', '(01)09521001000017(10)A(21)B', 'databar', ']e0010952100100001710A\u001d21B'],
  ['code39', '-03752864', 'code_39', ']A0-03752864'],
] as const)(
  '%s of %s: format, symbology identifier and bytes are kept',
  async (symbology, text, format, read) => {
    const picture = toImage(renderCode({ text, symbology: symbology satisfies Symbology, scale: 4 }));
    for (const plan of ['frame', 'frame-inverted', 'still'] as const) {
      expect(await decodePicture(picture, plan)).toMatchObject([{ format, text: read }]);
    }
  },
);

test('in a run, all packs of one picture are read; a single one ends the search otherwise', async () => {
  const texts = ['1', '2', '3'].map((serial) => `(01)09521001000017(21)${serial}`);
  const labels = texts.map((text, seed) =>
    paintLabel(renderCode({ text, symbology: 'gs1datamatrix', scale: 4 }), seed),
  );
  const picture = toImage(sideBySide(labels));
  const found = await decodePicture(picture, 'frames');
  expect(found.map(({ text }) => text).sort()).toEqual(
    ['1', '2', '3'].map((s) => `]d2010952100100001721${s}`),
  );
  expect(await decodePicture(picture, 'frame')).toHaveLength(1);
});

test('the corners are those of the symbol, clockwise from its top left', async () => {
  const code = renderCode({ text: elements, symbology: 'gs1datamatrix', scale: 5, quietZone: 4 });
  const [read] = await decodePicture(toImage(code), 'frame');
  const [near, far] = [20, code.width - 21];
  expect(read?.frame).toEqual({ width: code.width, height: code.height });
  const expected = [
    [near, near],
    [far, near],
    [far, far],
    [near, far],
  ];
  read?.corners.forEach(({ x, y }, index) => {
    expect(Math.abs(x - (expected[index]?.[0] ?? 0))).toBeLessThanOrEqual(2);
    expect(Math.abs(y - (expected[index]?.[1] ?? 0))).toBeLessThanOrEqual(2);
  });
});

/** A picture on a light ground, codes placed by their upper left corners. */
function ground(
  placed: readonly { readonly serial: string; readonly x: number; readonly y: number }[],
): Raster {
  const [width, height] = [900, 500];
  const data = new Uint8Array(width * height).fill(230);
  for (const { serial, x, y } of placed) {
    const text = `(01)09521001000017(21)${serial}`;
    const code = renderCode({ text, symbology: 'gs1datamatrix', scale: 4, quietZone: 2 });
    for (let row = 0; row < code.height; row++) {
      data.set(code.data.subarray(row * code.width, (row + 1) * code.width), (y + row) * width + x);
    }
  }
  return { width, height, data };
}
const serialOf = (text = '') => text.slice(text.indexOf('1721') + 4);

test('of two codes the one in the middle is read, and its corners are those in the whole picture', async () => {
  const [edge, middle] = [
    { serial: 'edge', x: 20, y: 20 },
    { serial: 'middle', x: 420, y: 220 },
  ];
  for (const placed of [
    [edge, middle],
    [middle, edge],
  ]) {
    const [read] = await decodePicture(toImage(ground(placed)), 'frame');
    expect(serialOf(read?.text)).toBe('middle');
    expect(read?.frame).toEqual({ width: 900, height: 500 });
    // Two modules of light margin.
    expect(Math.abs((read?.corners[0].x ?? 0) - 428)).toBeLessThanOrEqual(2);
    expect(Math.abs((read?.corners[0].y ?? 0) - 228)).toBeLessThanOrEqual(2);
  }
});

test('a code at the edge of the picture is read, too', async () => {
  const [read] = await decodePicture(toImage(ground([{ serial: 'edge', x: 780, y: 380 }])), 'frame');
  expect(serialOf(read?.text)).toBe('edge');
});

test('an empty picture has no code', async () => {
  const empty: Raster = { width: 300, height: 200, data: new Uint8Array(60_000).fill(230) };
  expect(await decodePicture(toImage(empty), 'still')).toEqual([]);
});
