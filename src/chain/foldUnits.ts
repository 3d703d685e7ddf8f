import type { Reason } from '../domain/ledger.ts';
import { type Groupable, orderMatters } from './groupActs.ts';
import type { WholeUnit } from './readWholeUnits.ts';
import { unitOf } from './recordAct.ts';
import { callKey } from './recordCall.ts';

/** What one element of a call carries out: an act of the run, or all the acts about the packs of a unit at once. */
export interface PlanItem extends Groupable {
  /** Positions of the acts in the run. */
  readonly of: readonly number[];
}

/** A pack that left for one of these may still come back, which a status of its whole unit would prevent. */
const MAY_RETURN: readonly Reason[] = ['quarantined', 'dispensed', 'dispensed_out_of_custody'];

/** Units of which several packs are taken out of trade: only for these it is worth knowing all packs. */
export function foldCandidates(items: readonly PlanItem[]): readonly bigint[] {
  const counts = new Map<bigint, number>();
  for (const { act } of items)
    if (act.kind === 'decommission_pack') counts.set(unitOf(act), (counts.get(unitOf(act)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([sscc]) => sscc);
}

/**
 * Takes a whole unit out of trade in one step where every pack that is left in it is meant, for one reason.
 *
 * Dispensing is never folded: the ledger checks neither expiry nor recall of a whole unit, and does not undo it.
 */
export function foldUnits(
  items: readonly PlanItem[],
  units: ReadonlyMap<bigint, WholeUnit>,
): readonly PlanItem[] {
  let folded = items;
  for (const [sscc, unit] of units) {
    const meant = folded.filter(({ act }) => act.kind === 'decommission_pack' && unitOf(act) === sscc);
    const [first] = meant;
    if (first?.act.kind !== 'decommission_pack' || !isWhole(meant, unit)) continue;
    const { reason } = first.act;
    const whole: PlanItem = {
      act: { kind: 'decommission_unit', unit: { sscc, sequence: unit.sequence }, reason },
      gas: Math.max(...meant.map(({ gas }) => gas)),
      contained: true,
      of: meant.flatMap(({ of }) => of),
    };
    const between = folded.slice(
      folded.indexOf(first),
      folded.findLastIndex((item) => meant.includes(item)),
    );
    if (between.some((item) => !meant.includes(item) && orderMatters(whole, item))) continue;
    folded = folded.flatMap((item) => (item === first ? [whole] : meant.includes(item) ? [] : [item]));
  }
  return folded;
}

function isWhole(meant: readonly PlanItem[], { reasons }: WholeUnit): boolean {
  const keys = new Set(meant.map(({ act }) => callKey(act)));
  if (keys.size !== 1) return false;
  const named = new Set(meant.flatMap(({ act }) => ('pack' in act ? [act.pack.index] : [])));
  return reasons.every((reason, index) => {
    const active = reason === 'active' || reason === 'active_again';
    return named.has(index) ? active : !active && !MAY_RETURN.includes(reason);
  });
}
