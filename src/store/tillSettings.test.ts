// @vitest-environment happy-dom

import { expect, test, vi } from 'vitest';
import { tillLabel } from './tillSettings.ts';

/** The settings as a new window finds them. */
async function openWindow() {
  vi.resetModules();
  return (await import('./tillSettings.ts')).tillSettings;
}

async function settingsFrom(stored: unknown) {
  sessionStorage.clear();
  localStorage.setItem('theriac.till', JSON.stringify(stored));
  return (await openWindow()).get();
}

test.each([
  [null],
  ['x'],
  [{ number: 0 }],
  [{ number: 1.5 }],
  [{ number: '2', minutes: 7, signing: 'never' }],
  [{ handOff: { way: 'fax', form: 7, auto: 'yes' } }],
])('of %j nothing is believed', async (stored) => {
  expect(await settingsFrom(stored)).toEqual({
    number: 1,
    signing: 'patient',
    minutes: 15,
    keys: true,
    handOff: { way: 'off', form: 'element_string', link: '', auto: false },
  });
});

test('what was set is kept, a name without its blanks', async () => {
  const handOff = { way: 'link', form: 'bracketed', link: 'pms://{code}', auto: true };
  const stored = { number: 3, name: ' Left ', signing: 'interval', minutes: 30, keys: false, handOff };
  expect(await settingsFrom(stored)).toEqual({ ...stored, name: 'Left' });
});

test('two windows of a device can be two tills; what is not the till itself is shared', async () => {
  await settingsFrom({ number: 1 });
  const first = await openWindow();
  // Another window has a session storage of its own.
  sessionStorage.clear();
  const second = await openWindow();
  second.set({ ...second.get(), number: 2, minutes: 30 });
  dispatchEvent(new StorageEvent('storage', { key: 'theriac.till' }));
  expect(first.get()).toMatchObject({ number: 1, minutes: 30 });
  expect(second.get()).toMatchObject({ number: 2, minutes: 30 });
});

test('a window that is loaded again is the same till', async () => {
  await settingsFrom({ number: 1 });
  const before = await openWindow();
  before.set({ ...before.get(), number: 4 });
  localStorage.setItem('theriac.till', JSON.stringify({ number: 9 }));
  expect((await openWindow()).get().number).toBe(4);
});

test('settings are the same object until something changes', async () => {
  const settings = await openWindow();
  expect(settings.get()).toBe(settings.get());
});

test('a till is called by its number, and by its name where it has one', () => {
  const till = { number: 2 };
  expect(tillLabel(till)).toBe('2');
  expect(tillLabel({ ...till, name: 'Left' })).toBe('2 · Left');
});
