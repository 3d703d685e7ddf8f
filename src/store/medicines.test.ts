// @vitest-environment happy-dom

import { afterEach, expect, test, vi } from 'vitest';
import type { Medicine } from './medicines.ts';

const KEY = 'theriac.medicines';
const pack = (address: string, more: Partial<Medicine> = {}): Medicine => ({
  address,
  name: 'Amoxicillin',
  ...more,
});

/** The list as a page finds it that was just opened. */
async function openPage() {
  vi.resetModules();
  return await import('./medicines.ts');
}

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('a saved pack is there after a reload, and gone from the device once it is removed', async () => {
  const { saveMedicine } = await openPage();
  expect(saveMedicine(pack('/01/a'))).toBe(true);
  expect(saveMedicine(pack('/01/b', { lot: 'B1' }))).toBe(true);
  const { medicines, removeMedicine } = await openPage();
  expect(medicines.get().map(({ address }) => address)).toEqual(['/01/b', '/01/a']);
  removeMedicine('/01/b');
  expect(localStorage.getItem(KEY)).not.toContain('/01/b');
  removeMedicine();
  expect(localStorage.getItem(KEY)).toBe('[]');
});

test('a pack stands in the list once, with what was said of it last', async () => {
  const { medicines, saveMedicine } = await openPage();
  saveMedicine(pack('/01/a'));
  saveMedicine(pack('/01/b'));
  saveMedicine(pack('/01/a', { last: { outcome: 'blocked', at: 5 } }));
  expect(medicines.get().map(({ address, last }) => [address, last?.outcome])).toEqual([
    ['/01/b', undefined],
    ['/01/a', 'blocked'],
  ]);
});

test.each([
  [null],
  ['x'],
  [[null, 3, 'x', {}]],
  [[{ address: 'https://other.example/01/1', name: 'x' }]],
  [[{ address: '//other.example/01/1', name: 'x' }]],
  [[{ address: 5 }]],
])('of %j nothing is believed', async (stored) => {
  localStorage.setItem(KEY, JSON.stringify(stored));
  expect((await openPage()).medicines.get()).toEqual([]);
});

test('what is wrong with a stored pack is left out, the pack stays', async () => {
  const stored = {
    address: '/01/a',
    name: 7,
    lot: 8,
    expiry: '2026-02-30',
    last: { outcome: 'fine', at: 1 },
  };
  localStorage.setItem(KEY, JSON.stringify([stored, stored]));
  expect((await openPage()).medicines.get()).toEqual([{ address: '/01/a', name: '' }]);
});

test('a browser that keeps nothing is said to, and the list lives as long as the page', async () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  const { medicines, saveMedicine } = await openPage();
  expect(saveMedicine(pack('/01/a'))).toBe(false);
  expect(medicines.get()).toHaveLength(1);
});
