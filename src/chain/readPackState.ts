import type { Hex } from 'viem';
import { dateOfDay } from '../domain/calendar.ts';
import type { PackState } from '../domain/ledger.ts';
import { eventData } from './eventData.ts';
import { reasonOf } from './identifiers.ts';
import { type PackWord, packStatesLayout, type UnitHead, unitLayout } from './layout.ts';
import { merkleRoot } from './merkle.ts';
import { DAY, parsePackLeft, REPACKED } from './packLeft.ts';
import { leavesOf, lotAt, type PackPlace, packCount, positionsOf } from './packPlace.ts';
import type { RawLog } from './rawLog.ts';
import { ReadFailure } from './readFailure.ts';
import { readSteps } from './readSteps.ts';
import { readUnitLogs } from './readUnitLogs.ts';
import type { Reading } from './settle.ts';
import { toWord } from './slots.ts';
import type { Snapshot } from './snapshot.ts';
import type { Span } from './spans.ts';
import { TOPICS } from './topics.ts';
import { perLogs } from './trail.ts';

/** So many packs a unit holds at most. */
const MAX_PACKS = 256;

/** A hand-over chain that repacks a pack more often is not credible. */
const MAX_REPACKS = 8;

/**
 * Every place a pack has stood at: the unit it was made in, then those it was repacked into; the last one is where it
 * stands now.
 *
 * @throws ReadFailure (`trail_mismatch` for a pack that is said to come back to a unit), NotYetRead
 */
export function readPackPlaces(
  snapshot: Snapshot,
  made: PackPlace,
  tag: Hex,
): readonly [PackPlace, ...PackPlace[]] {
  const places: [PackPlace, ...PackPlace[]] = [made];
  let place = made;
  while (readOwnWord(snapshot, place).reason === REPACKED) {
    place = targetOf(snapshot, place, tag);
    const { sscc } = place;
    if (places.some((before) => before.sscc === sscc))
      throw new ReadFailure('trail_mismatch', `a pack repacked in a circle, into ${sscc}`);
    if (places.length > MAX_REPACKS)
      throw new ReadFailure('beyond_limit', `repacked more than ${MAX_REPACKS} times`);
    places.push(place);
  }
  return places;
}

/**
 * The state of the pack at a place: its own, or that of its unit or pallet while it is active itself.
 * @throws ReadFailure, NotYetRead
 */
export function readPackState(snapshot: Snapshot, place: PackPlace): Reading<PackState> {
  return statedState(snapshot, place.sscc, place.index, readOwnWord(snapshot, place));
}

/**
 * The state of the pack at a position with these 40 bits, with what the log of the change states about it.
 * @throws ReadFailure, NotYetRead
 */
export function statedState(
  snapshot: Snapshot,
  sscc: bigint,
  position: number,
  own: PackWord,
): { readonly value: PackState; readonly logs: readonly RawLog[] } {
  const value = stateOf(snapshot, sscc, own);
  if (value.of === 'unit' || value.reason === 'active') return { value, logs: [] };
  // A statement is shown only if it is one about this very change.
  const last = parseAllLeft(readUnitLogs(snapshot, sscc).left).findLast(({ index }) => index === position);
  if (
    last === undefined ||
    last.reason !== own.reason ||
    last.partner !== own.partner ||
    last.day !== own.day
  )
    return { value, logs: [] };
  const { time, place, log } = last;
  const { transaction, index: logIndex } = log;
  return { value: { ...value, stated: { time, ...place, transaction, logIndex } }, logs: [log] };
}

const parseAllLeft = perLogs((logs) => logs.map(parsePackLeft));

/**
 * The state of a pack with these 40 bits in a unit.
 * @throws ReadFailure, NotYetRead
 */
function stateOf(snapshot: Snapshot, sscc: bigint, { reason, day, partner }: PackWord): PackState {
  const own = reasonOf(reason);
  const active = own === 'active' || own === 'active_again';
  const carrier = active ? carriersOf(snapshot, sscc).find(({ status }) => status !== 0) : undefined;
  if (carrier !== undefined) return unitState(snapshot, carrier);
  if (own === 'active') return { reason: own, of: 'pack' };
  snapshot.named.add(partner);
  return { reason: own, day: dateOfDay(day), partner, of: 'pack' };
}

/** The pack's own 40 bits. Those of the whole unit are asked for, with everything logged about the unit. */
function readOwnWord(snapshot: Snapshot, { sscc, index, tags, lots }: PackPlace): PackWord {
  // How many packs a repacked unit has is not known before its logs are: all its states are asked for at once.
  const count = lots.length === 1 ? packCount(tags) : MAX_PACKS;
  snapshot.head(packStatesLayout, { sscc, count });
  readUnitLogs(snapshot, sscc);
  const unit = snapshot.required(unitLayout, sscc);
  const own = snapshot.required(packStatesLayout, { sscc, count })[index];
  if (unit.count !== packCount(tags) || index >= unit.count || own === undefined)
    throw new ReadFailure('trail_mismatch', `unit ${sscc} has ${unit.count} packs`);
  return own;
}

/** The unit, and the pallet it is on: a status given to either is that of every pack still active. */
function carriersOf(snapshot: Snapshot, sscc: bigint): readonly UnitHead[] {
  const unit = snapshot.required(unitLayout, sscc);
  return unit.parent === 0n ? [unit] : [unit, snapshot.required(unitLayout, unit.parent)];
}

function unitState(snapshot: Snapshot, { status, statusDay, statusPartner }: UnitHead): PackState {
  snapshot.named.add(statusPartner);
  return { reason: reasonOf(status), day: dateOfDay(statusDay), partner: statusPartner, of: 'unit' };
}

/**
 * Where a pack was repacked to. The log is only a hint: the target must list the pack, and its root must be that list's.
 */
function targetOf(snapshot: Snapshot, made: PackPlace, tag: Hex): PackPlace {
  const { lot } = made;
  const target = readTarget(snapshot, made);
  if (target === undefined)
    throw new ReadFailure('trail_mismatch', 'nothing says where the pack was repacked to');
  // All of the target's states are asked for at once: how many packs it has is not known yet.
  snapshot.head(packStatesLayout, { sscc: target, count: MAX_PACKS });
  const { head, contents } = readUnitLogs(snapshot, target);
  const [log] = contents;
  if (log === undefined) throw new ReadFailure('trail_mismatch', `nothing says what unit ${target} holds`);
  const data = eventData(log.data);
  const listed = { lots: data.words(), tags: data.bytes() };
  const position = positionsOf(tag, listed.tags).find((at) => lotAt(listed.lots, at) === lot);
  if (listed.lots.length !== packCount(listed.tags) || position === undefined)
    throw new ReadFailure('trail_mismatch', `unit ${target} does not list the pack`);
  if (head !== undefined && merkleRoot(leavesOf(listed)) !== head.root)
    throw new ReadFailure('trail_mismatch', `contents of unit ${target}`);
  return { sscc: target, index: position, lot, ...listed };
}

function readTarget(snapshot: Snapshot, made: PackPlace): bigint | undefined {
  const { sscc, index } = made;
  const named = (logs: readonly RawLog[]) =>
    logs.map(parsePackLeft).findLast((entry) => entry.index === index && entry.target !== 0n)?.target;
  const target = named(readUnitLogs(snapshot, sscc).left);
  if (target !== undefined || snapshot.width === undefined) return target;
  // No record leads to what is logged of single packs: the blocks of the day are looked through.
  const { day } = readOwnWord(snapshot, made);
  return named(
    snapshot.logs({
      contract: 'ledger',
      topics: [TOPICS.PackLeft, toWord(sscc)],
      stands: () => [readDay(snapshot, sscc, day)],
    }),
  );
}

/** Blocks among which are all of a Unix day, as far as the unit's own steps tell. */
function readDay(snapshot: Snapshot, sscc: bigint, day: number): Span {
  const { firstBlock } = snapshot.required(unitLayout, sscc);
  const times = readSteps(snapshot, sscc).map(({ step }) => step.recorded);
  const before = times.findLast(({ time }) => time < day * DAY);
  const after = times.find(({ time }) => time >= (day + 1) * DAY);
  const last = snapshot.header?.number ?? firstBlock;
  return { from: before?.block ?? firstBlock, to: after?.block ?? last };
}
