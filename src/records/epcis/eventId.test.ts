import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { eventId } from './eventId.ts';

test('is the version 5 UUID that any other program makes of the name', async () => {
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const hash = createHash('sha1')
    .update(namespace)
    .update('https://theriac.example/ns/epcis/31337/0xab/4')
    .digest()
    .subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  );
  expect(await eventId([31_337, '0xab', 4])).toBe(`urn:uuid:${uuid}`);
});

test('differs by every part of the name', async () => {
  const ids = await Promise.all(
    [
      [1, 'a', 2],
      [1, 'a', 3],
      [1, 'b', 2],
      [2, 'a', 2],
      [1, 'a', 2, 'packing'],
    ].map(eventId),
  );
  expect(new Set(ids).size).toBe(ids.length);
});
