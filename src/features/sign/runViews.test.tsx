import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { PHARMACY_GLN } from '../../../test/genuineEvidence.ts';
import type { NamedAct } from '../../chain/recordAct.ts';
import type { ActResult, Run, Sending, SendingState } from '../../chain/recordRun.ts';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { OpenRunNotice } from './OpenRunNotice.tsx';
import { RunPreview } from './RunPreview.tsx';
import { RunProgress } from './RunProgress.tsx';
import { RunReceiptCard } from './RunReceiptCard.tsx';

// What is seen of a run: before it is signed, on its way, and afterwards.

afterEach(cleanup);

const word = (digit: string) => `0x${digit.repeat(64)}` as const;
const account = `0x${'05'.repeat(20)}` as const;
const included = { hash: word('a'), block: 264, blockHash: word('b'), time: 1_795_000_000, gasUsed: 58_000 };

function runOf(results: readonly ActResult[], states: readonly SendingState[] = [], settled = true): Run {
  const acts = results.map(
    (_, index): NamedAct => ({
      name: `Pack ${index}`,
      act: { kind: 'dispense', pack: { lot: word('0'), sscc: 1n, index, key: word('0'), proof: [] } },
    }),
  );
  return {
    id: '0x0123456789abcdef',
    chainId: 31_337,
    actor: { account, partner: 6, gln: PHARMACY_GLN, name: 'Harbour Pharmacy', place: PHARMACY_GLN },
    stamp: { place: BigInt(PHARMACY_GLN), claimedAt: 1_795_000_000, document: word('0') },
    block: 263,
    time: 1_795_000_000,
    gasCap: 10_000_000,
    acts,
    sendings: states.map((state, i): Sending => ({ id: word(String(i)), acts: [i], calls: [], state })),
    results,
    settled,
  };
}

function show(element: ReactElement) {
  return render(
    <LocaleProvider locale="en" timeZone="UTC">
      {element}
    </LocaleProvider>,
  );
}

const refused: ActResult = { at: 'refused', refusal: { code: 'LedgerLotRecalled', args: [] } };
const recorded: ActResult = { at: 'recorded', hash: included.hash, as: 'dispensed' };

test('what is left out stands there with its name and its reason, before anybody signs', () => {
  show(
    <RunPreview
      count={3}
      run={runOf([{ at: 'waiting' }, refused, { at: 'waiting' }], [{ at: 'prepared' }])}
    />,
  );
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('1 is left out: the ledger would refuse it');
  expect(alert.textContent).toContain('Pack 1');
  expect(alert.textContent).toContain('The lot is recalled. Set the pack aside.');
  expect(alert.textContent).toContain('The others go on without them.');
  expect(screen.getByRole('status').textContent).toContain('One signature is enough.');
});

test('where all of it would be refused, nothing is said to be accepted', () => {
  show(<RunPreview count={1} run={runOf([refused])} />);
  expect(screen.getByRole('alert').textContent).toContain('There is nothing to sign');
  expect(screen.queryByRole('status')).toBeNull();
});

test('each part of a run says how far it is', () => {
  const states: SendingState[] = [
    { at: 'final', ...included },
    { at: 'signed', ticket: { kind: 'transaction', hash: word('c') } },
    { at: 'prepared' },
  ];
  const waiting: ActResult = { at: 'waiting' };
  show(<RunProgress run={runOf([recorded, waiting, waiting], states, false)}>{null}</RunProgress>);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Part 1 of 3: 1 entry – on the ledger, for good',
    'Part 2 of 3: 1 entry – signed, waits for its block',
    'Part 3 of 3: 1 entry – waits for its turn',
  ]);
});

test('a receipt says what became of each pack, in which transaction and block', () => {
  const results: ActResult[] = [
    recorded,
    { at: 'recorded', hash: included.hash, as: 'dispensed_out_of_custody' },
    refused,
    { at: 'not_recorded', problem: { code: 'declined', detail: '' } },
  ];
  show(<RunReceiptCard run={runOf(results, [{ at: 'final', ...included }])} network={{ name: 'Demo' }} />);
  expect(screen.getByRole('status').textContent).toBe('2 of 4 stand on the ledger.');
  expect(screen.getByText(included.hash)).toBeTruthy();
  expect(screen.getByText(/block 264/)).toBeTruthy();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Pack 0Recorded',
    'Pack 1Recorded Recorded as dispensed although it was never received here.',
    'Pack 2Left out The lot is recalled. Set the pack aside.',
    'Pack 3Not recorded You did not sign.',
  ]);
});

test('a receipt is never called done while something is open', () => {
  const state: SendingState = { at: 'signed', ticket: { kind: 'transaction', hash: word('c') } };
  show(
    <RunReceiptCard run={runOf([recorded, { at: 'waiting' }], [state], false)} network={{ name: 'Demo' }} />,
  );
  expect(screen.getByRole('status').textContent).toMatch(/not on the ledger yet/);
});

function openNotice(run: Run, isSeen = false) {
  const [onSeen, onLookAgain] = [vi.fn(), vi.fn()];
  show(<OpenRunNotice {...{ run, isSeen, onSeen, onLookAgain }} network={{ name: 'Demo' }} />);
  return { onSeen, onLookAgain };
}

test('after a reload it is said that something is on its way, then what became of it, until it was seen', () => {
  const state: SendingState = { at: 'signed', ticket: { kind: 'transaction', hash: word('c') } };
  openNotice(runOf([{ at: 'waiting' }], [state], false));
  expect(screen.getByText('One thing you signed is on its way')).toBeTruthy();
  cleanup();
  const { onSeen } = openNotice(runOf([recorded], [{ at: 'final', ...included }]));
  expect(onSeen).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'I have seen it' }));
  expect(onSeen).toHaveBeenCalledOnce();
});

test('what is not known is an alarm with a way to look again', () => {
  const { onLookAgain } = openNotice(
    runOf([{ at: 'unknown' }], [{ at: 'unknown', problem: { code: 'lost', detail: '' } }]),
  );
  expect(screen.getByRole('alert').textContent).toContain('We do not know');
  fireEvent.click(screen.getByRole('button', { name: 'Look again' }));
  expect(onLookAgain).toHaveBeenCalledOnce();
});

test('what somebody has seen already is followed in silence until its block is final', () => {
  const open = openNotice(runOf([recorded], [{ at: 'included', ...included }], false), true);
  expect(document.body.textContent).toBe('');
  expect(open.onSeen).not.toHaveBeenCalled();
  cleanup();
  const done = openNotice(runOf([recorded], [{ at: 'final', ...included }]), true);
  expect(done.onSeen).toHaveBeenCalledOnce();
});
