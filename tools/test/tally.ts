import type { Ended } from './runCommand.ts';

/** What a step found. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** A plain check: one test, passed if the program ended well. */
export async function checked(run: Promise<Ended>): Promise<Tally> {
  return (await run).ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The tally of a test runner, distrusted: a runner that ran nothing, or ended badly without naming a failed test, counts as one
 * failure.
 */
export function counted(ended: Ended, { passed, failed }: Tally): Tally {
  const silent = failed === 0 && (!ended.ok || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}
