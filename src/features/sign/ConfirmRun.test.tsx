import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import {
  literal,
  NOW,
  OTHER_PHARMACY_GLN,
  PHARMACY_GLN,
  partner,
  recorded,
  SSCC,
} from '../../../test/genuineEvidence.ts';
import type { Act } from '../../chain/recordAct.ts';
import { parseGln } from '../../domain/identifiers.ts';
import type { Partner } from '../../domain/ledger.ts';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { ConfirmRun } from './ConfirmRun.tsx';

afterEach(cleanup);

const pharmacy = partner(3, PHARMACY_GLN, 'Harbour Pharmacy', 'pharmacy');
const zero = `0x${'00'.repeat(32)}` as const;
const pack = (index: number) => ({ lot: zero, sscc: 1n, index, key: zero, proof: [] });
const dispense: Act = { kind: 'dispense', pack: pack(0) };
const receive: Act = { kind: 'receive', unit: { sscc: BigInt(SSCC), sequence: 4 } };

function show(acts: readonly Act[], by: Partner, label?: string) {
  const onSign = vi.fn();
  render(
    <LocaleProvider locale="en" timeZone="UTC">
      <ConfirmRun
        acts={acts.map((act, i) => ({ act, name: `Pack ${i}` }))}
        partner={by}
        time={NOW.time}
        busy={false}
        label={label}
        onSign={onSign}
        onCancel={() => undefined}
      />
    </LocaleProvider>,
  );
  return onSign;
}

test('what is signed is said in words, and recorded at the partner’s own location number', () => {
  const onSign = show([receive], pharmacy, 'Sign and receive');
  expect(screen.getByText(`Harbour Pharmacy receives container ${SSCC} and everything in it.`)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Sign and receive' }));
  expect(onSign).toHaveBeenCalledExactlyOnceWith(PHARMACY_GLN);
});

test('a registered place may be recorded instead; the own number stands in the list once', () => {
  const places = [OTHER_PHARMACY_GLN, PHARMACY_GLN].map((gln, i) => ({
    ...{ gln, name: `Place ${i}` },
    ...{ country: 'PT', latitude: 0, longitude: 0 },
  }));
  const onSign = show([dispense], { ...pharmacy, places }, 'Sign and dispense');
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
    `Place 1 · ${PHARMACY_GLN}`,
    `Place 0 · ${OTHER_PHARMACY_GLN}`,
  ]);
  fireEvent.change(screen.getByRole('combobox'), { target: { value: OTHER_PHARMACY_GLN } });
  fireEvent.click(screen.getByRole('button', { name: 'Sign and dispense' }));
  expect(onSign).toHaveBeenCalledWith(OTHER_PHARMACY_GLN);
});

test('many acts are one line for each kind and reason, and their names are at hand', () => {
  const destroy = (index: number): Act => ({
    kind: 'decommission_pack',
    pack: pack(index),
    reason: 'destroyed',
  });
  show([dispense, { kind: 'dispense', pack: pack(1) }, destroy(2), receive], pharmacy, 'Sign all 4');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    ...['Dispense 2 packs', 'Take 1 pack out of trade: destroyed', 'Receive 1 container'],
    ...['Pack 0', 'Pack 1', 'Pack 2', 'Pack 3'],
  ]);
  expect(screen.getByRole('button', { name: 'Sign all 4' })).toBeTruthy();
});

test('where nothing is left to sign there is no button to sign it with', () => {
  show([dispense, receive], pharmacy);
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Cancel']);
});

test('nobody is asked to sign what the contracts would refuse from them', () => {
  show([dispense], partner(1, literal(parseGln('9521001000000')), 'Demo Pharma One', 'manufacturer'));
  expect(screen.getByText('Your company does not have the role this needs.')).toBeTruthy();
  cleanup();
  const at = recorded(9, '2026-02-01T00:00:00Z');
  const suspended = {
    ...pharmacy,
    licences: [...pharmacy.licences, { kind: 'suspended' as const, reason: 'audit', at }],
  };
  show([dispense], suspended, 'Sign and dispense');
  expect(screen.getByText('Your company has no valid licence now.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Sign and dispense' })).toBeNull();
  cleanup();
  // What comes back may be received without a licence: only the contracts know.
  show([receive], suspended, 'Sign and receive');
  expect(screen.getByRole('button', { name: 'Sign and receive' })).toBeTruthy();
});
