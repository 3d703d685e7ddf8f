import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeCaches } from '../../../test/fakeCaches.ts';
import { appCache } from './appCache.ts';

const origin = 'https://app.example';
const files: Record<string, string> = {};
const asked: string[] = [];

beforeEach(() => {
  Object.assign(files, { '/': 'page 1', '/assets/a-1.js': 'a', '/assets/b-1.js': 'b' });
  asked.length = 0;
  vi.stubGlobal('caches', fakeCaches(origin));
  vi.stubGlobal('fetch', async (request: string | Request) => {
    const { pathname } = new URL(typeof request === 'string' ? request : request.url, origin);
    asked.push(pathname);
    const text = files[pathname];
    if (text === 'offline') throw new TypeError('Failed to fetch');
    return text === undefined ? new Response('gone', { status: 404 }) : new Response(text);
  });
});
afterEach(() => vi.unstubAllGlobals());

const get = (path: string) => new Request(origin + path);
const text = async (answer: Promise<Response>) => (await answer).text();

test('what was stored is answered without the network', async () => {
  const cache = appCache({ version: '1' });
  await cache.store(['/', '/assets/a-1.js']);
  asked.length = 0;
  expect(await text(cache.page(get('/01/09521001000017?17=280331')))).toBe('page 1');
  expect(await text(cache.file(get('/assets/a-1.js')))).toBe('a');
  expect(asked).toEqual([]);
});

test('a part of the shell that cannot be had fails the whole', async () => {
  const cache = appCache({ version: '1' });
  await expect(cache.store(['/', '/assets/none-1.js'])).rejects.toThrow('/assets/none-1.js: 404');
});

test('a new build fetches the page anew, and of its files those that are new', async () => {
  await appCache({ version: '1' }).store(['/', '/assets/a-1.js']);
  asked.length = 0;
  files['/'] = 'page 2';
  const next = appCache({ version: '2' });
  await next.store(['/', '/assets/a-1.js', '/assets/b-1.js']);
  expect(asked.sort()).toEqual(['/', '/assets/b-1.js']);
  expect(await text(next.page(get('/')))).toBe('page 2');
  expect(await text(appCache({ version: '1' }).page(get('/')))).toBe('page 1');
});

test('this build and the one before stay, older ones go, other caches stay', async () => {
  await caches.open('theriac-settings');
  for (const version of ['1', '2', '3']) await appCache({ version }).store(['/']);
  await appCache({ version: '3' }).letGoOfOld();
  expect(await caches.keys()).toEqual(['theriac-settings', 'theriac-app-2', 'theriac-app-3']);
});

test('a file that is used is kept; a page in its place is not', async () => {
  const cache = appCache({ version: '1' });
  await cache.file(get('/assets/b-1.js'));
  files['/assets/b-1.js'] = 'offline';
  expect(await text(cache.file(get('/assets/b-1.js')))).toBe('b');
  vi.stubGlobal('fetch', async () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } }));
  await cache.file(get('/assets/gone-1.js'));
  expect(await caches.match('/assets/gone-1.js')).toBeUndefined();
});

test('filling ends quietly where the network does, and goes on another time', async () => {
  const cache = appCache({ version: '1' });
  files['/assets/a-1.js'] = 'offline';
  await cache.fill(['/assets/a-1.js', '/assets/b-1.js']);
  expect(asked).toEqual(['/assets/a-1.js']);
  files['/assets/a-1.js'] = 'a';
  await cache.fill(['/assets/a-1.js', '/assets/b-1.js']);
  expect(asked).toEqual(['/assets/a-1.js', '/assets/a-1.js', '/assets/b-1.js']);
});
