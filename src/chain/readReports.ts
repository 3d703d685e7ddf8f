import type { ReportOutcome, SuspectGround, SuspectReport } from '../domain/ledger.ts';
import { eventData } from './eventData.ts';
import { ssccOf } from './identifiers.ts';
import type { PackPlace } from './packPlace.ts';
import type { RawLog } from './rawLog.ts';
import { readPallets } from './readCustody.ts';
import { ReadFailure } from './readFailure.ts';
import { readUnitLogs } from './readUnitLogs.ts';
import type { Reading } from './settle.ts';
import { readAll, type Snapshot } from './snapshot.ts';
import { TOPICS } from './topics.ts';
import { perLogs, recorded } from './trail.ts';

/**
 * The suspect reports about a pack, about the units it was in and about the pallets that carried those, with how they
 * ended.
 *
 * @param places where the pack stands, and where it stood before each repacking
 * @throws ReadFailure, NotYetRead
 */
export function readReports(
  snapshot: Snapshot,
  places: readonly PackPlace[],
): Reading<readonly SuspectReport[]> {
  const inUnits = readAll(places, ({ sscc, index }) => reportsAbout(snapshot, sscc, index));
  const pallets = new Set(readAll(places, ({ sscc }) => readPallets(snapshot, sscc)).flat());
  const onPallets = readAll([...pallets], (pallet) => reportsAbout(snapshot, pallet));
  const found = [...inUnits, ...onPallets].flat();
  return { value: found.map(({ report }) => report), logs: found.flatMap(({ logs }) => logs) };
}

/**
 * The suspect reports about a unit or any of its packs.
 * @throws ReadFailure, NotYetRead
 */
export function readUnitReports(snapshot: Snapshot, sscc: bigint): Reading<readonly SuspectReport[]> {
  const found = parseReports(readUnitLogs(snapshot, sscc).reports);
  nameReporters(snapshot, found);
  return { value: found.map(({ report }) => report), logs: found.flatMap(({ logs }) => logs) };
}

/**
 * The suspect reports about a unit or any of its packs, and about the pallets that carried it.
 * @throws ReadFailure, NotYetRead
 */
export function readCarriedReports(snapshot: Snapshot, sscc: bigint): Reading<readonly SuspectReport[]> {
  const own = readUnitReports(snapshot, sscc);
  const pallets = new Set(readPallets(snapshot, sscc));
  const onPallets = readAll([...pallets], (pallet) => reportsAbout(snapshot, pallet)).flat();
  return {
    value: [...(own.value ?? []), ...onPallets.map(({ report }) => report)],
    logs: [...own.logs, ...onPallets.flatMap(({ logs }) => logs)],
  };
}

interface ReportRecord {
  readonly report: SuspectReport;
  readonly logs: readonly RawLog[];
}

/** Those about a whole unit, or about the pack at one position in it. */
function reportsAbout(snapshot: Snapshot, sscc: bigint, index?: number): readonly ReportRecord[] {
  const found = parseReports(readUnitLogs(snapshot, sscc).reports).filter(
    ({ report: { packIndex } }) => packIndex === undefined || packIndex === index,
  );
  nameReporters(snapshot, found);
  return found;
}

function nameReporters(snapshot: Snapshot, found: readonly ReportRecord[]): void {
  for (const { report } of found) {
    snapshot.named.add(report.partner);
    if (report.closed !== undefined) snapshot.named.add(report.closed.partner);
  }
}

const parseReports = perLogs((logs): readonly ReportRecord[] => {
  const found = new Map<number, ReportRecord>();
  for (const log of logs) {
    if (log.topics[0] === TOPICS.SuspectReported) {
      const report = parseReport(log);
      found.set(report.sequence, { report, logs: [log] });
      continue;
    }
    const { of, closed } = parseClosing(log);
    const open = found.get(of);
    if (open === undefined) throw new ReadFailure('answer_malformed', 'a closing without its report');
    found.set(of, { report: { ...open.report, closed }, logs: [...open.logs, log] });
  }
  return [...found.values()];
});

const WHOLE_UNIT = 0xffff;

const GROUNDS: readonly (SuspectGround | undefined)[] = [
  undefined,
  'tampered',
  'looks_falsified',
  'label_mismatch',
  'duplicate',
  'quality',
  'temperature',
  'other',
];

function parseReport(log: RawLog): SuspectReport {
  const data = eventData(log.data);
  const sequence = data.uint();
  const packIndex = data.uint();
  const ground = GROUNDS[data.uint()];
  if (ground === undefined) throw new ReadFailure('answer_malformed', 'ground of a report');
  const note = data.text();
  data.wide(); // place
  data.uint(); // claimed time
  data.fixed(); // document
  const partner = data.uint();
  data.address();
  return {
    unit: ssccOf(BigInt(log.topics[1] ?? 0)),
    sequence,
    ...(packIndex === WHOLE_UNIT ? {} : { packIndex }),
    ground,
    note,
    partner,
    at: recorded(data, log),
  };
}

const OUTCOMES: readonly (ReportOutcome | undefined)[] = [
  undefined,
  'unfounded',
  'confirmed',
  'undetermined',
];

function parseClosing(log: RawLog): {
  readonly of: number;
  readonly closed: NonNullable<SuspectReport['closed']>;
} {
  const data = eventData(log.data);
  data.uint(); // sequence: the trail has counted
  const of = data.uint();
  data.uint(); // reporter: the report says it
  const outcome = OUTCOMES[data.uint()];
  if (outcome === undefined) throw new ReadFailure('answer_malformed', 'outcome of a report');
  const note = data.text();
  const partner = data.uint();
  data.address();
  return { of, closed: { outcome, note, partner, at: recorded(data, log) } };
}
