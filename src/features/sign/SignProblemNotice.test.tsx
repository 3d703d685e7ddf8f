import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { SignProblem } from '../../chain/signProblem.ts';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { SignProblemNotice } from './SignProblemNotice.tsx';

afterEach(cleanup);

function show(problem: SignProblem, asked?: 'network') {
  const onCheckAgain = vi.fn();
  render(
    <LocaleProvider locale="en">
      <SignProblemNotice {...{ problem, asked, onCheckAgain }} />
    </LocaleProvider>,
  );
  return onCheckAgain;
}

test('a transaction whose fate is not known is never called “nothing”, and the way on is to look', () => {
  const onCheckAgain = show({ code: 'lost', detail: '0x01' });
  expect(screen.getByText('We do not know whether it was recorded')).toBeTruthy();
  expect(screen.queryByText('Nothing was recorded')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Check again' }));
  expect(onCheckAgain).toHaveBeenCalledOnce();
});

test('a refusal is a sentence; the contracts’ own name for it is one tap down', () => {
  show({ code: 'refused', name: 'LedgerPackState', detail: 'reverted' });
  expect(screen.getByText('The pack is not active any more. Check it again.')).toBeTruthy();
  expect(screen.getByRole('group').textContent).toContain('LedgerPackState');
});

test('a refusal without a sentence of its own still has one', () => {
  show({ code: 'refused', name: 'AccessManagedUnauthorized', detail: 'reverted' });
  expect(screen.getByText('The ledger does not accept this.')).toBeTruthy();
});

test('a declined signature needs no second look at the record', () => {
  show({ code: 'declined', detail: '' });
  expect(screen.getByText('You did not sign.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a declined change of the network is not called a missing signature', () => {
  show({ code: 'declined', detail: '' }, 'network');
  expect(screen.getByText('The network was not changed')).toBeTruthy();
  expect(screen.getByText('You declined it in the wallet. Nothing was recorded.')).toBeTruthy();
  expect(screen.queryByText('You did not sign.')).toBeNull();
});

test('a wallet that cannot change the network says so where it asks', () => {
  show({ code: 'network', detail: '' }, 'network');
  expect(screen.getByText('The network was not changed')).toBeTruthy();
  expect(screen.getByText(/Change it there, then try again/)).toBeTruthy();
});
