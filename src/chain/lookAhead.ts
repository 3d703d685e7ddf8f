import type { Hex } from 'viem';
import { eventData } from './eventData.ts';
import { packStatesLayout } from './layout.ts';
import { NotYetRead } from './notYetRead.ts';
import { parsePackLeft, REPACKED } from './packLeft.ts';
import { type PackPlace, packCount, positionsOf } from './packPlace.ts';
import { readCustody } from './readCustody.ts';
import { ReadFailure } from './readFailure.ts';
import { readUnitLogs } from './readUnitLogs.ts';
import type { Snapshot } from './snapshot.ts';

/** So many packs a unit holds at most. */
const MAX_PACKS = 256;
const MAX_REPACKS = 8;

/**
 * Follows a pack through the logs before storage has said whether they are true, so that what they name is asked for
 * beside what is wanted anyway; when nothing is, not at all. Nothing of it becomes part of an answer.
 *
 * @param made where the pack was made; throws ReadFailure, NotYetRead
 */
export function lookAhead(snapshot: Snapshot, made: () => PackPlace | undefined, tag: Hex): void {
  if (!snapshot.wantsMore) return;
  const seen = new Set<bigint>();
  let at: Position | undefined = attempt(made);
  while (at !== undefined && !seen.has(at.sscc) && seen.size <= MAX_REPACKS) {
    const { sscc }: Position = at;
    seen.add(sscc);
    attempt(() => readCustody(snapshot, sscc));
    at = nextOf(snapshot, at, tag);
  }
}

interface Position {
  readonly sscc: bigint;
  readonly index: number;
}

/** Where the last statement about a pack says that it was repacked to. */
function nextOf(snapshot: Snapshot, { sscc, index }: Position, tag: Hex): Position | undefined {
  const target = attempt(() => {
    const last = readUnitLogs(snapshot, sscc)
      .left.map(parsePackLeft)
      .findLast((left) => left.index === index);
    return last?.reason === REPACKED && last.target !== 0n ? last.target : undefined;
  });
  if (target === undefined) return undefined;
  attempt(() => snapshot.head(packStatesLayout, { sscc: target, count: MAX_PACKS }));
  const position = attempt(() => {
    const [log] = readUnitLogs(snapshot, target).contents;
    if (log === undefined) return undefined;
    const data = eventData(log.data);
    data.words();
    const tags = data.bytes();
    return packCount(tags) > MAX_PACKS ? undefined : positionsOf(tag, tags)[0];
  });
  return position === undefined ? undefined : { sscc: target, index: position };
}

/** What is not there yet is on the list then; what is wrong will be found wrong by whoever needs it. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotYetRead || error instanceof ReadFailure) return undefined;
    throw error;
  }
}
