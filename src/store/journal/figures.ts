import { OUTCOMES, type Outcome } from '../../domain/verdict.ts';
import type { JournalEntry, RunRow, ScanRecord } from './record.ts';

/** An answer is in time when the app's own part took no longer, milliseconds (Directive 2011/62/EU's repositories: 95 % within it). */
export const IN_TIME_MS = 300;

/** What a chief pharmacist asks about a day. */
export interface JournalFigures {
  /** Packs scanned; the same one twice in a run counts once. */
  readonly scanned: number;
  /** Containers scanned. */
  readonly units: number;
  /** Scanned once more though it stood in the list. */
  readonly again: number;
  /** Rows that never had an answer. */
  readonly unanswered: number;
  /** First answers whose time was taken, and how many of them were in time. */
  readonly timed: number;
  readonly inTime: number;
  /** Median of the first answers' times, milliseconds. */
  readonly medianMs?: number;
  /** By the last answer of each row. */
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  /** Rows with an answer, first or later, that asks for an action. */
  readonly alerts: number;
  /** Alerts about which something was done. */
  readonly acted: number;
  /** Alerts that were left without an action, said or unsaid. */
  readonly leftAlone: number;
  /** Packs and units that stand on the ledger by something signed here. */
  readonly recorded: number;
}

/** Outcomes at which a pharmacist is asked what was done. Grey answers never ask. */
export const ALERTS: ReadonlySet<Outcome> = new Set([
  'untrusted_issuer',
  'duplicate',
  'unknown_lot',
  'unknown_serial',
  'label_mismatch',
  'used_elsewhere',
  'blocked',
  'used_here',
  'caution',
]);

interface Row {
  readonly scans: { readonly seq: number; readonly record: ScanRecord; readonly isAlert: boolean }[];
}

/** The figures of a stretch of the journal, in whatever order its entries come. */
export function journalFigures(entries: readonly JournalEntry[]): JournalFigures {
  const ordered = entries.toSorted((a, b) => a.seq - b.seq);
  const rows = new Map<string, Row>();
  const acted = new Set<number>();
  const recorded = new Set<string>();
  const units = new Set<string>();
  /** Rows that were dispensed here: that they are used here from then on is no alert. */
  const dispensed = new Set<string>();
  let again = 0;
  const rowAt = (key: string): Row => {
    const row = rows.get(key) ?? { scans: [] };
    rows.set(key, row);
    return row;
  };
  for (const { seq, record } of ordered) {
    if (record.kind === 'taken') {
      if (record.again) again += 1;
      if (record.label.sscc === undefined) rowAt(rowKey(record));
      else units.add(rowKey(record));
    } else if (record.kind === 'scan') {
      const { run, row } = record;
      const key = run === undefined || row === undefined ? `alone ${seq}` : rowKey({ run, row });
      const isAlert = ALERTS.has(record.outcome) && !(record.outcome === 'used_here' && dispensed.has(key));
      rowAt(key).scans.push({ seq, record, isAlert });
    } else if (record.kind === 'action' && record.action !== 'none') acted.add(record.scan);
    else if (record.kind === 'signed')
      for (const [i, { row, result }] of record.packs.entries()) {
        if (result !== 'recorded' && result !== 'stands') continue;
        recorded.add(`${record.receipt} ${i}`);
        const { run, act } = record;
        if (act === 'dispense' && run !== undefined && row !== undefined) dispensed.add(rowKey({ run, row }));
      }
  }
  const all = [...rows.values()];
  const alerts = all.filter(({ scans }) => scans.some(({ isAlert }) => isAlert));
  const withAction = alerts.filter(({ scans }) => scans.some(({ seq }) => acted.has(seq)));
  const times = all.flatMap(({ scans: [first] }) =>
    first?.record.ms === undefined ? [] : [first.record.ms],
  );
  const medianMs = median(times);
  return {
    scanned: all.length,
    units: units.size,
    again,
    unanswered: all.filter(({ scans }) => scans.length === 0).length,
    timed: times.length,
    inTime: times.filter((ms) => ms <= IN_TIME_MS).length,
    ...(medianMs === undefined ? {} : { medianMs }),
    outcomes: countOutcomes(all),
    alerts: alerts.length,
    acted: withAction.length,
    leftAlone: alerts.length - withAction.length,
    recorded: recorded.size,
  };
}

const rowKey = ({ run, row }: RunRow) => `${run} ${row}`;

function countOutcomes(rows: readonly Row[]): JournalFigures['outcomes'] {
  const last = rows.map(({ scans }) => scans.at(-1)?.record.outcome);
  return Object.fromEntries(
    OUTCOMES.flatMap((outcome) => {
      const count = last.filter((one) => one === outcome).length;
      return count === 0 ? [] : [[outcome, count]];
    }),
  );
}

/** The middle one; of an even number, the mean of the two in the middle. */
function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}
