import { expect, test } from 'vitest';
import { kindTerm, termsOf, wordsOf } from './terms.ts';

const scan = termsOf({
  kind: 'scan',
  run: 'abc',
  row: 1,
  job: 'check',
  label: { gtin: '09521001000017', lot: 'Demo01A', serial: 'SN-1', expiry: '2028-03-31' },
  product: 'Amoxicillin 500 mg',
  outcome: 'blocked',
  findings: ['recalled'],
  ruleSet: '2',
});

test.each(['09521001000017', '9521001000017', 'demo01a', 'sn-1', '2028-03-31', 'amoxicillin', 'recalled'])(
  'a scan is found by %s',
  (word) => {
    expect(scan).toContain(word);
  },
);

test('what was typed is looked for in lower case, each word once', () => {
  expect(wordsOf('  DEMO01A, demo01a;SN-1 ')).toEqual(['demo01a', 'sn-1']);
});

test('a word that looks like a kind finds no kind: those are chosen', () => {
  expect(
    termsOf({ kind: 'taken', label: {}, run: 'x', row: 1, source: 'typed', job: 'check', again: false }),
  ).toContain(kindTerm('taken'));
  expect(wordsOf(kindTerm('taken'))).toEqual(['kind', 'taken']);
});

test('the raw text of a scan is not searched: it may be anything', () => {
  const terms = termsOf({
    kind: 'taken',
    label: {},
    run: 'x',
    row: 1,
    text: 'secret',
    source: 'typed',
    job: 'check',
    again: false,
  });
  expect(terms.join(' ')).not.toContain('secret');
});
