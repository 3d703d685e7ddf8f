import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeCaches } from '../../../test/fakeCaches.ts';
import { answerSettings } from './answerSettings.ts';

const request = () => new Request('https://app.example/settings.json');
const json = (nodes: string) =>
  new Response(JSON.stringify(nodes), { headers: { 'Content-Type': 'application/json' } });
let answer: () => Promise<Response>;
let work: Promise<unknown>[];

beforeEach(() => {
  work = [];
  vi.stubGlobal('caches', fakeCaches('https://app.example'));
  vi.stubGlobal('fetch', () => answer());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function ask(): Promise<string> {
  const got = await answerSettings(request(), (more) => work.push(more));
  return `${got.status} ${await got.text()}`;
}
async function askOnceWell(): Promise<void> {
  answer = async () => json('first');
  expect(await ask()).toBe('200 "first"');
  await Promise.all(work);
}

test('the network goes first', async () => {
  await askOnceWell();
  answer = async () => json('second');
  expect(await ask()).toBe('200 "second"');
});

test.each([
  ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a broken host', async () => new Response('down', { status: 502 })],
] as const)('%s: as they were last', async (_, fault) => {
  await askOnceWell();
  answer = fault;
  expect(await ask()).toBe('200 "first"');
});

test('a slow host: as they were last, and what comes late is kept for the next time', async () => {
  await askOnceWell();
  vi.useFakeTimers();
  let come: (late: Response) => void = () => undefined;
  answer = () =>
    new Promise((resolve) => {
      come = resolve;
    });
  const asked = ask();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await asked).toBe('200 "first"');
  come(json('late'));
  await Promise.all(work);
  answer = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await ask()).toBe('200 "late"');
});

test('what the host took away is gone', async () => {
  await askOnceWell();
  answer = async () => new Response('none', { status: 404 });
  expect(await ask()).toBe('404 none');
  await Promise.all(work);
  answer = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(ask()).rejects.toThrow('Failed to fetch');
});
