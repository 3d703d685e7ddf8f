import { foundryBin } from '../foundry.mjs';
import { runCommand } from './runCommand.ts';
import { counted, type Tally } from './tally.ts';

interface ForgeTest {
  readonly status: 'Success' | 'Failure' | 'Skipped';
  readonly reason: string | null;
  readonly counterexample: unknown;
}

type ForgeReport = Readonly<Record<string, { readonly test_results: Readonly<Record<string, ForgeTest>> }>>;

/** The contracts' tests. forge writes either for people or for programs, so this prints for people what it tells programs. */
export async function runForgeTests(): Promise<Tally> {
  const profile = process.env.CI === undefined ? 'default' : 'ci';
  const env = { FOUNDRY_PROFILE: process.env.FOUNDRY_PROFILE ?? profile };
  const ended = await runCommand(foundryBin('forge'), ['test', '--json'], { env, keep: true });
  const report = parseReport(ended.output);
  let passed = 0;
  let failed = 0;
  for (const [suite, { test_results }] of Object.entries(report)) {
    const tests = Object.entries(test_results);
    const failures = tests.filter(([, { status }]) => status === 'Failure');
    passed += tests.filter(([, { status }]) => status === 'Success').length;
    failed += failures.length;
    console.log(`${failures.length === 0 ? '✓' : '✗'} ${suite} (${tests.length})`);
    for (const [name, { reason, counterexample }] of failures) {
      console.log(`  ✗ ${name}: ${reason ?? 'no reason given'}`);
      if (counterexample !== null) console.log(`    ${JSON.stringify(counterexample)}`);
    }
  }
  return counted(ended, { passed, failed });
}

// Compiler errors come as text before, or in place of, the report.
function parseReport(output: string): ForgeReport {
  const json = output.split('\n').find((line) => line.startsWith('{'));
  if (json !== undefined) return JSON.parse(json);
  console.log(output);
  return {};
}
