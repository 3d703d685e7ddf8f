import { describe, expect, it } from 'vitest';
import { createSettingsStore, DEFAULT_SETTINGS, parseSettings } from './deviceSettings.ts';

function memory() {
  const map = new Map<string, string>();
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  };
}

describe('device settings', () => {
  it('are there again after a reload', () => {
    const storage = memory();
    createSettingsStore(storage).set({ role: 'pharmacist', sound: false });
    expect(createSettingsStore(storage).get()).toEqual({
      ...DEFAULT_SETTINGS,
      role: 'pharmacist',
      sound: false,
    });
  });
  it('can be taken back one by one', () => {
    const store = createSettingsStore(memory());
    store.set({ role: 'inspector', nodes: ['http://127.0.0.1:8545'] });
    store.set({ role: undefined });
    expect(store.get()).toEqual({ ...DEFAULT_SETTINGS, nodes: ['http://127.0.0.1:8545'] });
  });
  it('tell listeners, until they stop listening', () => {
    const store = createSettingsStore(undefined);
    let told = 0;
    const stop = store.subscribe(() => {
      told += 1;
    });
    store.set({ theme: 'dark' });
    stop();
    store.set({ theme: 'light' });
    expect(told).toBe(1);
  });
  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['no object', '7'],
    ['null', 'null'],
    ['wrong values', '{"role":"king","here":"123","theme":1,"sound":"yes","nodes":["javascript:alert(1)"]}'],
  ])('from %s are the defaults', (_name, text) => {
    expect(parseSettings(text)).toEqual(DEFAULT_SETTINGS);
  });
  it('refuse a node address that holds credentials', () => {
    expect(parseSettings('{"nodes":["https://user:key@node.example"]}')).toEqual(DEFAULT_SETTINGS);
  });
  it('work where the browser keeps nothing', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const store = createSettingsStore(full);
    store.set({ sound: false });
    expect(store.get().sound).toBe(false);
  });
});
