import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { absent, date, found, genuineEvidence, NOW, PACK, SSCC, unread } from '../../test/genuineEvidence.ts';
import type { PackFacts } from '../domain/evidence.ts';
import type { PackIdentity } from '../domain/pack.ts';
import { en } from '../i18n/en.ts';
import { LabelBesideRecord } from './LabelBesideRecord.tsx';
import { LocaleProvider } from './LocaleProvider.tsx';

afterEach(cleanup);

function show(facts: Partial<PackFacts> = {}, label: PackIdentity = PACK) {
  render(
    <LocaleProvider locale="en" timeZone="UTC">
      <LabelBesideRecord label={label} facts={{ ...genuineEvidence(), ...facts }} today={NOW.date} />
    </LocaleProvider>,
  );
  return (name: RegExp) => {
    const row = screen.getByRole('rowheader', { name }).closest('tr');
    if (row === null) throw new Error('a row header stands in a row');
    return row;
  };
}

const { lot } = genuineEvidence();
if (lot.status !== 'found') throw new Error('the lot is part of the evidence');

test('equal fields have a tick each, and nothing is marked', () => {
  const row = show();
  for (const name of [/GTIN/, /Lot/, /Expiry/]) expect(row(name).textContent).toContain('✓ same');
  expect(row(/Serial/).textContent).toContain('✓ on record, active');
  expect(document.querySelector('mark')).toBeNull();
});

test('a differing field shows both values with only the differing characters marked', () => {
  const row = show({ lot: found({ ...lot.value, expiry: date('2027-03-31') }) });
  const marks = [...row(/Expiry/).querySelectorAll('mark')].map(({ textContent }) => textContent);
  expect(marks).toEqual(['8', '7']);
  expect(row(/Expiry/).textContent).toContain('2028-03-31');
  expect(row(/Expiry/).textContent).toContain('2027-03-31');
  within(row(/Expiry/)).getByText('differs');
  expect(row(/Lot/).textContent).toContain('same');
});

test('what could not be read has no tick and is not called missing', () => {
  const row = show({ lot: unread(), membership: unread(), product: unread() });
  for (const name of [/GTIN/, /Lot/, /Expiry/, /Serial/]) {
    expect(row(name).textContent).toContain('not read');
    expect(row(name).textContent).not.toContain('✓');
    expect(row(name).textContent).not.toContain('not on record');
  }
});

test('a label without a serial is not said to have failed to be read', () => {
  const { serial: _, ...bare } = PACK;
  const row = show({ membership: unread(), state: unread() }, bare);
  expect(row(/Serial/).textContent).toContain('not on the label');
  expect(row(/Serial/).textContent).not.toContain('not read');
});

test('a serial whose state is unread is not called active', () => {
  const row = show({ state: unread() });
  expect(row(/Serial/).textContent).not.toContain('active');
  expect(row(/Serial/).textContent).toContain('not read');
});

test('a used serial has no tick', () => {
  const row = show({ state: found({ reason: 'dispensed', of: 'pack' }) });
  expect(row(/Serial/).textContent).toContain(en.verify.timeline.left.dispensed);
  expect(row(/Serial/).textContent).not.toContain('✓');
});

test('a serial that is proven absent is not on record', () => {
  for (const membership of [absent, found({ places: [] })]) {
    expect(show({ membership })(/Serial/).textContent).toContain('not on record');
    cleanup();
  }
});

test('a serial that stands twice has no tick', () => {
  const places = [1, 2].map((index) => ({ sscc: SSCC, index }));
  const row = show({ membership: found({ places }) });
  expect(row(/Serial/).textContent).not.toContain('✓');
});

test('a field that the label lacks shows the record’s value without a tick', () => {
  const { gtin, serial } = PACK;
  const row = show({}, { kind: 'pack', gtin, serial });
  expect(row(/Lot/).textContent).toContain('not on the label');
  expect(row(/Lot/).textContent).toContain('DEMO01A');
  expect(row(/Lot/).textContent).not.toContain('✓');
});
