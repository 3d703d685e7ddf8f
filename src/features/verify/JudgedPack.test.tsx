import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { found, genuineEvidence, NOW, PACK, PHARMACY_GLN, unread } from '../../../test/genuineEvidence.ts';
import { networks } from '../../chain/networks.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Viewer } from '../../domain/verdict.ts';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { JudgedPack } from './JudgedPack.tsx';
import type { VerifyProps, WantedAct } from './verifyProps.ts';

const [network] = networks;
const packRef = { lot: '0x01', sscc: 1n, index: 7, key: '0x02', proof: [] } as const;
const pharmacist: Viewer = { kind: 'pharmacist', here: PHARMACY_GLN };

afterEach(cleanup);

function show(
  evidence: Evidence,
  viewer: Viewer = pharmacist,
  signedIn = true,
  more: Pick<VerifyProps, 'memory' | 'onJudged'> = {},
) {
  const readAgain = vi.fn();
  const act = vi.fn((_: WantedAct) => <p>signing</p>);
  const reads = { roundTrips: 3, requests: 15, bytes: 1000, ms: 100 };
  render(
    <LocaleProvider locale="en">
      <QueryClientProvider client={new QueryClient()}>
        <JudgedPack
          {...{ network, viewer, signedIn, readAgain, act, ...more }}
          nodes={[]}
          pack={PACK}
          notices={[]}
          reading={{ evidence, reads, packRef }}
          now={NOW}
          visit={1}
          onViewer={() => undefined}
          deviceNow={() => NOW}
          onReading={() => undefined}
          onVerdict={() => undefined}
        />
      </QueryClientProvider>
    </LocaleProvider>,
  );
  return { readAgain, act };
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const offersDispensing = () => screen.queryByRole('button', { name: /dispense/i }) !== null;

test('a pharmacist dispenses a genuine pack, and afterwards it is read again', () => {
  const { act, readAgain } = show(genuineEvidence());
  expect(heading()).toBe('OK to dispense');
  fireEvent.click(screen.getByRole('button', { name: 'Dispense this pack' }));
  const wanted = act.mock.lastCall?.[0];
  expect(wanted).toMatchObject({ kind: 'dispense', pack: packRef, time: NOW.time });
  wanted?.onDone();
  expect(readAgain).toHaveBeenCalledOnce();
});

test('whoever has not signed in is asked to before dispensing', () => {
  show(genuineEvidence(), pharmacist, false);
  expect(screen.getByRole('button', { name: 'Sign in to dispense' })).toBeTruthy();
});

test('a patient is never offered to dispense', () => {
  show(genuineEvidence(), { kind: 'patient' });
  expect(heading()).toBe('Nothing wrong found');
  expect(offersDispensing()).toBe(false);
});

test('every green says what no scan can see', () => {
  show(genuineEvidence(), { kind: 'patient' });
  expect(screen.getByText(/seal is unbroken\.$/)).toBeTruthy();
  expect(screen.getByText(/copied code/)).toBeTruthy();
  expect(screen.getByText(/fault inside/)).toBeTruthy();
});

test('a pack on its way here leads to its container', () => {
  const evidence = genuineEvidence();
  if (evidence.custody.status !== 'found') throw new Error('the sample has custody');
  const steps = evidence.custody.value.steps.slice(0, -1);
  show({
    ...evidence,
    custody: found({ steps, position: { custodian: 2, consignee: 3, heldByAuthority: false } }),
  });
  expect(offersDispensing()).toBe(false);
  const link = screen.getByRole('link', { name: /container/i });
  expect(link.getAttribute('href')).toBe('/00/195210010000000014');
});

test('a patient with a pack that was handed out is asked where it came from', () => {
  const state = found({ reason: 'dispensed', day: NOW.date, partner: 3, of: 'pack' } as const);
  show({ ...genuineEvidence(), state }, { kind: 'patient' });
  expect(heading()).toBe('Supplied');
  expect(screen.getByText(/^Supplied by Harbour Pharmacy on .* Is that where you got it\?$/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Yes, I got it there' }));
  expect(heading()).toBe('Nothing wrong found');
  fireEvent.click(screen.getByRole('button', { name: 'Change my answer' }));
  fireEvent.click(screen.getByRole('button', { name: 'No, I got it elsewhere' }));
  expect(heading()).toBe('Do not use this pack yet');
  expect(document.querySelector('section[data-outcome="used_elsewhere"]')).not.toBeNull();
});

test('goods that are expected here are not offered to be dispensed', () => {
  const evidence = genuineEvidence();
  if (evidence.custody.status !== 'found') throw new Error('the sample has custody');
  const steps = evidence.custody.value.steps.slice(0, -1);
  const custody = found({ steps, position: { custodian: 2, consignee: 3, heldByAuthority: false } });
  show({ ...evidence, custody }, { ...pharmacist, job: 'goods_in' });
  expect(heading()).toBe('Expected here');
  expect(offersDispensing()).toBe(false);
});

test('what could not be checked says that it is kept, and what was answered before, never in green', () => {
  const onJudged = vi.fn();
  const memory = { kept: 'device', last: { outcome: 'genuine', at: NOW.time - 7200 } } as const;
  show({ ...genuineEvidence(), lot: unread() }, pharmacist, true, { memory, onJudged });
  expect(heading()).toBe('Could not check');
  expect(screen.getByText('Kept on this device')).toBeTruthy();
  const last = screen.getByText(/^Last checked here 2 hr ago$/).parentElement;
  expect(last?.textContent).toContain('OK to dispense');
  expect(last?.className).not.toContain('genuine');
  expect(onJudged).toHaveBeenCalledOnce();
});

test('a red that was answered before is said as one', () => {
  const memory = { last: { outcome: 'blocked', at: NOW.time - 60 } } as const;
  show({ ...genuineEvidence(), lot: unread() }, pharmacist, true, { memory });
  expect(screen.getByText(/do not use the pack/)).toBeTruthy();
});

test('a used pack offers undoing, never dispensing', () => {
  show({
    ...genuineEvidence(),
    state: found({ reason: 'dispensed', day: NOW.date, partner: 3, of: 'pack' }),
  });
  expect(heading()).toBe('You dispensed this pack');
  expect(screen.getByRole('button', { name: 'Undo dispensing' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Dispense this pack' })).toBeNull();
});
