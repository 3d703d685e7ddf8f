import type { Hex } from 'viem';
import type { Fact } from '../domain/fact.ts';
import type { Sscc } from '../domain/identifiers.ts';
import type { Network } from './network.ts';
import { foldTrail } from './rawLog.ts';
import { type ReadOptions, readThrough } from './readThrough.ts';
import { readUnitLogs } from './readUnitLogs.ts';
import { nothing, settle } from './settle.ts';

/** What shows the ledger who recorded a step: a step is not in storage, but only the true ones fold to the trail. */
export interface StepProof {
  readonly trailBefore: Hex;
  /** Data of the unit's steps from that one to the last. */
  readonly steps: readonly Hex[];
}

/**
 * Reads what declaring a step an error has to repeat of a unit's trail. It holds until the unit's next step.
 *
 * @param step number of the step in the unit's own trail
 * @returns *absent* for a step that the unit does not have
 * @throws the reason of `options.signal` when the caller ended the reading
 */
export async function readStepProof(
  network: Network,
  sscc: Sscc,
  step: number,
  options: ReadOptions = {},
): Promise<Fact<StepProof>> {
  const { value } = await readThrough(network, options, (snapshot) =>
    settle(snapshot, 'ledger', () => {
      const { head, steps } = readUnitLogs(snapshot, BigInt(sscc));
      snapshot.checkedBlock(['ledger']);
      const logs = steps.slice(step - 1);
      if (head === undefined || step < 1 || logs.length === 0) return nothing;
      const trailBefore = foldTrail(steps.slice(0, step - 1));
      return { value: { trailBefore, steps: logs.map(({ data }) => data) }, logs };
    }),
  );
  return value;
}
