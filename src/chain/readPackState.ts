import type { Hex } from 'viem';
import { dateOfDay } from '../domain/calendar.ts';
import type { PackState } from '../domain/ledger.ts';
import { type EventData, eventData } from './eventData.ts';
import { reasonOf, statedPlace } from './identifiers.ts';
import { type PackWord, packStatesLayout, type UnitHead, unitLayout } from './layout.ts';
import { merkleRoot } from './merkle.ts';
import { leavesOf, lotAt, type PackPlace, packCount, positionsOf } from './packPlace.ts';
import type { RawLog } from './rawLog.ts';
import { ReadFailure } from './readFailure.ts';
import { readSteps } from './readSteps.ts';
import type { Reading } from './settle.ts';
import type { Snapshot } from './snapshot.ts';

/** A pack's state, and the place where it now stands: another than it was made in if it was repacked. */
export interface CurrentPack {
  readonly state: PackState;
  readonly place: PackPlace;
  readonly logs: readonly RawLog[];
}

const MAX_PACKS = 256;

/**
 * The state of a pack, followed into the unit it was repacked into.
 * @throws ReadFailure (`beyond_limit` for a pack repacked more than once), NotYetRead
 */
export function readCurrentPack(snapshot: Snapshot, place: PackPlace, tag: Hex): CurrentPack {
  const made = readState(snapshot, place, packCount(place.tags));
  if (made.value?.reason !== 'repacked') return { ...taken(made), place };
  const target = targetOf(snapshot, place, tag);
  const now = readState(snapshot, target.place, MAX_PACKS);
  if (now.value?.reason === 'repacked') throw new ReadFailure('beyond_limit', 'repacked more than once');
  return { ...taken(now), place: target.place };
}

function taken({ value, logs }: Reading<PackState>): Omit<CurrentPack, 'place'> {
  if (value === undefined) throw new Error('a pack in a unit has a state');
  return { state: value, logs };
}

/** @param count how many packs' words to ask for: those of the whole unit, and at least those it has */
function readState(snapshot: Snapshot, place: PackPlace, count: number): Reading<PackState> {
  const { sscc, index } = place;
  const head = snapshot.head(unitLayout, sscc);
  const words = snapshot.head(packStatesLayout, { sscc, count });
  const { left } = readSteps(snapshot, sscc);
  const unit = head ?? snapshot.required(unitLayout, sscc);
  if (unit.count !== packCount(place.tags) || index >= unit.count)
    throw new ReadFailure('trail_mismatch', `unit ${sscc} has ${unit.count} packs`);
  const own = (words ?? snapshot.required(packStatesLayout, { sscc, count }))[index];
  if (own === undefined) throw new Error('fewer states than packs');
  const reason = reasonOf(own.reason);
  if (reason !== 'active' && reason !== 'active_again') return ownState(snapshot, own, index, left);
  for (const carrier of carriersOf(snapshot, unit)) {
    if (carrier.status !== 0) return { value: unitState(snapshot, carrier), logs: [] };
  }
  return reason === 'active'
    ? { value: { reason, of: 'pack' }, logs: [] }
    : ownState(snapshot, own, index, left);
}

/** The unit, and the pallet it is on: a status given to either is that of every pack still active. */
function carriersOf(snapshot: Snapshot, unit: UnitHead): readonly UnitHead[] {
  return unit.parent === 0n ? [unit] : [unit, snapshot.required(unitLayout, unit.parent)];
}

function unitState(snapshot: Snapshot, { status, statusDay, statusPartner }: UnitHead): PackState {
  snapshot.named.add(statusPartner);
  return { reason: reasonOf(status), day: dateOfDay(statusDay), partner: statusPartner, of: 'unit' };
}

function ownState(
  snapshot: Snapshot,
  { reason, day, partner }: PackWord,
  index: number,
  left: readonly RawLog[],
): Reading<PackState> {
  snapshot.named.add(partner);
  const value: PackState = { reason: reasonOf(reason), day: dateOfDay(day), partner, of: 'pack' };
  // A statement is shown only if it is one about this very change.
  const last = left.map(parseLeft).findLast((entry) => entry.index === index);
  if (last === undefined || last.reason !== reason || last.partner !== partner || last.day !== day)
    return { value, logs: [] };
  const { time, place, log } = last;
  return { value: { ...value, stated: { time, ...place, transaction: log.transaction } }, logs: [log] };
}

/**
 * Where a pack was repacked to. The log is only a hint: the target must list the pack, and its root must be that list's.
 */
function targetOf(
  snapshot: Snapshot,
  { sscc, index, lot }: PackPlace,
  tag: Hex,
): { readonly place: PackPlace } {
  const target = readSteps(snapshot, sscc)
    .left.map(parseLeft)
    .findLast((entry) => entry.index === index && entry.target !== 0n)?.target;
  if (target === undefined)
    throw new ReadFailure('trail_mismatch', 'nothing says where the pack was repacked to');
  // All of the target's states are asked for at once: how many packs it has is not known yet.
  snapshot.head(packStatesLayout, { sscc: target, count: MAX_PACKS });
  const { head, contents } = readSteps(snapshot, target);
  const [log] = contents;
  if (log === undefined) throw new ReadFailure('trail_mismatch', `nothing says what unit ${target} holds`);
  const data = eventData(log.data);
  const listed = { lots: data.words(), tags: data.bytes() };
  const position = positionsOf(tag, listed.tags).find((at) => lotAt(listed.lots, at) === lot);
  if (listed.lots.length !== packCount(listed.tags) || position === undefined)
    throw new ReadFailure('trail_mismatch', `unit ${target} does not list the pack`);
  if (head !== undefined && merkleRoot(leavesOf(listed)) !== head.root)
    throw new ReadFailure('trail_mismatch', `contents of unit ${target}`);
  return { place: { sscc: target, index: position, lot, ...listed } };
}

interface Left {
  readonly index: number;
  readonly reason: number;
  readonly target: bigint;
  readonly partner: number;
  /** Unix day of the block. */
  readonly day: number;
  /** Claimed, or else the block's; Unix seconds. */
  readonly time: number;
  readonly place: ReturnType<typeof statedPlace>;
  readonly log: RawLog;
}

function parseLeft(log: RawLog): Left {
  const data: EventData = eventData(log.data);
  const index = data.uint();
  const reason = data.uint();
  data.uint(); // change count
  data.fixed(); // lot
  data.fixed(16); // key
  const target = data.wide();
  const partner = data.uint();
  data.address();
  const place = statedPlace(data.wide());
  const claimedAt = data.uint();
  data.fixed(); // document
  const blockTime = data.uint();
  return {
    index,
    reason,
    target,
    partner,
    day: Math.floor(blockTime / 86_400),
    time: claimedAt === 0 ? blockTime : claimedAt,
    place,
    log,
  };
}
