import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { foundryBin } from '../../tools/foundry.mjs';

// Line and branch coverage of contracts/src by the unit tests; fails below the floor. usage: tsx contracts/test/coverage.ts
// Forge counts no statement inside an `assembly` block as run, whether or not it was, so those lines are left out here; the
// functions around them are counted, and fuzzed against references in unit/Types.t.sol and unit/Commission.t.sol.

const FLOOR = 98;
const report = 'contracts/cache/lcov.info';
const { status } = spawnSync(
  foundryBin('forge'),
  [
    'coverage',
    '--ir-minimum',
    '--match-path',
    'contracts/test/unit/*',
    '--report',
    'lcov',
    '--report-file',
    report,
  ],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, FOUNDRY_PROFILE: 'quick', FOUNDRY_FUZZ_RUNS: '32' },
  },
);
if (status !== 0) throw new Error(`forge coverage ended with ${status}`);

const counts = { lines: { hit: 0, all: 0 }, branches: { hit: 0, all: 0 } };
for (const file of readFileSync(report, 'utf8').split('end_of_record')) {
  const path = /SF:(contracts\/src\/.*)/.exec(file)?.[1];
  if (path === undefined) continue;
  const left = assemblyLines(readFileSync(path, 'utf8'));
  for (const [, kind, line, hits] of file.matchAll(/^(DA|BRDA):(\d+),(?:.*,)?([\d-]+)$/gm)) {
    if (left.has(Number(line))) continue;
    const count = kind === 'DA' ? counts.lines : counts.branches;
    count.all += 1;
    if (Number(hits) > 0) count.hit += 1;
    else console.log(`not run: ${path}:${line}`);
  }
}
for (const [name, { hit, all }] of Object.entries(counts)) {
  const percent = (100 * hit) / all;
  console.log(`${name}: ${hit} of ${all}, ${percent.toFixed(2)} %`);
  if (!(percent >= FLOOR)) process.exitCode = 1;
}

/** Numbers of the lines inside `assembly` blocks, the first included; a block ends where its indentation does. */
function assemblyLines(source: string): Set<number> {
  const inside = new Set<number>();
  let end: string | undefined;
  for (const [at, line] of source.split('\n').entries()) {
    const opening = /^( *)assembly .*\{$/.exec(line);
    if (opening) end = `${opening[1]}}`;
    if (end !== undefined) inside.add(at + 1);
    if (line === end) end = undefined;
  }
  return inside;
}
