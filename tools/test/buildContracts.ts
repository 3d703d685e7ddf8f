import { foundryBin } from '../foundry.mjs';
import { sources } from '../generate/deployables.ts';
import { runCommand } from './runCommand.ts';
import { checked, type Tally } from './tally.ts';

// Compiled for shipping too, since the tests compare or measure them as shipped.
const besideThem = ['contracts/test/support/Parts.sol', 'contracts/test/gas/NaiveLedger.sol'];

/**
 * Compiles the contracts as they ship into `contracts/out`, and beside that the tests with settings of their own, which are read
 * in seconds. Two compilers, since one uses one core.
 */
export async function buildContracts(): Promise<Tally> {
  const builds = [
    checked(runForgeBuild('default', [...sources, ...besideThem])),
    checked(runForgeBuild('test', [])),
  ];
  const failed = (await Promise.all(builds)).some((tally) => tally.failed > 0);
  return failed ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
}

function runForgeBuild(profile: string, paths: readonly string[]) {
  return runCommand(foundryBin('forge'), ['build', '--quiet', ...paths], {
    env: { FOUNDRY_PROFILE: profile },
  });
}
