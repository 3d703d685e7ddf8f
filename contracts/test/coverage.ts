import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { foundryBin } from '../../tools/foundry.mjs';

// Line and branch coverage of contracts/src by the unit tests; fails below the floor. usage: tsx contracts/test/coverage.ts
// Compiled without optimiser, so that every line is there to be counted; what goes through all packs of all units adds nothing.

const FLOOR = 98;
const folder = 'contracts/cache/coverage';
const report = `${folder}/lcov.info`;
const options = [
  ...['--match-path', 'contracts/test/unit/*', '--no-match-test', 'everyPack|[eE]verySize'],
  ...['--report', 'lcov', '--report-file', report],
];
mkdirSync(folder, { recursive: true });
const { status, stdout, stderr } = spawnSync(foundryBin('forge'), ['coverage', ...options], {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
  env: {
    ...process.env,
    COVERAGE: 'true',
    FOUNDRY_CACHE_PATH: folder,
    FOUNDRY_FUZZ_RUNS: '32',
    FOUNDRY_OPTIMIZER: 'false',
    FOUNDRY_OUT: `${folder}/out`,
    FOUNDRY_PROFILE: 'default',
    FOUNDRY_VIA_IR: 'false',
  },
});
if (status !== 0) throw new Error(`forge coverage ended with ${status}\n${stdout}${stderr}`);

const counts = { lines: { hit: 0, all: 0 }, branches: { hit: 0, all: 0 } };
for (const file of readFileSync(report, 'utf8').split('end_of_record')) {
  const path = /SF:(contracts\/src\/.*)/.exec(file)?.[1];
  if (path === undefined) continue;
  for (const [, kind, line, hits] of file.matchAll(/^(DA|BRDA):(\d+),(?:.*,)?([\d-]+)$/gm)) {
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
