import { expect, test } from 'vitest';
import { csvHeader, csvLines } from './exportCsv.ts';
import type { JournalEntry, JournalRecord, ScanRecord } from './record.ts';

const entry = (record: JournalRecord): JournalEntry => ({ seq: 7, at: 1_794_300_000.25, till: '2', record });
const scan = (fields: Partial<ScanRecord>): JournalEntry =>
  entry({
    kind: 'scan',
    run: 'r',
    row: 1,
    job: 'check',
    label: {},
    outcome: 'genuine',
    findings: ['pack_active', 'label_matches'],
    ruleSet: '2',
    ...fields,
  });

/** Reads a table as RFC 4180 says, so that what was written is what a reader gets. */
function parse(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  const [head = [], ...body] = rows.slice(0, -1);
  return body.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])));
}

test('a scan is one line with its time in UTC', () => {
  const [row] = parse(csvHeader + csvLines(scan({ label: { gtin: '09521001000017', lot: 'A' }, ms: 12.6 })));
  expect(row).toMatchObject({
    seq: '7',
    time: '2026-11-10T08:40:00.250Z',
    till: '2',
    kind: 'scan',
    gtin: '09521001000017',
    outcome: 'genuine',
    findings: 'pack_active label_matches',
    ms: '13',
  });
});

test('commas, quotes and line ends stay within their cell', () => {
  const product = 'a "b", c\r\nd';
  expect(parse(csvHeader + csvLines(scan({ product })))[0]?.product).toBe(product);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1', '＋1'])(
  'a spreadsheet does not take %j for a formula',
  (serial) => {
    expect(parse(csvHeader + csvLines(scan({ label: { serial } })))[0]?.serial).toBe(`'${serial}`);
  },
);

test('a serial that no spreadsheet would calculate stays as it is', () => {
  expect(parse(csvHeader + csvLines(scan({ label: { serial: 'A=1' } })))[0]?.serial).toBe('A=1');
});

test('what was signed is one line for each pack', () => {
  const lines = csvLines(
    entry({
      kind: 'signed',
      receipt: 'q',
      act: 'dispense',
      partner: '9521003000008',
      transactions: [],
      packs: [
        { name: 'one', label: { serial: 'A' }, result: 'recorded', transaction: '0x1' },
        { name: 'two', label: { serial: 'B' }, result: 'refused', problem: 'LedgerExpired' },
      ],
    }),
  );
  expect(parse(csvHeader + lines).map(({ serial, result, detail }) => [serial, result, detail])).toEqual([
    ['A', 'recorded', ''],
    ['B', 'refused', 'LedgerExpired'],
  ]);
});

test('the separators of a label are seen', () => {
  const lines = csvLines(
    entry({
      kind: 'taken',
      label: {},
      run: 'r',
      row: 1,
      text: '10A\u001d21B',
      source: 'wedge',
      job: 'check',
      again: false,
    }),
  );
  expect(parse(csvHeader + lines)[0]?.detail).toBe('10A␝21B');
});

test('a count is one line for each container and one for each pack that is not as it should be', () => {
  const lines = csvLines(
    entry({
      kind: 'count',
      run: 'r',
      job: 'goods_in',
      containers: [
        {
          ...{ run: 'r', row: 1, label: { sscc: '195210010000000182' }, closed: false, act: 'receive' },
          ...{ expected: 3, scanned: 1, inferred: 0, missing: 2, missingLots: [] },
        },
      ],
      packs: [{ run: 'r', row: 2, label: { serial: 'A' }, why: 'damaged', outcome: 'genuine' }],
    }),
  );
  expect(
    parse(csvHeader + lines).map(({ row, sscc, serial, action, state, detail }) => [
      ...[row, sscc, serial, action, state, detail],
    ]),
  ).toEqual([
    ['1', '195210010000000182', '', 'receive', 'open', 'expected 3, scanned 1, inferred 0, missing 2'],
    ['2', '', 'A', '', 'damaged', ''],
  ]);
});

test('a drill is a line of its own, with its minutes when it is planted and its seconds when it is decided', () => {
  const drill = { kind: 'drill', drill: 'D1', label: { serial: 'A' } } as const;
  const lines = csvLines(entry({ ...drill, state: 'planted', minutes: 5, product: 'P' })).concat(
    csvLines(entry({ ...drill, state: 'stopped', seconds: 7.6, till: '2' })),
    csvLines(entry({ ...drill, state: 'ended' })),
  );
  expect(
    parse(csvHeader + lines).map(({ run, job, state, serial, detail }) => [run, job, state, serial, detail]),
  ).toEqual([
    ['D1', 'drill', 'planted', 'A', '5 min'],
    ['D1', 'drill', 'stopped', 'A', '8 s'],
    ['D1', 'drill', 'ended', 'A', ''],
  ]);
});
