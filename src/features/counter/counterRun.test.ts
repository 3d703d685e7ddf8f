// @vitest-environment happy-dom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  found,
  genuineEvidence,
  NOW,
  OTHER_PHARMACY_GLN,
  PHARMACY_GLN,
  unread,
} from '../../../test/genuineEvidence.ts';
import { parseLabel } from '../../domain/gs1/parseLabel.ts';
import type { PackIdentity } from '../../domain/pack.ts';
import type { Outcome } from '../../domain/verdict.ts';
import type { JournalEntry, JournalRecord } from '../../store/journal/record.ts';
import { type CounterRun, counterRun } from './counterRun.ts';
import { foldRun, newRun } from './foldRun.ts';
import { verdictOf } from './rowVerdict.ts';
import type { RunWork } from './runWork.ts';

const label = (serial: string) => `]d201095210010000171728033110DEMO01A\u001d21${serial}`;
const readLabel: RunWork['readLabel'] = (text, source) => parseLabel(text, { source, now: NOW.date });

/** A node that answers when it is told to. */
function deskOf() {
  const entries: JournalEntry[] = [];
  const asked: { serial: string; answer: (evidence: ReturnType<typeof genuineEvidence>) => void }[] = [];
  let full = false;
  const work: RunWork = {
    readLabel,
    readPack: (pack: PackIdentity) =>
      new Promise((resolve) => {
        asked.push({
          serial: pack.serial ?? '',
          answer: (evidence) =>
            resolve({
              evidence: { ...evidence, subject: pack },
              reads: { roundTrips: 1, requests: 1, bytes: 1, ms: 1 },
            }),
        });
      }),
    readUnit: () => Promise.reject(new Error('no unit here')),
    viewer: { kind: 'pharmacist', here: PHARMACY_GLN, job: 'dispense' },
    judgingNow: () => NOW,
    journal: {
      append<R extends JournalRecord>(record: R) {
        if (full) return Promise.resolve({ ok: false as const, problem: 'full' as const });
        const entry = { seq: entries.length + 1, at: 0, till: '', record };
        entries.push(entry);
        return Promise.resolve({ ok: true as const, value: entry });
      },
    },
  };
  const answerAll = async (evidence = genuineEvidence()) => {
    for (const one of asked.splice(0)) one.answer(evidence);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { work, asked, entries, answerAll, fill: () => (full = true) };
}

const nodeLost = () => ({
  ...genuineEvidence(),
  block: unread(),
  lot: unread(),
  membership: unread(),
  state: unread(),
  custody: unread(),
});

let open: CounterRun | undefined;
const outcomes: Outcome[] = [];
function begin(desk: ReturnType<typeof deskOf>, start = newRun): CounterRun {
  open = counterRun('run', start, desk.work, (outcome) => outcomes.push(outcome));
  return open;
}

beforeEach(() => {
  vi.useFakeTimers();
  outcomes.length = 0;
});
afterEach(() => {
  open?.stop();
  vi.useRealTimers();
});

const restored = (entries: readonly JournalEntry[]) =>
  entries.reduce((run, entry) => foldRun(run, entry, readLabel), newRun);
const kinds = (entries: readonly JournalEntry[]) => entries.map(({ record }) => record.kind);
const words = (run: CounterRun) => run.get().rows.map((row) => verdictOf(row)?.outcome);

test('each pack has a row at once, and its answer when it comes, whatever the order', async () => {
  const desk = deskOf();
  const run = begin(desk);
  for (const serial of ['A', 'B', 'C']) run.take(label(serial), 'wedge');
  expect(run.get().rows.map(({ checking }) => checking)).toEqual([true, true, true]);
  desk.asked.splice(1, 1)[0]?.answer(genuineEvidence());
  await vi.advanceTimersByTimeAsync(0);
  expect(words(run)).toEqual([undefined, 'genuine', undefined]);
  await desk.answerAll();
  expect(words(run)).toEqual(['genuine', 'genuine', 'genuine']);
  expect(outcomes).toEqual(['genuine', 'genuine', 'genuine']);
});

test('no more than six are looked up at once', async () => {
  const desk = deskOf();
  const run = begin(desk);
  for (let i = 0; i < 10; i += 1) run.take(label(`S${i}`), 'wedge');
  expect(desk.asked).toHaveLength(6);
  await desk.answerAll();
  expect(desk.asked.map(({ serial }) => serial)).toEqual(['S6', 'S7', 'S8', 'S9']);
});

test('a code is written down before anything is known of it', () => {
  const desk = deskOf();
  begin(desk).take(label('A'), 'wedge');
  expect(kinds(desk.entries)).toEqual(['run', 'taken']);
});

test('the same pack scanned twice is one row, counted twice and answered again', async () => {
  const desk = deskOf();
  const run = begin(desk);
  run.take(label('A'), 'wedge');
  await desk.answerAll();
  run.take(label('A'), 'wedge');
  expect(run.get()).toMatchObject({ newest: { row: 1, again: true }, rows: [{ scans: 2 }] });
  await desk.answerAll();
  expect(outcomes).toHaveLength(2);
});

test('the same serial with another expiry on its label is another row', () => {
  const run = begin(deskOf());
  run.take(label('A'), 'wedge');
  run.take(label('A').replace('280331', '290331'), 'wedge');
  expect(run.get().rows).toHaveLength(2);
});

test('two packs without a serial are two rows', () => {
  const run = begin(deskOf());
  run.take(']d201095210010000171728033110DEMO01A', 'wedge');
  run.take(']d201095210010000171728033110DEMO01A', 'wedge');
  expect(run.get().rows).toHaveLength(2);
});

test('a shop barcode makes no row, and a leaflet in the camera’s view neither', () => {
  const run = begin(deskOf());
  run.take('9521001000017', 'wedge');
  expect(run.get()).toMatchObject({ rows: [], passing: 'shop-barcode' });
  run.take('https://leaflet.example/x', 'scan');
  expect(run.get()).toMatchObject({ rows: [], passing: 'not-a-pack' });
});

test('what a scanner was aimed at is answered though it is no label, and what it said is not kept', async () => {
  const desk = deskOf();
  const run = begin(desk);
  run.take('MRS SMITH 1 JAN', 'wedge');
  await vi.advanceTimersByTimeAsync(0);
  expect(words(run)).toEqual(['unreadable']);
  expect(JSON.stringify(desk.entries)).not.toContain('SMITH');
});

test('a lost node turns rows to "could not check", and they recover by themselves', async () => {
  const desk = deskOf();
  const run = begin(desk);
  for (const serial of ['A', 'B', 'C']) run.take(label(serial), 'wedge');
  await desk.answerAll(nodeLost());
  expect(words(run)).toEqual(['could_not_check', 'could_not_check', 'could_not_check']);
  await vi.advanceTimersByTimeAsync(3_000);
  // One asks for all.
  expect(desk.asked).toHaveLength(1);
  await desk.answerAll();
  await vi.advanceTimersByTimeAsync(3_000);
  await desk.answerAll();
  expect(words(run)).toEqual(['genuine', 'genuine', 'genuine']);
});

test('a page that is loaded again has the same rows, and shows no green of then', async () => {
  const desk = deskOf();
  const run = begin(desk);
  run.take(label('A'), 'wedge');
  run.take(label('A'), 'wedge');
  run.take(label('B'), 'wedge');
  await desk.answerAll();
  await desk.answerAll();
  run.stop();
  const before = desk.entries.length;
  const next = begin(desk, restored(desk.entries));
  expect(next.get().rows).toMatchObject([
    { row: 1, scans: 2, checking: true, memory: { outcome: 'genuine' } },
    { row: 2, scans: 1, checking: true },
  ]);
  expect(words(next)).toEqual([undefined, undefined]);
  await desk.answerAll();
  expect(words(next)).toEqual(['genuine', 'genuine']);
  // Nothing new was found, so nothing is written.
  expect(desk.entries).toHaveLength(before);
});

test('a pack that was scanned and never answered is looked up after a crash', async () => {
  const desk = deskOf();
  begin(desk).take(label('A'), 'wedge');
  open?.stop();
  const next = begin(desk, restored(desk.entries));
  desk.asked.splice(0, 1);
  await desk.answerAll();
  expect(words(next)).toEqual(['genuine']);
  expect(kinds(desk.entries)).toContain('scan');
});

test('when dispensing, genuine packs are collected and others are not', async () => {
  const desk = deskOf();
  const run = begin(desk);
  run.setJob('dispense');
  run.take(label('A'), 'wedge');
  await desk.answerAll();
  run.take(label('B'), 'wedge');
  await desk.answerAll({ ...genuineEvidence(), state: found({ reason: 'stolen', of: 'pack', partner: 3 }) });
  expect(run.get().rows.map(({ inBasket }) => inBasket)).toEqual([true, false]);
});

test('a pack taken out of the basket by hand stays out when it is only checked again', async () => {
  const desk = deskOf();
  const run = begin(desk);
  run.setJob('dispense');
  run.take(label('A'), 'wedge');
  await desk.answerAll();
  run.setBasket(1, false);
  run.checkAgain([1]);
  await desk.answerAll();
  expect(run.get().rows[0]?.inBasket).toBe(false);
});

test('when somebody else signs in, what was read is judged for them', async () => {
  const desk = deskOf();
  const run = begin(desk);
  run.take(label('A'), 'wedge');
  await desk.answerAll();
  run.setWork({ ...desk.work, viewer: { ...desk.work.viewer, here: OTHER_PHARMACY_GLN } });
  expect(words(run)).toEqual(['caution']);
  expect(desk.asked).toHaveLength(0);
});

test('a journal that is full is said, and scanning goes on', async () => {
  const desk = deskOf();
  const run = begin(desk);
  desk.fill();
  run.take(label('A'), 'wedge');
  await desk.answerAll();
  expect(run.get().journalProblem).toBe('full');
  expect(words(run)).toEqual(['genuine']);
});
