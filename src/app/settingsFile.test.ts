import { afterEach, expect, test, vi } from 'vitest';
import { isNodeAddress, readSettingsFile } from './settingsFile.ts';

afterEach(() => vi.unstubAllGlobals());

function answering(body: string, init: ResponseInit) {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)));
}

const json = { headers: { 'Content-Type': 'application/json' } };
const none = { nodes: [], malformed: false };
const malformed = { nodes: [], malformed: true };

test('the nodes of the host are taken over', async () => {
  answering('{"nodes":["https://node.example"]}', json);
  expect(await readSettingsFile()).toEqual({ nodes: ['https://node.example'], malformed: false });
});

test.each([
  ['a start page in its place', '<!doctype html>', { headers: { 'Content-Type': 'text/html' } }],
  ['no such file', '{}', { status: 404, ...json }],
])('with %s the host has set nothing', async (_, body, init) => {
  answering(body, init);
  expect(await readSettingsFile()).toEqual(none);
});

test.each([
  ['{'],
  ['null'],
  ['{}'],
  ['{"nodes":"https://node.example"}'],
  ['{"nodes":["javascript:alert(1)"]}'],
  ['{"nodes":[7]}'],
])('%s is a file that cannot be understood, and none of it counts', async (body) => {
  answering(body, json);
  expect(await readSettingsFile()).toEqual(malformed);
});

test('an unreachable host has set nothing', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await readSettingsFile()).toEqual(none);
});

test('a settings file cannot name contracts: nothing but nodes is read', async () => {
  answering('{"nodes":[],"contracts":{"CustodyLedger":"0x1"}}', json);
  expect(await readSettingsFile()).toEqual(none);
});

test('an address with credentials is none for a node', () => {
  expect(isNodeAddress('https://me:secret@node.example')).toBe(false);
});
