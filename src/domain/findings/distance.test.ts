import { expect, test } from 'vitest';
import { distance } from './distance.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

test.each([
  ['London and New York', at(51.5074, -0.1278), at(40.7128, -74.006), 5570],
  ['over the date line', at(0, 179.5), at(0, -179.5), 111],
  ['opposite sides of the earth', at(0, 0), at(0, 180), 20_015],
  ['the poles', at(90, 12), at(-90, -50), 20_015],
  ['a street apart', at(38.7223, -9.1393), at(38.7224, -9.1394), 0],
])('%s', (_, from, to, km) => {
  expect(distance(from, to)).toBe(km);
  expect(distance(to, from)).toBe(km);
});
