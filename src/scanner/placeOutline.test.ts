import { expect, test } from 'vitest';
import { placeOutline } from './placeOutline.ts';

const corners = [
  { x: 0, y: 0 },
  { x: 1280, y: 0 },
  { x: 1280, y: 720 },
  { x: 640, y: 360 },
] as const;
const frame = { width: 1280, height: 720 };

test('a view of the same shape shows the whole picture', () => {
  expect(placeOutline({ corners, frame }, { width: 640, height: 360 })).toEqual([
    { x: 0, y: 0 },
    { x: 640, y: 0 },
    { x: 640, y: 360 },
    { x: 320, y: 180 },
  ]);
});

test('an upright view cuts off both sides evenly', () => {
  expect(placeOutline({ corners, frame }, { width: 360, height: 720 })).toEqual([
    { x: -460, y: 0 },
    { x: 820, y: 0 },
    { x: 820, y: 720 },
    { x: 180, y: 360 },
  ]);
});
