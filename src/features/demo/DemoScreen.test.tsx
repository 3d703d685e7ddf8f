import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { goldenPacks } from '../../../test/goldenPacks.ts';
import { goldenUnits } from '../../../test/goldenUnits.ts';
import { products } from '../../../tools/seed/products.ts';
import { networks } from '../../chain/networks.ts';
import { parseCalendarDate } from '../../domain/identifiers.ts';
import { demo } from '../../i18n/en/demo.ts';
import { outcomes } from '../../i18n/en/outcomes.ts';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { DemoScreen } from './DemoScreen.tsx';
import { productNames } from './productNames.ts';

const parsed = parseCalendarDate('2026-11-20');
if (!parsed.ok) throw new Error('no date');
const now = parsed.value;
const [network] = networks;
const identities = [
  { address: '0x9965507D1a55bcC2695C58ba16FB37d819B0A4dc', name: 'Demo Harbour Pharmacy', role: 'pharmacy' },
];

afterEach(cleanup);

function show({ demoNetwork = true, currentIdentity = undefined as string | undefined } = {}) {
  const onScan = vi.fn();
  const onIdentity = vi.fn();
  render(
    <LocaleProvider locale="en">
      <DemoScreen
        {...{ now, onScan, onIdentity, identities, currentIdentity }}
        network={{ ...network, demo: demoNetwork }}
      />
    </LocaleProvider>,
  );
  return { onScan, onIdentity };
}

describe('DemoScreen', () => {
  it('has every golden pack and unit, each handed over as a scanner gives it', () => {
    const { onScan } = show();
    for (const { name, text } of [...goldenPacks, ...goldenUnits]) {
      const title = demo.titles[name];
      if (title === undefined) throw new Error(`no title for ${name}`);
      fireEvent.click(screen.getByRole('button', { name: demo.scan(title) }));
      expect(onScan).toHaveBeenLastCalledWith(text);
    }
  });

  it('says beside each pack which answer to expect', () => {
    show();
    for (const { name, expected } of goldenPacks) {
      const label = screen.getByRole('heading', { name: demo.titles[name] ?? '' }).closest('li');
      if (label === null) throw new Error('no label');
      expect(label.textContent).toContain(outcomes[expected].pharmacist.word);
    }
  });

  it('draws the code of every label', async () => {
    show();
    // Asked for by selector: looking roles up in a page of this size takes longer than drawing it.
    await vi.waitFor(
      () =>
        expect(document.querySelectorAll('[role=img] > path[d^=M]')).toHaveLength(
          goldenPacks.length + goldenUnits.length,
        ),
      { timeout: 20_000, interval: 100 },
    );
  }, 30_000);

  it('prints on a label exactly what its code says', () => {
    show();
    const label = screen.getByRole('heading', { name: demo.titles.without_lot ?? '' }).closest('li');
    if (label === null) throw new Error('no label');
    expect(within(label).getByText('4LUD98L86B2ZQKAG28ZZ')).toBeDefined();
    expect(within(label).queryByText('LOT')).toBeNull();
    expect(within(label).queryByText('EXP')).toBeNull();
  });

  it('lets one act as an identity, and as nobody again', () => {
    const [harbour] = identities;
    const { onIdentity } = show({ currentIdentity: harbour?.address.toLowerCase() });
    const picker = screen.getByLabelText(demo.who.choose);
    expect(picker).toHaveProperty('value', harbour?.address);
    fireEvent.change(picker, { target: { value: '' } });
    expect(onIdentity).toHaveBeenLastCalledWith(undefined);
    fireEvent.change(picker, { target: { value: harbour?.address } });
    expect(onIdentity).toHaveBeenLastCalledWith(harbour?.address);
  });

  it('offers no identities on a network that is not the demo', () => {
    show({ demoNetwork: false });
    expect(screen.queryByLabelText(demo.who.choose)).toBeNull();
  });
});

it('prints the names that the demo network has on record', () => {
  for (const { gtin, name, strength } of Object.values(products)) {
    expect(productNames[gtin]).toBe(`${name} ${strength}`);
  }
});
