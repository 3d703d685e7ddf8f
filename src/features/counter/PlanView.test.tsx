import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { genuineEvidence, NOW, PACK, PHARMACY_GLN, SSCC } from '../../../test/genuineEvidence.ts';
import { judge } from '../../domain/judge.ts';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import type { CounterRow } from './counterRow.ts';
import { PlanView, type WantedSignature } from './PlanView.tsx';

afterEach(cleanup);

const viewer = { kind: 'pharmacist', here: PHARMACY_GLN, job: 'dispense' } as const;
const evidence = genuineEvidence();
const verdict = judge({ ok: true, pack: PACK }, evidence, viewer, NOW);

/** Answered just now and in the basket. */
function packRow(row: number, more: Partial<CounterRow> = {}): CounterRow {
  const packRef = { lot: '0x01', sscc: BigInt(SSCC), index: row, key: '0x02', proof: [] } as const;
  const reading = { evidence, reads: { roundTrips: 1, requests: 1, bytes: 1, ms: 1 }, packRef };
  return {
    row,
    source: 'wedge',
    job: 'dispense',
    subject: { kind: 'pack', pack: PACK },
    at: 0,
    scans: 1,
    checking: false,
    inBasket: true,
    answer: { kind: 'pack', verdict, reading, now: NOW, at: Date.now() / 1000 },
    ...more,
  };
}

/** Scanned, and not answered yet. */
function inFlight(row: number): CounterRow {
  const { answer: _, ...scanned } = packRow(row, { checking: true, inBasket: false });
  return scanned;
}

/** Opens the plan over some rows of the run; what it wants signed is told by row. */
async function opened(rows: readonly CounterRow[]) {
  const sign = vi.fn((_: WantedSignature) => null);
  const view = (now: readonly CounterRow[]) => (
    <LocaleProvider locale="en">
      <PlanView
        rows={now}
        act={{ kind: 'dispense' }}
        here={PHARMACY_GLN}
        otherTills={new Map()}
        run="run"
        onCheckAgain={() => undefined}
        readUnit={() => Promise.reject(new Error('no container is read'))}
        sign={sign}
        ended={false}
        onEnded={() => undefined}
        onBack={() => undefined}
      />
    </LocaleProvider>
  );
  const { rerender } = render(view(rows));
  await act(async () => undefined);
  return {
    wanted: () => sign.mock.lastCall?.[0].acts.length,
    async become(now: readonly CounterRow[]) {
      rerender(view(now));
      await act(async () => undefined);
    },
  };
}

test('a pack whose answer is on its way is waited for, and signed with the others', async () => {
  const plan = await opened([packRow(1), inFlight(2), inFlight(3)]);
  expect(plan.wanted()).toBeUndefined();
  expect(screen.getByText('Waiting for the answers to 2 scans…')).toBeTruthy();
  await plan.become([packRow(1), packRow(2), inFlight(3)]);
  expect(plan.wanted()).toBeUndefined();
  expect(screen.getByText('Waiting for the answer to 1 scan…')).toBeTruthy();
  await plan.become([packRow(1), packRow(2), packRow(3)]);
  expect(plan.wanted()).toBe(3);
});

test('one that is answered with anything but a green keeps nobody waiting, and is not signed', async () => {
  const plan = await opened([packRow(1), inFlight(2)]);
  await plan.become([packRow(1), packRow(2, { inBasket: false })]);
  expect(plan.wanted()).toBe(1);
});

test('what is scanned after the plan was opened waits for the next signature', async () => {
  const plan = await opened([packRow(1)]);
  expect(plan.wanted()).toBe(1);
  await plan.become([packRow(1), inFlight(2)]);
  await plan.become([packRow(1), packRow(2)]);
  expect(plan.wanted()).toBe(1);
});

test('a pack that is looked up to be checked only does not hold up a signature', async () => {
  const plan = await opened([packRow(1), { ...inFlight(2), job: 'check' }]);
  expect(plan.wanted()).toBe(1);
});
