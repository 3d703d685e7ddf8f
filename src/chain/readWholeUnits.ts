import type { Reason } from '../domain/ledger.ts';
import { reasonOf } from './identifiers.ts';
import { packStatesLayout, unitLayout } from './layout.ts';
import type { Network } from './network.ts';
import { type ReadOptions, readThrough } from './readThrough.ts';
import { settle } from './settle.ts';

/** A unit of packs as a whole. */
export interface WholeUnit {
  /** Number of its last step. */
  readonly sequence: number;
  /** Reason of each of its packs, by position. */
  readonly reasons: readonly Reason[];
}

const PACKS = 1;

/**
 * Reads the states of all packs of units.
 * @returns by SSCC; what is no unit of packs, or could not be read, is left out
 * @throws the reason of `options.signal` when the caller ended the reading
 */
export async function readWholeUnits(
  network: Network,
  units: readonly bigint[],
  options: ReadOptions = {},
): Promise<ReadonlyMap<bigint, WholeUnit>> {
  if (units.length === 0) return new Map();
  const { value } = await readThrough(network, options, (snapshot) =>
    units.map((sscc) =>
      settle(snapshot, 'ledger', () => {
        const { kind, count, records: sequence } = snapshot.required(unitLayout, sscc);
        const states = snapshot.required(packStatesLayout, { sscc, count: kind === PACKS ? count : 0 });
        snapshot.checkedBlock(['ledger']);
        const reasons = states.slice(0, count).map(({ reason }) => reasonOf(reason));
        return { value: { sequence, reasons, kind }, logs: [] };
      }),
    ),
  );
  return new Map(
    units.flatMap((sscc, i) => {
      const fact = value[i];
      if (fact?.status !== 'found' || fact.value.kind !== PACKS) return [];
      const { sequence, reasons } = fact.value;
      return [[sscc, { sequence, reasons }] as const];
    }),
  );
}
