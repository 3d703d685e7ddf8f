import { foundryBin } from '../foundry.mjs';
import { runCommand } from './runCommand.ts';
import { counted, type Tally } from './tally.ts';

interface ForgeTest {
  readonly status: 'Success' | 'Failure' | 'Skipped';
  readonly reason: string | null;
  readonly counterexample: unknown;
  readonly kind: {
    readonly Fuzz?: { readonly runs: number };
    readonly Invariant?: { readonly runs: number; readonly calls: number };
  };
}

type ForgeReport = Readonly<Record<string, { readonly test_results: Readonly<Record<string, ForgeTest>> }>>;

// Asked for where there is time: runs of each fuzzed test, and of the invariants, each of so many calls.
const long = {
  FOUNDRY_FUZZ_RUNS: '5000',
  FOUNDRY_INVARIANT_RUNS: '256',
  FOUNDRY_INVARIANT_DEPTH: '64',
};

/**
 * The contracts' tests, against the contracts as {@link buildContracts} left them. forge writes either for people or for
 * programs, so this prints for people what it tells programs.
 *
 * @param options of `forge test`, which see.
 */
export async function runForgeTests(options: readonly string[] = []): Promise<Tally> {
  const env = { ...(process.env.CI === undefined ? {} : long), FOUNDRY_PROFILE: 'test' };
  const ended = await runCommand(foundryBin('forge'), ['test', '--json', ...options], { env, keep: true });
  const report = parseReport(ended.output);
  let passed = 0;
  let failed = 0;
  for (const [suite, { test_results }] of Object.entries(report)) {
    const tests = Object.entries(test_results);
    const failures = tests.filter(([, { status }]) => status === 'Failure');
    passed += tests.filter(([, { status }]) => status === 'Success').length;
    failed += failures.length;
    console.log(`${failures.length === 0 ? '✓' : '✗'} ${suite} (${tests.length}${runsOf(tests)})`);
    for (const [name, { reason, counterexample }] of failures) {
      console.log(`  ✗ ${name}: ${reason ?? 'no reason given'}`);
      if (counterexample !== null) console.log(`    ${JSON.stringify(counterexample)}`);
    }
  }
  return counted(ended, { passed, failed });
}

/** How often its fuzzed tests and invariants ran, in words: what was asked for can be read off what was done. */
function runsOf(tests: readonly (readonly [string, ForgeTest])[]): string {
  const fuzzed = tests.flatMap(([, { kind }]) => (kind.Fuzz === undefined ? [] : [kind.Fuzz.runs]));
  const invariants = tests.flatMap(([, { kind }]) => (kind.Invariant === undefined ? [] : [kind.Invariant]));
  const words = invariants.map(({ runs, calls }) => `, ${runs} runs of ${calls / runs} calls`);
  return [
    ...(fuzzed.length === 0 ? [] : [`, ${fuzzed.length} fuzzed with ${Math.min(...fuzzed)} runs`]),
    ...words,
  ].join('');
}

// Compiler errors come as text before, or in place of, the report.
function parseReport(output: string): ForgeReport {
  const json = output.split('\n').find((line) => line.startsWith('{'));
  if (json !== undefined) return JSON.parse(json);
  console.log(output);
  return {};
}
