import { afterEach, expect, test, vi } from 'vitest';
import { chainCache } from './chainCache.ts';

// That it keeps, and lets go of, what it should is shown in a real browser: e2e/warm.spec.ts.

afterEach(() => vi.unstubAllGlobals());

const refusing = () => {
  throw new DOMException('no', 'SecurityError');
};

test.each<[string, unknown]>([
  ['has no IndexedDB', undefined],
  ['has switched it off', null],
  ['refuses to open it', { open: refusing }],
  ['never says whether it opens', { open: () => new EventTarget() }],
])('a browser that %s keeps nothing, and breaks nothing', async (_, indexedDB) => {
  vi.stubGlobal('indexedDB', indexedDB);
  vi.stubGlobal('IDBRequest', EventTarget);
  const cache = chainCache();
  expect(await cache.get('a')).toBeUndefined();
  const kept = cache.put('a', 'text');
  const dropped = cache.drop('a');
  if (indexedDB === undefined || indexedDB === null) await Promise.all([kept, dropped]);
  expect(await cache.get('a')).toBeUndefined();
});

test('a browser that does not answer is waited for once', async () => {
  vi.stubGlobal('indexedDB', { open: () => new EventTarget() });
  vi.stubGlobal('IDBRequest', EventTarget);
  const cache = chainCache();
  await cache.get('a');
  const before = performance.now();
  for (const key of ['a', 'b', 'c', 'd']) expect(await cache.get(key)).toBeUndefined();
  expect(performance.now() - before).toBeLessThan(200);
});
