// @vitest-environment happy-dom

import { beforeEach, expect, test, vi } from 'vitest';

/** The module as a fresh page loads it. */
async function load() {
  vi.resetModules();
  return (await import('./preferences.ts')).preferences;
}

beforeEach(() => localStorage.clear());

test('what is chosen is there again on the next visit', async () => {
  const before = await load();
  before.set({
    role: 'pharmacist',
    theme: 'dark',
    sound: false,
    locale: 'en-XA',
    nodes: ['http://127.0.0.1:1'],
  });
  expect((await load()).get()).toEqual(before.get());
});

test.each([
  ['no JSON', '{'],
  ['another shape', '[1]'],
  ['a till with a wrong check digit', '{"till":"9521003000009"}'],
  ['values of other kinds', '{"role":"king","nodes":[],"sound":"yes","theme":"pink","locale":7}'],
])('%s is not taken over', async (_, stored) => {
  localStorage.setItem('theriac.preferences', stored);
  expect((await load()).get()).toEqual({});
});

test('a browser that keeps nothing still takes a choice for as long as the page lives', async () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  const preferences = await load();
  preferences.set({ role: 'inspector' });
  expect(preferences.get()).toEqual({ role: 'inspector' });
  vi.unstubAllGlobals();
});

test('a choice in another tab arrives here', async () => {
  const preferences = await load();
  const changed = vi.fn();
  const stop = preferences.subscribe(changed);
  localStorage.setItem('theriac.preferences', '{"role":"patient"}');
  dispatchEvent(new StorageEvent('storage', { key: 'theriac.preferences' }));
  expect(preferences.get()).toEqual({ role: 'patient' });
  expect(changed).toHaveBeenCalledOnce();
  stop();
});
