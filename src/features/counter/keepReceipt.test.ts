import { expect, test } from 'vitest';
import { found, genuineEvidence, NOW, PACK, PHARMACY_GLN } from '../../../test/genuineEvidence.ts';
import type { ReceiptLine, RunReceipt } from '../../chain/recordReceipt.ts';
import { judge } from '../../domain/judge.ts';
import type { CounterRow } from './counterRow.ts';
import { actionRecords, refOf, rowsOf, signedRecord } from './keepReceipt.ts';

const row = (number: number, state: 'active' | 'dispensed' = 'active'): CounterRow => {
  const evidence = {
    ...genuineEvidence(),
    state: found({ reason: state, of: 'pack', day: NOW.date, partner: 3 } as const),
  };
  const viewer = { kind: 'pharmacist', here: PHARMACY_GLN } as const;
  return {
    row: number,
    source: 'wedge',
    job: 'check',
    subject: { kind: 'pack', pack: PACK },
    at: 0,
    scans: 1,
    checking: false,
    inBasket: true,
    scanSeq: 10 + number,
    answer: {
      kind: 'pack',
      verdict: judge({ ok: true, pack: PACK }, evidence, viewer, NOW),
      now: NOW,
      at: 0,
    },
  };
};

const line = (fields: Partial<ReceiptLine>): ReceiptLine => ({
  name: 'Amoxicillin',
  kind: 'dispense',
  sscc: '195210010000000014',
  result: 'recorded',
  ...fields,
});

const receipt = (lines: readonly ReceiptLine[]): RunReceipt => ({
  format: 'theriac.receipt.v1',
  run: 'q',
  network: { chainId: 1, name: '' },
  partner: { index: 3, gln: PHARMACY_GLN, name: 'Harbour' },
  account: '0x1',
  place: PHARMACY_GLN,
  preparedAt: 0,
  transactions: [{ state: 'included', acts: 1, hash: '0xab', block: 7 }],
  lines,
});

test('the mark of an act names its lines, and nothing to any other list', () => {
  expect(rowsOf('run', refOf('run', [row(2), row(5)]))).toEqual([2, 5]);
  expect(rowsOf('other', refOf('run', [row(2)]))).toEqual([]);
  expect(rowsOf('run', undefined)).toEqual([]);
});

test('a container signed as a whole is one entry for each of its packs', () => {
  const record = signedRecord(
    'run',
    [row(1), row(2)],
    receipt([line({ ref: 'run 1 2', transaction: '0xab' })]),
  );
  expect(record.packs.map((pack) => [pack.row, pack.result, pack.transaction])).toEqual([
    [1, 'recorded', '0xab'],
    [2, 'recorded', '0xab'],
  ]);
  expect(record.transactions).toEqual([{ state: 'included', hash: '0xab', block: 7 }]);
});

test('neither the account nor a name of a person is in the record', () => {
  const text = JSON.stringify(signedRecord('run', [row(1)], receipt([line({ ref: 'run 1' })])));
  expect(text).not.toContain('0x1"');
  expect(text).toContain(PHARMACY_GLN);
});

test('what was signed about an alert counts as its action', () => {
  const undone = receipt([line({ kind: 'undo', ref: 'run 1' })]);
  expect(actionRecords('run', [row(1, 'dispensed')], undone)).toMatchObject([
    { kind: 'action', action: 'undone', scan: 11, outcome: 'used_here' },
  ]);
});

test('what was refused, or was no alert, is no action', () => {
  const refused = receipt([line({ kind: 'undo', ref: 'run 1', result: 'refused' })]);
  expect(actionRecords('run', [row(1, 'dispensed')], refused)).toEqual([]);
  expect(actionRecords('run', [row(1)], receipt([line({ ref: 'run 1' })]))).toEqual([]);
});
