import { dayNumber } from './calendar.ts';
import type { CustodyStep } from './custody.ts';
import type { Gln } from './identifiers.ts';
import type { PartnerIndex } from './ledger.ts';
import type { LotEvidence, LotUnitEvidence } from './lotEvidence.ts';

/** A moment's limits, Unix seconds, both included; open where not given. */
export interface TimeRange {
  readonly from?: number;
  readonly until?: number;
}

/** Packs of a lot that one partner handed to another. */
export interface Flow {
  readonly from: PartnerIndex;
  readonly to: PartnerIndex;
  readonly units: number;
  readonly packs: number;
  /** First and last receipt, Unix seconds of the blocks. */
  readonly first: number;
  readonly last: number;
  /** Where they were received, as stated; each once. */
  readonly places: readonly Gln[];
}

const DAY = 86_400;

/**
 * Who handed how much of a lot to whom: hand-overs that were received, by sender and receiver, in the order of the first.
 * @param range only receipts recorded in it
 */
export function lotFlows({ units }: LotEvidence, range: TimeRange = {}): readonly Flow[] {
  const flows = new Map<string, Flow>();
  if (units.status !== 'found') return [];
  for (const unit of units.value)
    for (const step of receiptsOf(unit)) {
      const { time } = step.recorded;
      if (step.counterparty === undefined || !isWithin(time, range)) continue;
      const key = `${step.counterparty} ${step.partner}`;
      const before = flows.get(key);
      flows.set(key, {
        from: step.counterparty,
        to: step.partner,
        units: (before?.units ?? 0) + 1,
        packs: (before?.packs ?? 0) + packsThen(unit, time),
        first: Math.min(before?.first ?? time, time),
        last: Math.max(before?.last ?? time, time),
        places: [...new Set([...(before?.places ?? []), ...(step.place === undefined ? [] : [step.place])])],
      });
    }
  return [...flows.values()].toSorted((a, b) => a.first - b.first || a.from - b.from || a.to - b.to);
}

/** Whether a moment lies in a range. */
export function isWithin(time: number, { from, until }: TimeRange): boolean {
  return (from === undefined || time >= from) && (until === undefined || time <= until);
}

/** The receipts of a unit that stand in its own trail; those of a pallet that carried it included. */
export function receiptsOf({ custody }: LotUnitEvidence): readonly CustodyStep[] {
  return custody.status === 'found' ? custody.value.steps.filter(({ kind }) => kind === 'received') : [];
}

/** Packs of the lot that were in the unit at a moment: those that have not left, or left on that day or later. */
export function packsThen({ packs }: LotUnitEvidence, time: number): number {
  if (packs.status !== 'found') return 0;
  const day = Math.floor(time / DAY);
  return packs.value.filter(
    ({ state }) =>
      state.of === 'unit' ||
      state.reason === 'active' ||
      state.reason === 'active_again' ||
      (state.day !== undefined && dayNumber(state.day) >= day),
  ).length;
}
