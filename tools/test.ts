import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foundryBin } from './foundry.mjs';
import { buildContracts } from './test/buildContracts.ts';
import { runCommand, runNode } from './test/runCommand.ts';
import { runForgeTests } from './test/runForgeTests.ts';
import { runPlaywright } from './test/runPlaywright.ts';
import { runVitest } from './test/runVitest.ts';
import { checked, type Tally } from './test/tally.ts';

// Runs every check and every test, from the quick to the slow, and goes on after a failure. The last line is the tally of all.

const biome = 'node_modules/@biomejs/biome/bin/biome';
const knip = 'node_modules/knip/bin/knip.js';
const tsc = 'node_modules/typescript/bin/tsc';
const tsx = 'node_modules/tsx/dist/cli.mjs';
const vite = 'node_modules/vite/bin/vite.js';

const reports = mkdtempSync(join(tmpdir(), 'theriac-test-'));
let built = false;

const steps: Readonly<Record<string, () => Promise<Tally>>> = {
  'lock file': () => checked(runNode(['tools/fixlock.mjs', '--check'])),
  'format and lint': () => checked(runNode([biome, 'check', '--error-on-warnings'])),
  'walls current': () => checked(runNode([tsx, 'tools/walls.ts'])),
  'nothing unused': () => checked(runNode([knip])),
  'types of the app': () => checked(runNode([tsc, '-p', 'tsconfig.json'])),
  'types of the domain': () => checked(runNode([tsc, '-p', 'src/domain'])),
  'types of tools and tests': () => checked(runNode([tsc, '-p', 'tools'])),
  'contracts: format': () => checked(runCommand(foundryBin('forge'), ['fmt', '--check'])),
  // What follows finds everything compiled.
  'contracts: build': () => buildContracts(),
  'generated files current': () => checked(runNode([tsx, 'tools/generate.ts', '--check'])),
  'contracts: tests': () => runForgeTests(),
  'contracts: coverage': () => checked(runNode([tsx, 'contracts/test/coverage.ts'])),
  'unit and node tests': () => runVitest(reports),
  'production build': async () => {
    const tally = await checked(runNode([vite, 'build']));
    built = tally.failed === 0;
    return tally;
  },
  'size of the build': () => onlyIfBuilt(() => checked(runNode([tsx, 'tools/size.ts']))),
  'browser journeys': () => onlyIfBuilt(() => runPlaywright(reports)),
};

// An older build must not answer for this one.
async function onlyIfBuilt(run: () => Promise<Tally>): Promise<Tally> {
  if (built) return run();
  console.error('not run: there is no build');
  return { passed: 0, failed: 1 };
}

const lines: string[] = [];
let passed = 0;
let failed = 0;
for (const [name, run] of Object.entries(steps)) {
  console.log(`\n━━ ${name}`);
  const start = performance.now();
  const tally = await run().catch((error: unknown): Tally => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  passed += tally.passed;
  failed += tally.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(7);
  lines.push(
    `${tally.failed === 0 ? '✓' : '✗'} ${seconds} s  ${name}: ${tally.passed} passed, ${tally.failed} failed`,
  );
}
rmSync(reports, { recursive: true });

console.log(`\n━━ summary\n${lines.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
