import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { date, found, genuineEvidence, NOW, PACK, unread } from '../../../test/genuineEvidence.ts';
import { networks } from '../../chain/networks.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Medicine } from '../../store/medicines.ts';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { MedicinesScreen } from './MedicinesScreen.tsx';

const [network] = networks;
const read = vi.hoisted(() => vi.fn());
vi.mock('../../chain/readEvidence.ts', () => ({ readEvidence: read }));

const ADDRESS = `/01/${PACK.gtin}/10/${PACK.lot}/21/${PACK.serial}?17=280331`;
const SAVED: Medicine = { address: ADDRESS, name: 'Amoxicillin 500 mg', lot: 'DEMO01A', expiry: PACK.expiry };
const nothing = { get: async () => undefined, put: async () => undefined, drop: async () => undefined };

afterEach(() => {
  cleanup();
  read.mockReset();
});

function show(evidence: Evidence, medicines: readonly Medicine[] = [SAVED]) {
  read.mockResolvedValue({ evidence, reads: { roundTrips: 1, requests: 1, bytes: 1, ms: 1 } });
  const told = { onAnswer: vi.fn(), onRemove: vi.fn(), onRestore: vi.fn() };
  render(
    <LocaleProvider locale="en">
      <QueryClientProvider client={new QueryClient()}>
        <MedicinesScreen
          {...{ network, medicines, ...told }}
          nodes={[]}
          cache={nothing}
          visit={1}
          deviceNow={() => NOW}
        />
      </QueryClientProvider>
    </LocaleProvider>,
  );
  return told;
}

test('a pack is checked anew when the list is opened, and what was answered is remembered', async () => {
  const { onAnswer } = show(genuineEvidence());
  expect(screen.getByText('1 pack is being checked…')).toBeTruthy();
  expect(await screen.findByText('Checked just now: nothing wrong found.')).toBeTruthy();
  expect(onAnswer).toHaveBeenCalledOnce();
  expect(onAnswer.mock.lastCall?.[0]).toEqual({
    ...SAVED,
    last: { outcome: 'genuine', at: NOW.time },
  });
});

test('a recall that came since is said with what to do', async () => {
  const evidence = genuineEvidence();
  if (evidence.lot.status !== 'found') throw new Error('the sample has a lot');
  const { opener, opened } = evidence.lot.value;
  const recall = { class: 1, notice: 'R-1', effectiveAt: NOW.time, partner: opener, at: opened } as const;
  show({ ...evidence, lot: found({ ...evidence.lot.value, recalls: [recall] }) });
  expect(await screen.findByText(/One pack needs your attention/)).toBeTruthy();
  expect(screen.getByText('Do not use this pack yet')).toBeTruthy();
  expect(screen.getByText(/has asked for all packs of this lot back/)).toBeTruthy();
});

test('what could not be checked is never shown as good, whatever was answered before', async () => {
  const last = { outcome: 'genuine', at: NOW.time - 86_400 } as const;
  const { onAnswer } = show({ ...genuineEvidence(), block: unread(), lot: unread() }, [{ ...SAVED, last }]);
  expect(await screen.findByText(/One pack could not be checked just now/)).toBeTruthy();
  expect(document.querySelector('[data-outcome="genuine"]')).toBeNull();
  expect(screen.getByText(/That was then. It says nothing about now/)).toBeTruthy();
  // The last answer that was one stays remembered.
  expect(onAnswer.mock.lastCall?.[0].last).toEqual(last);
});

test('a pack that has expired by the device’s clock is said to be, even when nobody can be asked', async () => {
  show({ ...genuineEvidence(), block: unread(), lot: unread() }, [{ ...SAVED, expiry: date('2026-11-19') }]);
  expect(await screen.findByText(/^Its last day of use was/)).toBeTruthy();
});

test('a pack is removed at once, and can be put back', async () => {
  const { onRemove, onRestore } = show(genuineEvidence());
  await screen.findByText(/nothing wrong found/);
  fireEvent.click(screen.getByRole('button', { name: 'Remove Amoxicillin 500 mg from my medicines' }));
  expect(onRemove).toHaveBeenLastCalledWith(ADDRESS);
  const back = screen.getByRole('button', { name: 'Put back' });
  expect(document.activeElement).toBe(back);
  fireEvent.click(back);
  expect(onRestore).toHaveBeenLastCalledWith([SAVED]);
  fireEvent.click(screen.getByRole('button', { name: 'Remove all' }));
  expect(onRemove).toHaveBeenLastCalledWith(undefined);
});

test('an empty list says how to fill it', () => {
  show(genuineEvidence(), []);
  expect(screen.getByText('There is nothing in your list')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Remove all' })).toBeNull();
});
