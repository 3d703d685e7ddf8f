import { dayNumber } from './calendar.ts';
import type { PartnerIndex } from './ledger.ts';
import type { LotEvidence, LotUnitEvidence } from './lotEvidence.ts';
import { packsThen, receiptsOf } from './lotFlows.ts';

/** What a partner has had to do with a lot, as far as a recall must know. */
export interface Exposure {
  readonly partner: PartnerIndex;
  /** Packs it took into its custody, those it made included. */
  readonly received: number;
  /** First and last time it took some, Unix seconds. */
  readonly firstReceipt: number;
  readonly lastReceipt: number;
  /** Packs still active in its custody. */
  readonly active: number;
  /** Packs it handed out, and of these those on the day of the recall's record or later. */
  readonly dispensed: number;
  readonly dispensedSince: number;
  /** Packs it took out of trade for other reasons, quarantine included. */
  readonly otherwiseGone: number;
  /** Its first custody step after the recall was recorded, Unix seconds: it has been at the ledger since. */
  readonly actedSince?: number;
}

const DAY = 86_400;

/**
 * Everybody who ever held packs of a lot: who has what is left of it, and who handed some of it out.
 * @param recalledAt when the recall was recorded, Unix seconds; absent for a lot that is not recalled
 */
export function recallExposure({ units }: LotEvidence, recalledAt?: number): readonly Exposure[] {
  const exposures = new Map<PartnerIndex, Exposure>();
  const change = (partner: PartnerIndex, by: (before: Exposure) => Partial<Exposure>) => {
    const before = exposures.get(partner) ?? { ...NONE, partner };
    exposures.set(partner, { ...before, ...by(before) });
  };
  for (const unit of units.status === 'found' ? units.value : []) {
    for (const { partner, time, packs } of takings(unit))
      change(partner, ({ received, firstReceipt, lastReceipt }) => ({
        received: received + packs,
        firstReceipt: firstReceipt === 0 ? time : Math.min(firstReceipt, time),
        lastReceipt: Math.max(lastReceipt, time),
      }));
    if (unit.custody.status !== 'found') continue;
    const { steps, position } = unit.custody.value;
    for (const { partner, recorded } of steps)
      if (recalledAt !== undefined && recorded.time > recalledAt)
        change(partner, ({ actedSince }) => ({
          actedSince: Math.min(actedSince ?? recorded.time, recorded.time),
        }));
    for (const { state } of unit.packs.status === 'found' ? unit.packs.value : []) {
      const { reason, partner, day } = state;
      if (reason === 'active' || reason === 'active_again')
        change(position.custodian, ({ active }) => ({ active: active + 1 }));
      else if (reason === 'dispensed' || reason === 'dispensed_out_of_custody') {
        const since =
          recalledAt !== undefined && day !== undefined && dayNumber(day) >= Math.floor(recalledAt / DAY);
        change(partner ?? position.custodian, ({ dispensed, dispensedSince }) => ({
          dispensed: dispensed + 1,
          dispensedSince: dispensedSince + (since ? 1 : 0),
        }));
      } else if (reason !== 'repacked')
        change(partner ?? position.custodian, ({ otherwiseGone }) => ({ otherwiseGone: otherwiseGone + 1 }));
    }
  }
  return [...exposures.values()].toSorted((a, b) => b.active - a.active || a.partner - b.partner);
}

const NONE = {
  received: 0,
  firstReceipt: 0,
  lastReceipt: 0,
  active: 0,
  dispensed: 0,
  dispensedSince: 0,
  otherwiseGone: 0,
};

/** When somebody came to hold a unit: its maker, and whoever received it. What was repacked was held already. */
function takings(unit: LotUnitEvidence) {
  const { custody, made } = unit;
  if (custody.status !== 'found') return [];
  const [first] = custody.value.steps;
  const makings = first !== undefined && made === 'commissioned' ? [first] : [];
  return [...makings, ...receiptsOf(unit)].map(({ partner, recorded: { time } }) => ({
    partner,
    time,
    packs: packsThen(unit, time),
  }));
}
