import { describe, expect, it } from 'vitest';
import { MAKER_GLN, PACK, partner, recorded, seconds } from '../../test/genuineEvidence.ts';
import type { LicenceEvent } from './ledger.ts';
import { licenceAt, prefixCovers, rolesAt, suspendedSince } from './standing.ts';

const at = (iso: string) => recorded(10, iso);
const granted = (iso: string, until: string): LicenceEvent => ({
  kind: 'granted',
  number: 'L',
  from: seconds(iso),
  until: seconds(until),
  at: at(iso),
});
const suspended = (iso: string): LicenceEvent => ({ kind: 'suspended', reason: 'GDP', at: at(iso) });
const reinstated = (iso: string): LicenceEvent => ({ kind: 'reinstated', reason: 'cured', at: at(iso) });
const holder = (...licences: LicenceEvent[]) => ({
  ...partner(1, MAKER_GLN, 'Maker', 'manufacturer', '9521001'),
  licences,
});

describe('licenceAt', () => {
  const history = holder(
    granted('2026-02-01T00:00:00Z', '2026-12-31T00:00:00Z'),
    suspended('2026-03-01T00:00:00Z'),
    reinstated('2026-04-01T00:00:00Z'),
  );
  it.each([
    ['before any grant', '2026-01-31T23:59:59Z', 'none'],
    ['from the second of the grant', '2026-02-01T00:00:00Z', 'valid'],
    ['while suspended', '2026-03-15T00:00:00Z', 'suspended'],
    ['after it was given back', '2026-04-01T00:00:00Z', 'valid'],
    ['in its last second', '2026-12-31T00:00:00Z', 'valid'],
    ['after it', '2026-12-31T00:00:01Z', 'expired'],
  ])('%s', (_name, time, expected) => {
    expect(licenceAt(history, seconds(time))).toBe(expected);
  });
  it('a new grant does not lift a suspension', () => {
    const renewed = holder(
      granted('2026-02-01T00:00:00Z', '2026-12-31T00:00:00Z'),
      suspended('2026-03-01T00:00:00Z'),
      granted('2026-03-02T00:00:00Z', '2027-12-31T00:00:00Z'),
    );
    expect(licenceAt(renewed, seconds('2026-03-03T00:00:00Z'))).toBe('suspended');
  });
});

describe('suspendedSince', () => {
  it('names a later suspension that still lasts, and none that was lifted', () => {
    const grant = granted('2026-02-01T00:00:00Z', '2027-12-31T00:00:00Z');
    const time = seconds('2026-02-15T00:00:00Z');
    expect(suspendedSince(holder(grant, suspended('2026-03-01T00:00:00Z')), time)?.time).toBe(
      seconds('2026-03-01T00:00:00Z'),
    );
    expect(
      suspendedSince(
        holder(grant, suspended('2026-03-01T00:00:00Z'), reinstated('2026-03-02T00:00:00Z')),
        time,
      ),
    ).toBeUndefined();
  });
});

describe('prefixCovers', () => {
  it('compares the digits after the indicator', () => {
    expect(prefixCovers(holder(), PACK.gtin, 10)).toBe(true);
    expect(
      prefixCovers(
        { ...holder(), prefixes: [{ kind: 'granted', digits: '0952100', at: at('2026-01-01T00:00:00Z') }] },
        PACK.gtin,
        10,
      ),
    ).toBe(false);
  });
  it('knows nothing before the grant', () => {
    expect(prefixCovers(holder(), PACK.gtin, 1)).toBe(false);
  });
});

describe('rolesAt', () => {
  it('is empty before the registration', () => {
    expect(rolesAt(holder(), 0)).toEqual([]);
  });
});
