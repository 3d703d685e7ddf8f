import bwip from 'bwip-js/node';
import { expect, it } from 'vitest';
import { goldenPacks } from '../../test/goldenPacks.ts';
import { goldenUnits } from '../../test/goldenUnits.ts';
import { parseCalendarDate } from '../domain/identifiers.ts';
import { drawCode } from './drawCode.ts';

const parsed = parseCalendarDate('2026-11-20');
if (!parsed.ok) throw new Error('no date');
const now = parsed.value;

type Polygon = readonly (readonly number[])[];

function polygonsOf(path: string): Polygon[] {
  return path
    .split('Z')
    .filter(Boolean)
    .map((polygon) =>
      polygon
        .slice(1)
        .split('L')
        .map((point) => point.split(' ').map(Number)),
    );
}

/** Whether the outline covers a point: the winding number of its polygons. */
function covers(polygons: readonly Polygon[], x: number, y: number): boolean {
  let winding = 0;
  for (const points of polygons) {
    for (const [i, [x0 = 0, y0 = 0]] of points.entries()) {
      const [x1 = 0, y1 = 0] = points[(i + 1) % points.length] ?? [];
      if (x0 === x1 && x0 > x && Math.min(y0, y1) < y && y < Math.max(y0, y1)) winding += y1 > y0 ? 1 : -1;
    }
  }
  return winding !== 0;
}

it.each([
  [
    'gs1datamatrix',
    ']d2010952100100001717280331' + '10DEMO01A\u001d21432KN432Z9CL2XQKGWF6',
    '(01)09521001000017(17)280331(10)DEMO01A(21)432KN432Z9CL2XQKGWF6',
    1,
  ],
  [
    'qrcode',
    'https://id.gs1.org/01/09521001000017/10/DEMO01A/21/PKDQP3EDELC5GNKFU3KH?17=280331',
    undefined,
    4,
  ],
] as const)('draws every module of a %s, with its quiet zone', async (symbology, text, bracketed, margin) => {
  const { path, width } = await drawCode(text, symbology, now);
  const [symbol] = bwip.raw({ bcid: symbology, text: bracketed ?? text });
  if (symbol === undefined || !('pixs' in symbol)) throw new Error('no matrix');
  const polygons = polygonsOf(path);
  const modules = symbol.pixx + 2 * margin;
  const unit = width / modules;
  const drawn = Array.from({ length: modules ** 2 }, (_, i) =>
    covers(polygons, ((i % modules) + 0.5) * unit, (Math.floor(i / modules) + 0.5) * unit),
  );
  const expected = drawn.map((_, i) => {
    const [x, y] = [(i % modules) - margin, Math.floor(i / modules) - margin];
    const inside = x >= 0 && y >= 0 && x < symbol.pixx && y < symbol.pixy;
    return inside && symbol.pixs[y * symbol.pixx + x] === 1;
  });
  expect(drawn).toEqual(expected);
});

it('draws the bars of a GS1-128 in their widths', async () => {
  const { path, width, height } = await drawCode(']C100195210010000000182', 'gs1-128', now);
  const [symbol] = bwip.raw({ bcid: 'gs1-128', text: '(00)195210010000000182' });
  if (symbol === undefined || !('sbs' in symbol)) throw new Error('no bars');
  const bars = symbol.sbs.flatMap((wide, i) => Array<boolean>(wide).fill(i % 2 === 0));
  const quiet = Array<boolean>(10).fill(false);
  const modules = [...quiet, ...bars, ...quiet];
  const polygons = polygonsOf(path);
  // Both halves of every module: a bar that is off by half a module cannot be read.
  const drawn = Array.from({ length: 2 * modules.length }, (_, half) =>
    covers(polygons, ((half + 0.5) * width) / (2 * modules.length), height / 2),
  );
  expect(drawn).toEqual(modules.flatMap((dark) => [dark, dark]));
});

it('draws every golden pack and unit', async () => {
  for (const { text, symbology } of [...goldenPacks, ...goldenUnits]) {
    expect((await drawCode(text, symbology, now)).path).toMatch(/^M/);
  }
});
