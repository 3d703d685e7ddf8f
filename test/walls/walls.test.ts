import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { features, rootFolders, sourceFolders, walls } from '../../tools/walls/table.ts';
import { languageProbes } from './languageProbes.ts';

// A rule that nobody has seen bite may be a rule that does not bite. Each is shown a file that breaks it and one that does not,
// in a folder of its own with the repository's settings, so that the tree itself is never touched.

interface Probe {
  readonly name: string;
  /** Where the file would stand. */
  readonly at: string;
  readonly text: string;
  /** The rule that must refuse it; undefined where nothing may. */
  readonly refusedBy: string | undefined;
}

const importRule = 'lint/style/noRestrictedImports';
const importing = (specifier: string) => `import { x } from '${specifier}';\nexport const y = x;\n`;
const up = (at: string) => '../'.repeat(at.split('/').length);

const packages = [
  'react',
  'viem',
  'viem/chains',
  'wagmi',
  '@tanstack/react-query',
  'html5-qrcode',
  'idb',
  'node:fs',
];
packages.push('zxing-wasm/reader', 'bwip-js', 'left-pad', '@scope/unknown');

const mayImport = (allowed: readonly string[] | 'all', specifier: string) =>
  allowed === 'all' ||
  allowed.some((name) =>
    name === 'node' ? specifier.startsWith('node:') : `${specifier}/`.startsWith(`${name}/`),
  );

const probes: Probe[] = [
  ...walls.flatMap(({ at, ours, packages: allowed }) => [
    ...[...sourceFolders, ...rootFolders]
      .map((name) => (sourceFolders.some((folder) => folder === name) ? `src/${name}` : name))
      .filter((folder) => folder !== at)
      .map((folder) => ({
        name: `${at} ← ${folder}`,
        at: `${at}/deep/${folder.replaceAll('/', '-')}.ts`,
        text: importing(`${up(`${at}/deep`)}${folder}/thing.ts`),
        refusedBy: ours.includes(folder.replace('src/', '')) ? undefined : importRule,
      })),
    ...packages.map((specifier) => ({
      name: `${at} ← ${specifier}`,
      at: `${at}/deep/npm-${specifier.replace(/\W/g, '-')}.ts`,
      text: importing(specifier),
      refusedBy: mayImport(allowed, specifier) ? undefined : importRule,
    })),
    { name: `${at} ← itself`, at: `${at}/own.ts`, text: importing('./other.ts'), refusedBy: undefined },
  ]),
  ...features.flatMap(({ name: own, ours }) => [
    ...features
      .filter(({ name }) => name !== own)
      .flatMap(({ name: other }) => [
        {
          name: `feature ${own} ← feature ${other}`,
          at: `src/features/${own}/${other}.ts`,
          text: importing(`../${other}/Thing.ts`),
          refusedBy: importRule,
        },
        {
          name: `feature ${own} ← feature ${other}, from below`,
          at: `src/features/${own}/part/${other}.ts`,
          text: importing(`../../../features/${other}/Thing.ts`),
          refusedBy: importRule,
        },
      ]),
    {
      name: `feature ${own} ← an unknown package`,
      at: `src/features/${own}/stranger.ts`,
      text: importing('left-pad'),
      refusedBy: importRule,
    },
    {
      name: `feature ${own} ← test`,
      at: `src/features/${own}/shared.ts`,
      text: importing('../../../test/thing.ts'),
      refusedBy: ours.includes('test') ? undefined : importRule,
    },
    {
      name: `feature ${own} ← src/chain`,
      at: `src/features/${own}/chain.ts`,
      text: importing('../../chain/readEvidence.ts'),
      refusedBy: undefined,
    },
  ]),
  ...languageProbes(importRule),
];

let folder: string;
const refusals = new Map<string, Set<string>>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'theriac-walls-'));
  const { vcs: _, ...config } = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
  cpSync('tools/walls', join(folder, 'tools/walls'), { recursive: true });
  cpSync('tools/generated/walls.json', join(folder, 'tools/generated/walls.json'));
  for (const { at, text } of probes) {
    mkdirSync(dirname(join(folder, at)), { recursive: true });
    writeFileSync(join(folder, at), text);
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const options = ['lint', '--reporter=json', '--max-diagnostics=none', 'src', 'cli'];
  const run = spawnSync(process.execPath, [biome, ...options], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(run.stdout);
  for (const { category, location } of report.diagnostics) {
    const at = location.path.replace(`${folder}/`, '');
    refusals.set(at, (refusals.get(at) ?? new Set()).add(category));
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the probes are as many as their files', () => {
  expect(new Set(probes.map(({ at }) => at)).size).toBe(probes.length);
});

describe('Biome refuses', () => {
  test.each(probes.filter(({ refusedBy }) => refusedBy !== undefined))('$name', ({ at, refusedBy }) => {
    expect([...(refusals.get(at) ?? [])]).toContain(refusedBy);
  });
});

describe('Biome lets pass', () => {
  test.each(probes.filter(({ refusedBy }) => refusedBy === undefined))('$name', ({ at }) => {
    expect([...(refusals.get(at) ?? [])]).toEqual([]);
  });
});

describe('the compiler refuses in the domain', () => {
  // Settings of the domain, and one file that is not in the tree.
  const compile = (text: string) => {
    const probe = join(folder, 'domain.ts');
    writeFileSync(probe, text);
    const project = join(folder, 'tsconfig.json');
    writeFileSync(
      project,
      JSON.stringify({ extends: resolve('src/domain/tsconfig.json'), include: [probe], exclude: [] }),
    );
    return spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', project], {
      encoding: 'utf8',
    });
  };

  test.each([
    'window',
    'document',
    'fetch',
    'performance',
    'crypto',
    'setTimeout',
    'process',
    'localStorage',
  ])('%s', (name) => {
    const { status, stdout } = compile(`export const x = ${name};\n`);
    expect(stdout).toContain(`Cannot find name '${name}'`);
    expect(status).not.toBe(0);
  });

  test('nothing of what the language itself has', () => {
    const { status, stdout } = compile('export const day = new Date(Date.UTC(2026, 0, 1)).toISOString();\n');
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});
