import type { CustodyPosition } from './custody.ts';
import type { PartnerIndex, Reason } from './ledger.ts';
import type { LotEvidence } from './lotEvidence.ts';

/** Packs of a lot with one partner. */
export interface Holding {
  readonly partner: PartnerIndex;
  /** In its custody, those on their way from it included. */
  readonly active: number;
  /** Of these, on their way to somebody else. */
  readonly shipped: number;
  /** Of these, held back by the partner or an authority. */
  readonly held: number;
}

/** Packs that left for one reason. */
export interface Departure {
  readonly reason: Exclude<Reason, 'active' | 'active_again' | 'repacked'>;
  /** Whoever recorded it. */
  readonly partner: PartnerIndex;
  readonly packs: number;
}

/** What became of every pack of a lot. */
export interface MassBalance {
  readonly commissioned: number;
  /** By partner index. */
  readonly holdings: readonly Holding[];
  /** By reason, then partner index. */
  readonly departures: readonly Departure[];
  /** Taken out of units to be put into others, and found there: equal when nothing is missing. */
  readonly repacked: { readonly out: number; readonly in: number };
  /** Units whose packs or holder could not be read: nothing is said about their packs. */
  readonly unread: number;
  /**
   * Commissioned packs that are neither held nor gone: 0 when the books balance, negative when there are more than
   * were made. Undefined while something is unread.
   */
  readonly difference: number | undefined;
}

/**
 * Commissioned = active with each holder + gone for each reason. A pack that was repacked is counted where it is now.
 *
 * @returns undefined while it is not known which units there are
 */
export function massBalance({ units }: Pick<LotEvidence, 'units'>): MassBalance | undefined {
  if (units.status === 'unread') return undefined;
  const all = units.status === 'found' ? units.value : [];
  const holdings = new Map<PartnerIndex, Holding>();
  const departures = new Map<string, Departure>();
  const repacked = { out: 0, in: 0 };
  let commissioned = 0;
  let accounted = 0;
  let unread = 0;
  for (const one of all) {
    const { packs, custody } = one;
    if (packs.status !== 'found' || custody.status !== 'found') {
      unread += 1;
      continue;
    }
    if (one.made === 'commissioned') commissioned += packs.value.length;
    else repacked.in += packs.value.length;
    let active = 0;
    for (const { state } of packs.value) {
      const { reason, partner } = state;
      if (reason === 'active' || reason === 'active_again') {
        active += 1;
        continue;
      }
      if (reason === 'repacked') {
        repacked.out += 1;
        continue;
      }
      accounted += 1;
      const key = `${reason} ${partner}`;
      const before = departures.get(key)?.packs ?? 0;
      departures.set(key, { reason, partner: partner ?? 0, packs: before + 1 });
    }
    accounted += active;
    if (active > 0) addHolding(holdings, custody.value.position, active);
  }
  return {
    commissioned,
    holdings: [...holdings.values()].toSorted((a, b) => a.partner - b.partner),
    departures: [...departures.values()].toSorted(
      (a, b) => compare(a.reason, b.reason) || a.partner - b.partner,
    ),
    repacked,
    unread,
    difference: unread > 0 ? undefined : commissioned - accounted,
  };
}

function addHolding(
  holdings: Map<PartnerIndex, Holding>,
  { custodian: partner, consignee, heldBy }: CustodyPosition,
  active: number,
): void {
  const before = holdings.get(partner) ?? { partner, active: 0, shipped: 0, held: 0 };
  holdings.set(partner, {
    partner,
    active: before.active + active,
    shipped: before.shipped + (consignee === undefined ? 0 : active),
    held: before.held + (heldBy === undefined ? 0 : active),
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
