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
import { parseGln } from '../../domain/identifiers.ts';
import type { Partner } from '../../domain/ledger.ts';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import type { Act } from './act.ts';
import { ConfirmAct } from './ConfirmAct.tsx';

afterEach(cleanup);

const pharmacy = partner(3, PHARMACY_GLN, 'Harbour Pharmacy', 'pharmacy');
const zero = `0x${'00'.repeat(32)}` as const;
const dispense: Act = { kind: 'dispense', pack: { lot: zero, sscc: 1n, index: 0, key: zero, proof: [] } };
const receive: Act = { kind: 'receive', unit: { sscc: BigInt(SSCC), sequence: 4 } };

function show(act: Act, by: Partner) {
  const onSign = vi.fn();
  render(
    <LocaleProvider locale="en" timeZone="UTC">
      <ConfirmAct act={act} partner={by} time={NOW.time} onSign={onSign} onCancel={() => undefined} />
    </LocaleProvider>,
  );
  return onSign;
}

test('what is signed is said in words, and recorded at the partner’s own location number', () => {
  const onSign = show(receive, pharmacy);
  const sentence = `Harbour Pharmacy receives container ${SSCC} and everything in it.`;
  expect(screen.getByText(sentence)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Sign and receive' }));
  expect(onSign).toHaveBeenCalledExactlyOnceWith(PHARMACY_GLN, sentence);
});

test('a registered place may be recorded instead; the own number stands in the list once', () => {
  const places = [OTHER_PHARMACY_GLN, PHARMACY_GLN].map((gln, i) => ({
    ...{ gln, name: `Place ${i}` },
    ...{ country: 'PT', latitude: 0, longitude: 0 },
  }));
  const onSign = show(dispense, { ...pharmacy, places });
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
    `Place 1 · ${PHARMACY_GLN}`,
    `Place 0 · ${OTHER_PHARMACY_GLN}`,
  ]);
  fireEvent.change(screen.getByRole('combobox'), { target: { value: OTHER_PHARMACY_GLN } });
  fireEvent.click(screen.getByRole('button', { name: 'Sign and dispense' }));
  expect(onSign).toHaveBeenCalledWith(OTHER_PHARMACY_GLN, expect.any(String));
});

test('nobody is asked to sign what the contracts would refuse from them', () => {
  show(dispense, partner(1, literal(parseGln('9521001000000')), 'Demo Pharma One', 'manufacturer'));
  expect(screen.getByText('Your company does not have the role this needs.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Sign/ })).toBeNull();
  cleanup();
  const at = recorded(200, '2026-11-01T00:00:00Z');
  show(dispense, {
    ...pharmacy,
    licences: [...pharmacy.licences, { kind: 'suspended', reason: 'audit', at }],
  });
  expect(screen.getByText('Your company has no valid licence now.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Sign/ })).toBeNull();
});
