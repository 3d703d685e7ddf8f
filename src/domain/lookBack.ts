import { dateOfTime } from './calendar.ts';
import type { Fact } from './fact.ts';
import type { CalendarDate, Gln } from './identifiers.ts';
import type { LotRecord, Partner, PartnerIndex, Reason } from './ledger.ts';
import type { LotEvidence, LotUnitEvidence } from './lotEvidence.ts';
import { packsThen, receiptsOf } from './lotFlows.ts';

/** Packs of a lot that came to a pharmacy at one moment. */
export interface Arrival {
  /** When it was recorded, Unix seconds. */
  readonly time: number;
  /** From whom. */
  readonly from?: PartnerIndex;
  readonly packs: number;
}

/** Packs that one pharmacy took out of trade on one day for one reason. */
export interface TakenOut {
  readonly reason: Exclude<Reason, 'active' | 'active_again' | 'repacked'>;
  /** UTC, as the ledger keeps it; absent where it keeps none. */
  readonly day?: CalendarDate;
  readonly packs: number;
}

/** What one pharmacy has had to do with a lot that was called back. */
export interface LookBack {
  /** Packs that were in units when it received them. */
  readonly received: number;
  /** Oldest first. */
  readonly arrivals: readonly Arrival[];
  /** In its custody, in trade and not on their way: what must come off the shelf. */
  readonly onShelf: number;
  /** Of these, held back already with their container. */
  readonly held: number;
  /** On their way to it. */
  readonly toHere: number;
  /** On their way from it, such as back to the wholesaler. */
  readonly fromHere: number;
  /** Handed out by it. */
  readonly dispensed: number;
  /** Set aside by it pack by pack: still there, and nobody can dispense them. */
  readonly quarantined: number;
  /** All that it took out of trade, quarantine included; by day, then reason. */
  readonly takenOut: readonly TakenOut[];
  /** Units of the lot of which packs or holder could not be read: what they hold is in no number above. */
  readonly unread: number;
}

const HANDED_OUT: ReadonlySet<Reason> = new Set(['dispensed', 'dispensed_out_of_custody']);

/** Looks through a whole lot for what one partner received of it and what became of that. */
export function lookBack({ units }: Pick<LotEvidence, 'units'>, here: PartnerIndex): LookBack {
  const all = units.status === 'found' ? units.value : [];
  const arrivals = all.flatMap((unit) => arrivalsOf(unit, here)).toSorted((a, b) => a.time - b.time);
  const takenOut = new Map<string, TakenOut>();
  const counts = { onShelf: 0, held: 0, toHere: 0, fromHere: 0 };
  let unread = units.status === 'unread' ? 1 : 0;
  for (const { packs, custody } of all) {
    if (packs.status === 'unread' || custody.status === 'unread') unread += 1;
    if (packs.status !== 'found') continue;
    let active = 0;
    for (const { state } of packs.value) {
      const { reason, partner, day } = state;
      if (reason === 'active' || reason === 'active_again') active += 1;
      else if (reason !== 'repacked' && partner === here) {
        const key = `${day} ${reason}`;
        const before = takenOut.get(key)?.packs ?? 0;
        takenOut.set(key, { reason, packs: before + 1, ...(day === undefined ? {} : { day }) });
      }
    }
    if (custody.status !== 'found') continue;
    const { custodian, consignee, heldBy, heldByAuthority } = custody.value.position;
    if (consignee === here) counts.toHere += active;
    if (custodian !== here) continue;
    if (consignee !== undefined) counts.fromHere += active;
    else {
      counts.onShelf += active;
      if (heldBy !== undefined || heldByAuthority) counts.held += active;
    }
  }
  const gone = [...takenOut].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  const count = (is: (reason: Reason) => boolean) =>
    gone.reduce((sum, { reason, packs }) => sum + (is(reason) ? packs : 0), 0);
  return {
    ...counts,
    received: arrivals.reduce((sum, { packs }) => sum + packs, 0),
    arrivals,
    dispensed: count((reason) => HANDED_OUT.has(reason)),
    quarantined: count((reason) => reason === 'quarantined'),
    takenOut: gone,
    unread,
  };
}

/** Receipts in a unit's trail; of its maker, the making. */
function arrivalsOf(unit: LotUnitEvidence, here: PartnerIndex): readonly Arrival[] {
  const first = unit.custody.status === 'found' ? unit.custody.value.steps[0] : undefined;
  const made = unit.made === 'commissioned' && first?.partner === here ? [first] : [];
  return [...made, ...receiptsOf(unit)]
    .filter(({ partner }) => partner === here)
    .map(({ recorded: { time }, counterparty }) => ({
      time,
      packs: packsThen(unit, time),
      ...(counterparty === undefined ? {} : { from: counterparty }),
    }));
}

/** Whether the lot has, or had, anything to do with the partner. */
export function concerns({ arrivals, onShelf, toHere, fromHere, takenOut }: LookBack): boolean {
  return arrivals.length + takenOut.length + onShelf + toHere + fromHere > 0;
}

/**
 * The index of a partner, by its location number or that of one of its places, among those that a reading names.
 * @returns `unread` where it may be one that could not be read
 */
export function partnerAt(
  partners: ReadonlyMap<PartnerIndex, Fact<Partner>>,
  gln: Gln,
): PartnerIndex | 'unread' | undefined {
  for (const [index, fact] of partners) if (fact.status === 'found' && isAt(fact.value, gln)) return index;
  return [...partners.values()].some(({ status }) => status === 'unread') ? 'unread' : undefined;
}

function isAt(partner: Partner, gln: Gln): boolean {
  return partner.gln === gln || partner.places.some((place) => place.gln === gln);
}

/** The day since which a lot is called back, by the first record that says so; undefined for one that is not. */
export function calledBackSince({ recalls, withdrawn }: LotRecord): CalendarDate | undefined {
  const times = [...recalls, ...(withdrawn === undefined ? [] : [withdrawn])].map(({ at }) => at.time);
  return times.length === 0 ? undefined : dateOfTime(Math.min(...times));
}
