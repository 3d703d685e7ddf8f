import { expect, test } from 'vitest';
import { found, genuineEvidence, NOW, PACK, PHARMACY_GLN } from '../../../test/genuineEvidence.ts';
import { judge } from '../../domain/judge.ts';
import { en } from '../../i18n/en.ts';
import { formats } from '../../i18n/formats.ts';
import type { CounterRow } from './counterRow.ts';
import { rowFace } from './rowFace.ts';

const words = { locale: 'en', text: en, format: formats('en', 'UTC') } as const;
const viewer = { kind: 'pharmacist', here: PHARMACY_GLN } as const;
const READ = 1_000_000;

const base: CounterRow = {
  row: 1,
  source: 'wedge',
  job: 'check',
  subject: { kind: 'pack', pack: PACK },
  at: READ,
  scans: 1,
  checking: false,
  inBasket: false,
};

function answered(evidence = genuineEvidence()): CounterRow {
  const verdict = judge({ ok: true, pack: PACK }, evidence, viewer, NOW);
  return { ...base, answer: { kind: 'pack', verdict, now: NOW, at: READ } };
}
const stolen = { ...genuineEvidence(), state: found({ reason: 'stolen', of: 'pack', partner: 3 } as const) };

test('a green is green for five minutes, and then one of before', () => {
  expect(rowFace(answered(), words, PHARMACY_GLN, READ + 300)).toMatchObject({ faded: false });
  const old = rowFace(answered(), words, PHARMACY_GLN, READ + 301);
  expect(old.faded).toBe(true);
  expect(old.word).toContain('as it was at');
});

test('a red stays red however old it is', () => {
  expect(rowFace(answered(stolen), words, PHARMACY_GLN, READ + 86_400)).toMatchObject({ faded: false });
});

test('what the journal remembers of a green has no colour, of a red it has', () => {
  const memory = { findings: [], at: READ } as const;
  const green = rowFace({ ...base, memory: { ...memory, outcome: 'genuine' } }, words, PHARMACY_GLN, READ);
  expect(green).toMatchObject({ faded: true, word: 'then: OK to dispense' });
  const red = rowFace({ ...base, memory: { ...memory, outcome: 'blocked' } }, words, PHARMACY_GLN, READ);
  expect(red.faded).toBe(false);
});

test('a line that was never answered says that it is being checked', () => {
  expect(rowFace({ ...base, checking: true }, words, PHARMACY_GLN, READ)).toEqual({
    word: 'Checking…',
    faded: true,
  });
});
