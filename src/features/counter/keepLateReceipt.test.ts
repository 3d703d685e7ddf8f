import { afterEach, expect, test, vi } from 'vitest';
import { NOW, PHARMACY_GLN } from '../../../test/genuineEvidence.ts';
import type { RunReceipt } from '../../chain/recordReceipt.ts';
import { parseLabel } from '../../domain/gs1/parseLabel.ts';
import type { JournalEntry, JournalRecord } from '../../store/journal/record.ts';
import { keepLateReceipt } from './keepLateReceipt.ts';

const LABEL = ']d201095210010000171728033110DEMO01A\u001d21432KN432Z9CL2XQKGWF6';

/** A journal of one list that was ended: a pack that had been dispensed here was in its basket. */
function journalOf() {
  const entries: JournalEntry[] = [];
  const append = <R extends JournalRecord>(record: R) => {
    const entry = { seq: entries.length + 1, at: 0, till: '', record };
    entries.push(entry);
    return Promise.resolve({ ok: true as const, value: entry });
  };
  const run = (id: string) =>
    Promise.resolve({
      ok: true as const,
      value: entries.filter(({ record }) => 'run' in record && record.run === id),
    });
  const place = { run: 'ended', row: 1, label: {} };
  const old: readonly JournalRecord[] = [
    { kind: 'run', run: 'ended', state: 'opened', job: 'check' },
    { ...place, kind: 'taken', source: 'wedge', job: 'check', again: false, text: LABEL },
    { ...place, kind: 'scan', outcome: 'used_here', findings: ['used_here'], job: 'check', ruleSet: '3' },
    { ...place, kind: 'basket', state: 'in' },
    { kind: 'run', run: 'ended', state: 'closed', job: 'check' },
  ];
  for (const record of old) void append(record);
  return {
    entries,
    journal: { append, run },
    since: () => entries.slice(old.length).map(({ record }) => record),
  };
}

const read = (text: string, source: 'scan' | 'wedge' | 'typed') =>
  parseLabel(text, { source, now: NOW.date });

const receipt = (result: 'waiting' | 'recorded', ref = 'ended 1'): RunReceipt => ({
  format: 'theriac.receipt.v1',
  run: 'q',
  network: { chainId: 1, name: '' },
  partner: { index: 3, gln: PHARMACY_GLN, name: 'Harbour' },
  account: '0x1',
  place: PHARMACY_GLN,
  preparedAt: 0,
  transactions: [{ state: 'included', acts: 1, hash: '0xab', block: 7 }],
  lines: [{ name: 'Amoxicillin', ref, kind: 'undo', sscc: '195210010000000144', result }],
});

/** Locks of a browser in which another window has some of the lists. */
function locksHeldBy(other: readonly string[]) {
  vi.stubGlobal('navigator', {
    locks: {
      request: (name: string, _options: object, work: (lock: object) => Promise<void>) =>
        other.some((list) => name.endsWith(list))
          ? Promise.reject(new DOMException('waited in vain', 'TimeoutError'))
          : work({}),
    },
  });
}

afterEach(() => vi.unstubAllGlobals());

test('a receipt of a list that was ended is written down with its packs, its action, and out of the basket', async () => {
  locksHeldBy([]);
  const { journal, since } = journalOf();
  await keepLateReceipt(journal, read, receipt('recorded'));
  expect(since()).toMatchObject([
    { kind: 'action', run: 'ended', row: 1, scan: 3, outcome: 'used_here', action: 'undone' },
    {
      kind: 'signed',
      run: 'ended',
      act: 'undo',
      transactions: [{ hash: '0xab', block: 7 }],
      packs: [{ row: 1, result: 'recorded', label: { serial: '432KN432Z9CL2XQKGWF6' } }],
    },
    { kind: 'basket', row: 1, state: 'out' },
  ]);
});

test('the same receipt again writes nothing, and one that has come further is written', async () => {
  locksHeldBy([]);
  const { journal, since } = journalOf();
  await keepLateReceipt(journal, read, receipt('waiting'));
  await keepLateReceipt(journal, read, receipt('waiting'));
  expect(since().map(({ kind }) => kind)).toEqual(['signed']);
  await keepLateReceipt(journal, read, receipt('recorded'));
  await keepLateReceipt(journal, read, receipt('recorded'));
  expect(since().map(({ kind }) => kind)).toEqual(['signed', 'action', 'signed', 'basket']);
});

test('what a window has open it writes down itself', async () => {
  locksHeldBy(['ended']);
  const { journal, since } = journalOf();
  await keepLateReceipt(journal, read, receipt('recorded'));
  expect(since()).toEqual([]);
});

test('what was signed elsewhere than in a list is nothing to any list', async () => {
  locksHeldBy([]);
  const { journal, since } = journalOf();
  const { lines, ...rest } = receipt('recorded');
  await keepLateReceipt(journal, read, { ...rest, lines: lines.map(({ ref: _, ...line }) => line) });
  expect(since()).toEqual([]);
});
