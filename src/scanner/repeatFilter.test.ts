import { describe, expect, test } from 'vitest';
import { createRepeatFilter } from './repeatFilter.ts';
import type { CodeFormat, ScannedCode } from './scannedCode.ts';

const corner = { x: 0, y: 0 };
function code(text: string, format: CodeFormat = 'data_matrix'): ScannedCode {
  const corners = [corner, corner, corner, corner] as const;
  return { text, format, corners, frame: { width: 1, height: 1 }, source: 'camera' };
}
/** The texts reported at each time, given what was in the picture then. */
function run(pictures: readonly (readonly [number, readonly ScannedCode[]])[]): string[][] {
  const filter = createRepeatFilter();
  return pictures.map(([now, codes]) => filter.see(codes, now).map(({ text }) => text));
}

describe('repeats', () => {
  const pack = code(']d2A');

  test('a code held still is reported once', () => {
    expect(run([0, 66, 132, 3_000].map((now) => [now, [pack]]))).toEqual([[']d2A'], [], [], []]);
  });

  test('a code missed for less than a second is not reported again', () => {
    expect(
      run([
        [0, [pack]],
        [100, []],
        [1_099, [pack]],
      ]),
    ).toEqual([[']d2A'], [], []]);
  });

  test('a code that was out of the picture for a second is reported again', () => {
    expect(
      run([
        [0, [pack]],
        [100, []],
        [1_100, [pack]],
      ]),
    ).toEqual([[']d2A'], [], [']d2A']]);
  });

  test('a decoder slower than a second does not make repeats', () => {
    expect(run([0, 1_500, 3_000].map((now) => [now, [pack]]))).toEqual([[']d2A'], [], []]);
  });

  test('another pack is reported at once', () => {
    expect(
      run([
        [0, [pack]],
        [66, [code(']d2B')]],
      ]),
    ).toEqual([[']d2A'], [']d2B']]);
  });
});

describe('linear codes', () => {
  const bars = code(']C1A', 'code_128');

  test('one read alone is never reported', () => {
    expect(
      run([
        [0, [bars]],
        [66, []],
        [2_000, [bars]],
      ]),
    ).toEqual([[], [], []]);
  });

  test('two different reads do not confirm each other', () => {
    expect(
      run([
        [0, [bars]],
        [66, [code(']C1B', 'code_128')]],
      ]),
    ).toEqual([[], []]);
  });

  test('the second equal read within a second is reported, the third is not', () => {
    expect(run([0, 900, 1_000].map((now) => [now, [bars]]))).toEqual([[], [']C1A'], []]);
  });
});
