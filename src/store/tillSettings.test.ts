import { expect, test, vi } from 'vitest';
import { tillLabel } from './tillSettings.ts';

async function settingsFrom(stored: unknown) {
  localStorage.setItem('theriac.till', JSON.stringify(stored));
  vi.resetModules();
  return (await import('./tillSettings.ts')).tillSettings.get();
}

test.each([
  [null],
  ['x'],
  [{ number: 0 }],
  [{ number: 1.5 }],
  [{ number: '2', minutes: 7, signing: 'never' }],
])('of %j nothing is believed', async (stored) => {
  expect(await settingsFrom(stored)).toEqual({ number: 1, signing: 'patient', minutes: 15, keys: true });
});

test('what was set is kept, a name without its blanks', async () => {
  const stored = { number: 3, name: ' Left ', signing: 'interval', minutes: 30, keys: false };
  expect(await settingsFrom(stored)).toEqual({ ...stored, name: 'Left' });
});

test('a till is called by its number, and by its name where it has one', () => {
  const till = { number: 2, signing: 'patient', minutes: 15, keys: true } as const;
  expect(tillLabel(till)).toBe('2');
  expect(tillLabel({ ...till, name: 'Left' })).toBe('2 · Left');
});
