import { expect, test } from 'vitest';
import { diskFonts } from '../../../../test/diskFonts.ts';
import { unpackWoff } from './unpackWoff.ts';

const file = await diskFonts({ subset: 'latin', weight: 'regular' });

test('every table of the font is there, where its directory says, with its checksum', async () => {
  const font = await unpackWoff(file);
  const view = new DataView(font.buffer);
  const count = view.getUint16(4);
  expect(count).toBe(new DataView(file.buffer).getUint16(12));
  for (let index = 0; index < count; index += 1) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...font.subarray(at, at + 4));
    // The checksum of the head holds one field that is not counted.
    if (tag === 'head') continue;
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    let sum = 0;
    for (let word = 0; word < Math.ceil(length / 4); word += 1)
      sum = (sum + view.getUint32(offset + word * 4)) >>> 0;
    expect(sum, tag).toBe(view.getUint32(at + 4));
  }
});

test('what is no WOFF is refused', async () => {
  await expect(unpackWoff(new Uint8Array(100))).rejects.toThrow('no WOFF');
  await expect(unpackWoff(new Uint8Array(3))).rejects.toThrow('no WOFF');
});

test('a cut file is refused', async () => {
  await expect(unpackWoff(file.slice(0, file.length / 2))).rejects.toThrow();
});
