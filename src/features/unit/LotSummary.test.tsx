import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import {
  absent,
  date,
  found,
  genuineEvidence,
  NOW,
  PACK,
  recorded,
  unread,
} from '../../../test/genuineEvidence.ts';
import type { LotRecord, Recall } from '../../domain/ledger.ts';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { LotSummary, type LotSummaryProps } from './LotSummary.tsx';

afterEach(cleanup);

const { product, lot } = genuineEvidence();
const recall = (gravity: Recall['class']): Recall => ({
  class: gravity,
  notice: 'N-1',
  effectiveAt: NOW.time,
  partner: 1,
  at: recorded(300, '2026-11-19T08:00:00Z'),
});

function lotWith(change: Partial<LotRecord>) {
  if (lot.status !== 'found') throw new Error('lot');
  return { product, lot: found({ ...lot.value, ...change }) };
}

function show(read: LotSummaryProps['read']): string {
  const { container } = render(
    <LocaleProvider locale="en" timeZone="UTC">
      <LotSummary gtin={PACK.gtin} lot={PACK.lot} packs={24} now={NOW} read={read} />
    </LocaleProvider>,
  );
  return container.textContent;
}

test('a good lot has its product, number and expiry, and no mark against it', () => {
  expect(show({ product, lot })).toBe(
    'Amoxicillin 500 mg09521001000017Lot DEMO01AExpiry Mar 31, 202824 packs',
  );
});

test('a recalled lot shows its gravest class, whatever the order of the recalls', () => {
  show(lotWith({ recalls: [recall(3), recall(1), recall(2)] }));
  expect(screen.getByText('Recalled, class 1')).toBeTruthy();
});

test('a withdrawn lot says so', () => {
  const withdrawn = { notice: 'N-2', partner: 1, at: recorded(301, '2026-11-19T09:00:00Z') };
  expect(show(lotWith({ withdrawn }))).toContain('Withdrawn');
});

test('a lot may be used through its last day, and not on the day after', () => {
  expect(show(lotWith({ expiry: NOW.date }))).not.toContain('Expired');
  expect(show(lotWith({ expiry: date('2026-11-19') }))).toContain('Expired');
});

test('what was not read is said, and never taken for good', () => {
  const read = show({ product: unread(), lot: unread() });
  expect(read).toContain('Product not read');
  expect(read).toContain('Whether the lot is recalled could not be read.');
  expect(show({ product: absent, lot })).toContain('Product not on record');
  expect(show(undefined)).toContain('…');
});
