import type { JournalEntry, JournalRecord, LabelFields } from './record.ts';

const COLUMNS = [
  'seq',
  'time',
  'till',
  'kind',
  'run',
  'row',
  'job',
  'state',
  'gtin',
  'lot',
  'expiry',
  'serial',
  'sscc',
  'product',
  'outcome',
  'findings',
  'rule_set',
  'block',
  'block_hash',
  'ms',
  'action',
  'reason',
  'partner',
  'receipt',
  'transaction',
  'result',
  'detail',
] as const;

type Column = (typeof COLUMNS)[number];
type Cells = Partial<Record<Column, string | number>>;

/** Full-width signs are taken for formulas too; a spreadsheet looks past blanks before them. */
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** The first line: names of the columns, the same in every language. */
export const csvHeader = line(Object.fromEntries(COLUMNS.map((name) => [name, name])));

/**
 * An entry as lines of a table (RFC 4180: comma, CRLF, quotes doubled); of something signed, one for each pack.
 * A cell that a spreadsheet would take for a formula has an apostrophe before it (OWASP, CSV injection): where every
 * character counts, the JSON export is the exact one.
 */
export function csvLines({ seq, at, till, record }: JournalEntry): string {
  const common: Cells = { seq, time: new Date(at * 1000).toISOString(), till, kind: record.kind };
  return cellsOf(record)
    .map((cells) => line({ ...common, ...cells }))
    .join('');
}

function cellsOf(record: JournalRecord): readonly Cells[] {
  switch (record.kind) {
    case 'run':
      return [{ run: record.run, job: record.job, state: record.state }];
    case 'taken': {
      const { run, row, job, label, text, problem, source, again } = record;
      return [
        {
          run,
          row,
          job,
          state: again ? 'again' : source,
          ...labelCells(label),
          ...given({ detail: visible(text), result: problem }),
        },
      ];
    }
    case 'scan': {
      const { job, label, product, outcome, findings, ruleSet, block, ms } = record;
      return [
        {
          ...placed(record),
          ...labelCells(label),
          ...given({
            product,
            block: block?.number,
            block_hash: block?.hash,
            ms: ms === undefined ? ms : Math.round(ms),
          }),
          job,
          outcome,
          findings: findings.join(' '),
          rule_set: ruleSet,
        },
      ];
    }
    case 'action': {
      const { outcome, action, label, reason, scan } = record;
      return [
        {
          ...placed(record),
          ...labelCells(label),
          ...given({ reason }),
          outcome,
          action,
          detail: record.case === undefined ? `scan ${scan}` : `scan ${scan}, case ${record.case}`,
        },
      ];
    }
    case 'signed': {
      const { run, receipt, act, reason, partner, packs } = record;
      return packs.map(({ name, row, label, result, recordedAs, problem, transaction }) => ({
        ...given({ run, row, reason, transaction, state: recordedAs, detail: problem }),
        ...labelCells(label),
        product: name,
        action: act,
        partner,
        receipt,
        result,
      }));
    }
    case 'basket':
      return [{ run: record.run, row: record.row, state: record.state }];
    case 'mark':
      return [{ ...placed(record), ...labelCells(record.label), state: record.mark }];
    case 'choice': {
      const { label, closed, act, reason } = record;
      return [
        {
          ...placed(record),
          ...labelCells(label),
          ...given({ reason }),
          action: act,
          state: closed ? 'closed' : 'open',
        },
      ];
    }
    case 'count': {
      const { job, containers, packs } = record;
      return [
        ...containers.map(({ label, act, reason, closed, expected, scanned, inferred, missing, ...at }) => ({
          ...placed(at),
          ...labelCells(label),
          ...given({ reason }),
          job,
          action: act,
          state: closed ? 'closed' : 'open',
          detail: `expected ${expected ?? 'unknown'}, scanned ${scanned}, inferred ${inferred}, missing ${missing}`,
        })),
        ...packs.map(({ label, why, outcome, ...at }) => ({
          ...placed(at),
          ...labelCells(label),
          ...given({ outcome }),
          job,
          state: why,
        })),
      ];
    }
    case 'drill': {
      const { drill, state, label, product, minutes, seconds } = record;
      const detail = seconds === undefined ? `${minutes} min` : `${Math.round(seconds)} s`;
      return [
        {
          ...labelCells(label),
          ...given({ product }),
          ...(minutes === undefined && seconds === undefined ? {} : { detail }),
          run: drill,
          job: 'drill',
          state,
        },
      ];
    }
    case 'settings':
      return [{ detail: JSON.stringify(record.settings) }];
    default:
      return record satisfies never;
  }
}

function placed({ run, row }: { readonly run?: string; readonly row?: number }): Cells {
  return given({ run, row });
}

function labelCells({ gtin, lot, serial, expiry, sscc }: LabelFields): Cells {
  return given({ gtin, lot, serial, expiry, sscc });
}

function given(cells: { readonly [K in Column]?: string | number | undefined }): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined));
}

/** Separators within a label, by their Unicode pictures. */
function visible(text: string | undefined): string | undefined {
  return text?.replace(/[\u0000-\u001f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)));
}

function line(cells: Cells): string {
  return `${COLUMNS.map((name) => cell(cells[name])).join(',')}\r\n`;
}

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
