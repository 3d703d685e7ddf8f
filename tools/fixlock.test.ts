import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'theriac-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const fixlock = (packages: object, ...options: string[]) => {
  const file = join(folder, 'package-lock.json');
  writeFileSync(file, JSON.stringify({ lockfileVersion: 3, packages }));
  const { status } = spawnSync(process.execPath, [resolve('tools/fixlock.mjs'), ...options], { cwd: folder });
  return { status, packages: JSON.parse(readFileSync(file, 'utf8')).packages };
};

const incomplete = {
  'node_modules/a': { version: '1.0.0', dev: true, optionalDependencies: { '@a/linux-arm64-musl': '1.0.0' } },
};

test('a platform package that the registry left out is added, with its platform', () => {
  expect(fixlock(incomplete).packages['node_modules/@a/linux-arm64-musl']).toEqual({
    version: '1.0.0',
    cpu: ['arm64'],
    dev: true,
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  });
});

test('an incomplete lock fails the check and is left alone', () => {
  const { status, packages } = fixlock(incomplete, '--check');
  expect(status).toBe(1);
  expect(packages).toEqual(incomplete);
});

test('a nested package finds the one above it', () => {
  const packages = {
    'node_modules/a/node_modules/b': { version: '1.0.0', optionalDependencies: { 'c-linux-x64': '1.0.0' } },
    'node_modules/c-linux-x64': { version: '1.0.0', optional: true },
  };
  expect(fixlock(packages, '--check').status).toBe(0);
});

test('the address of a registry is taken out', () => {
  const packages = { 'node_modules/a': { version: '1.0.0', resolved: 'https://registry.example/a.tgz' } };
  expect(fixlock(packages, '--check').status).toBe(1);
  expect(fixlock(packages).packages['node_modules/a']).toEqual({ version: '1.0.0' });
});
