import type { Hex } from 'viem';
import {
  correctionsLayout,
  type Layout,
  reportsLayout,
  type TrailHead,
  type UnitHead,
  unitLayout,
} from './layout.ts';
import type { RawLog } from './rawLog.ts';
import { toWord } from './slots.ts';
import type { Snapshot } from './snapshot.ts';
import { TOPICS } from './topics.ts';
import { checkTrail, perLogs, recordSpans, trailOf } from './trail.ts';

/** Everything logged about one unit; its three trails complete. */
export interface UnitLogs {
  /** Undefined while storage is still to be read. */
  readonly head: UnitHead | undefined;
  readonly steps: readonly RawLog[];
  /** Suspect reports, and their closings. */
  readonly reports: readonly RawLog[];
  readonly corrections: readonly RawLog[];
  /** States of its packs as stated when they changed. */
  readonly left: readonly RawLog[];
  /** What a unit made by repacking holds, as stated. */
  readonly contents: readonly RawLog[];
}

const { CustodyStep, PackLeft, UnitContents, SuspectReported, SuspectReportClosed, ErrorDeclared } = TOPICS;

/**
 * Reads all logs of a unit in one request, with the heads that say which of them are true.
 * @throws ReadFailure, NotYetRead
 */
export function readUnitLogs(snapshot: Snapshot, sscc: bigint): UnitLogs {
  const head = snapshot.head(unitLayout, sscc);
  const reported = snapshot.head(reportsLayout, sscc);
  const corrected = snapshot.head(correctionsLayout, sscc);
  const logs = snapshot.logs({
    contract: 'ledger',
    topics: [
      [CustodyStep, PackLeft, UnitContents, SuspectReported, SuspectReportClosed, ErrorDeclared],
      toWord(sscc),
    ],
    stands: (known) => {
      const heads: readonly Layout<bigint, TrailHead>[] = [unitLayout, reportsLayout, correctionsLayout];
      const lastBlocks = heads.map((layout) => snapshot.required(layout, sscc).lastBlock);
      const { steps, reports, corrections } = splitLogs(known);
      // What a unit holds was logged with its first step.
      return recordSpans(lastBlocks, [...steps, ...reports, ...corrections]);
    },
  });
  const split = splitLogs(logs);
  const { steps, reports, corrections } = split;
  const check = (of: TrailHead | undefined, records: readonly RawLog[], what: string) =>
    checkTrail(snapshot, of, records.length, () => trailOf(records), what);
  check(head, steps, `unit ${sscc}`);
  check(reported, reports, `reports about unit ${sscc}`);
  check(corrected, corrections, `corrections of unit ${sscc}`);
  return { head, ...split };
}

const splitLogs = perLogs((logs) => {
  const of = (...wanted: readonly Hex[]) =>
    logs.filter(({ topics: [topic] }) => topic !== undefined && wanted.includes(topic));
  return {
    steps: of(CustodyStep),
    reports: of(SuspectReported, SuspectReportClosed),
    corrections: of(ErrorDeclared),
    left: of(PackLeft),
    contents: of(UnitContents),
  };
});
