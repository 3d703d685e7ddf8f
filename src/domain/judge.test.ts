import { describe, expect, it } from 'vitest';
import {
  absent,
  date,
  found,
  genuineEvidence,
  literal,
  NOW,
  OTHER_PHARMACY_GLN,
  PACK,
  PHARMACY_GLN,
  partner,
  recorded,
  SSCC,
  seconds,
  step,
  unread,
} from '../../test/genuineEvidence.ts';
import type { Evidence } from './evidence.ts';
import type { Fact } from './fact.ts';
import { parseLot, parseSerial } from './identifiers.ts';
import { judge } from './judge.ts';
import type { LotRecord, PackState, ProductRecord } from './ledger.ts';
import type { PackIdentity } from './pack.ts';
import type { Viewer } from './verdict.ts';

const HERE: Viewer = { kind: 'pharmacist', here: PHARMACY_GLN };
const THERE: Viewer = { kind: 'pharmacist', here: OTHER_PHARMACY_GLN };
const PATIENT: Viewer = { kind: 'patient' };

function with_(change: Partial<Evidence>, subject: PackIdentity = PACK): Evidence {
  return { ...genuineEvidence(), ...change, subject };
}

function value<T>(fact: Fact<T>): T {
  if (fact.status !== 'found') throw new Error('not found');
  return fact.value;
}

const lot = (change: Partial<LotRecord>) => ({ lot: found({ ...value(genuineEvidence().lot), ...change }) });
const product = (change: Partial<ProductRecord>) => ({
  product: found({ ...value(genuineEvidence().product), ...change }),
});
const state = (reason: PackState['reason'], by = 3, day = '2026-11-15') => ({
  state: found<PackState>({ reason, day: date(day), partner: by, of: 'pack' }),
});

function outcome(change: Partial<Evidence>, viewer = HERE, pack: PackIdentity = PACK) {
  return judge({ ok: true, pack }, with_(change, pack), viewer, NOW).outcome;
}

function leading(change: Partial<Evidence>, viewer = HERE, pack: PackIdentity = PACK) {
  const verdict = judge({ ok: true, pack }, with_(change, pack), viewer, NOW);
  return [verdict.outcome, verdict.findings[0]?.code];
}

// Each name is a leaf of judge.tree; those about reports, corrections and single nodes stand in judge.said.test.ts.
describe('judge', () => {
  it('every fact found and good: genuine', () => {
    const verdict = judge({ ok: true, pack: PACK }, genuineEvidence(), HERE, NOW);
    expect(verdict.outcome).toBe('genuine');
    expect(verdict.findings.every((found) => found.outcome === 'good')).toBe(true);
    expect(verdict.temperature).toBe('warm');
  });
  it('the code is not readable: unreadable', () => {
    expect(judge({ ok: false, problem: 'empty' }, genuineEvidence(), HERE, NOW).outcome).toBe('unreadable');
  });

  describe('product', () => {
    it('absent: unknown_product, and nothing about the lot', () => {
      expect(
        leading({ product: absent, lot: absent, membership: absent, state: absent, custody: absent }),
      ).toEqual(['unknown_product', 'product_unknown']);
    });
    it('of another GTIN: could_not_check', () => {
      const other = { ...value(genuineEvidence().product), gtin: '09521001000024' as PackIdentity['gtin'] };
      expect(outcome({ product: found(other) })).toBe('could_not_check');
    });
  });

  describe('lot', () => {
    it('absent: unknown_lot', () => {
      expect(leading({ lot: absent, membership: absent, state: absent, custody: absent })).toEqual([
        'unknown_lot',
        'lot_unknown',
      ]);
    });
    it('expiry differs: label_mismatch', () => {
      expect(leading(lot({ expiry: date('2027-03-31') }))).toEqual(['label_mismatch', 'expiry_differs']);
    });
    it('lot differs: label_mismatch', () => {
      expect(leading(lot({ lot: literal(parseLot('DEMO01B')) }))).toEqual(['label_mismatch', 'lot_differs']);
    });
    it('expired the day before: blocked', () => {
      const pack = { ...PACK, expiry: date('2026-11-19') };
      expect(leading(lot({ expiry: date('2026-11-19') }), HERE, pack)).toEqual(['blocked', 'expired']);
    });
    it('expires today: genuine, with a note', () => {
      const pack = { ...PACK, expiry: NOW.date };
      const verdict = judge({ ok: true, pack }, with_(lot({ expiry: NOW.date })), HERE, NOW);
      expect(verdict.outcome).toBe('genuine');
      expect(verdict.findings[0]).toMatchObject({
        code: 'expires_soon',
        outcome: 'note',
        params: { days: 0 },
      });
    });
    it('recalled: blocked, in the words of CBV', () => {
      const recalls = [
        {
          class: 1 as const,
          notice: 'R-1',
          effectiveAt: NOW.time - 60,
          partner: 1,
          at: recorded(300, '2026-11-19T00:00:00Z'),
        },
      ];
      const verdict = judge({ ok: true, pack: PACK }, with_(lot({ recalls })), HERE, NOW);
      expect(verdict.outcome).toBe('blocked');
      expect(verdict.codes.cbvDisposition).toBe('recalled');
    });
    it('withdrawn: blocked', () => {
      const withdrawn = { notice: 'W', partner: 1, at: recorded(300, '2026-11-19T00:00:00Z') };
      expect(leading(lot({ withdrawn }))).toEqual(['blocked', 'withdrawn']);
    });
    it('label without lot: caution', () => {
      const { lot: _lot, ...pack } = PACK;
      expect(leading({}, HERE, pack)).toEqual(['caution', 'label_without_lot']);
    });
    it('label without expiry: caution', () => {
      const { expiry: _expiry, ...pack } = PACK;
      expect(leading({}, HERE, pack)).toEqual(['caution', 'label_without_lot']);
    });
  });

  describe('issuer', () => {
    it('no prefix that covers the GTIN: untrusted_issuer', () => {
      const partners = new Map(genuineEvidence().partners);
      partners.set(1, found(partner(1, PHARMACY_GLN, 'Demo Pharma One', 'manufacturer', '9521002')));
      expect(leading({ partners })).toEqual(['untrusted_issuer', 'issuer_not_authorised']);
    });
    it('prefix taken back before the lot was opened: untrusted_issuer', () => {
      const maker = value(genuineEvidence().partners.get(1) ?? absent);
      const partners = new Map(genuineEvidence().partners);
      const prefixes = [
        ...maker.prefixes,
        { kind: 'revoked' as const, digits: '9521001', at: recorded(40, '2026-10-01T00:00:00Z') },
      ];
      partners.set(1, found({ ...maker, prefixes }));
      expect(outcome({ partners })).toBe('untrusted_issuer');
    });
    it('another partner held the GTIN then: untrusted_issuer', () => {
      expect(outcome(product({ holders: [{ holder: 2, at: recorded(10, '2026-01-06T08:00:00Z') }] }))).toBe(
        'untrusted_issuer',
      );
    });
    it('licence suspended when the lot was opened: untrusted_issuer', () => {
      const maker = value(genuineEvidence().partners.get(1) ?? absent);
      const partners = new Map(genuineEvidence().partners);
      const suspended = {
        kind: 'suspended' as const,
        reason: 'GMP',
        at: recorded(45, '2026-10-20T00:00:00Z'),
      };
      partners.set(1, found({ ...maker, licences: [...maker.licences, suspended] }));
      expect(outcome({ partners })).toBe('untrusted_issuer');
    });
  });

  describe('membership', () => {
    it('absent from a complete lot: unknown_serial', () => {
      expect(leading({ membership: absent, state: absent, custody: absent })).toEqual([
        'unknown_serial',
        'serial_unknown',
      ]);
    });
    it('absent from every lot, none printed: unknown_serial', () => {
      const { lot: _lot, ...pack } = PACK;
      expect(outcome({ lot: absent, membership: absent, state: absent, custody: absent }, HERE, pack)).toBe(
        'unknown_serial',
      );
    });
    it('twice in the lot: duplicate', () => {
      const places = [
        { sscc: SSCC, index: 7 },
        { sscc: SSCC, index: 8 },
      ];
      expect(leading({ membership: found({ places }) })).toEqual(['duplicate', 'serial_twice']);
    });
  });

  describe('serial not on the label', () => {
    const { serial: _serial, ...pack } = PACK;
    const none = { membership: absent, state: absent, custody: absent };
    it('of a product serialised before the lot: unknown_serial', () => {
      expect(leading(none, HERE, pack)).toEqual(['unknown_serial', 'label_serial_missing']);
    });
    it('of a product never serialised: no_serial', () => {
      const { serialisedSince: _since, ...unserialised } = value(genuineEvidence().product);
      expect(leading({ ...none, product: found(unserialised) }, HERE, pack)).toEqual([
        'no_serial',
        'label_no_serial',
      ]);
    });
  });

  describe('state', () => {
    it('dispensed here: used_here, with the last day for undo', () => {
      const verdict = judge({ ok: true, pack: PACK }, with_(state('dispensed')), HERE, NOW);
      expect(verdict.outcome).toBe('used_here');
      expect(verdict.findings[0]?.params).toMatchObject({ undoUntil: '2026-11-25' });
    });
    it('dispensed here ten days ago: undo still offered; eleven: not', () => {
      const undo = (day: string) =>
        judge({ ok: true, pack: PACK }, with_(state('dispensed', 3, day)), HERE, NOW).findings[0]?.params;
      expect(undo('2026-11-10')).toHaveProperty('undoUntil', '2026-11-20');
      expect(undo('2026-11-09')).not.toHaveProperty('undoUntil');
    });
    it('dispensed by another: used_elsewhere', () => {
      expect(leading(state('dispensed'), THERE)).toEqual(['used_elsewhere', 'used_elsewhere']);
    });
    it('dispensed, seen by a patient: supplied', () => {
      expect(leading(state('dispensed'), PATIENT)).toEqual(['supplied', 'supplied']);
    });
    it.each(['stolen', 'quarantined'] as const)('%s: blocked', (reason) => {
      expect(leading(state(reason))).toEqual(['blocked', reason]);
    });
    it.each([
      'destroyed',
      'exported',
      'sampled_by_authority',
      'free_sample',
      'lost',
      'damaged',
      'repacked',
      'implanted',
      'other',
      'relabelled',
    ] as const)('%s: used_elsewhere', (reason) => {
      expect(leading(state(reason))).toEqual(['used_elsewhere', 'used_elsewhere']);
    });
    it('active again: genuine', () => {
      expect(outcome(state('active_again'))).toBe('genuine');
    });
    it('missing for a pack that is there: could_not_check', () => {
      expect(outcome({ state: absent })).toBe('could_not_check');
    });
  });

  describe('custody', () => {
    const trail = value(genuineEvidence().custody);
    const moved = (position: Partial<typeof trail.position>) => ({
      custody: found({ ...trail, position: { ...trail.position, ...position } }),
    });
    it('held by another: caution when dispensing, nothing for a patient', () => {
      expect(leading({}, THERE)).toEqual(['caution', 'held_elsewhere']);
      expect(outcome({}, PATIENT)).toBe('genuine');
    });
    it('on its way here: caution when dispensing, expected at goods-in', () => {
      const steps = trail.steps.slice(0, 4);
      const custody = found({ steps, position: { custodian: 2, consignee: 3, heldByAuthority: false } });
      expect(leading({ custody })).toEqual(['caution', 'in_transit_to_you']);
      expect(outcome({ custody }, { ...HERE, job: 'goods_in' })).toBe('genuine');
    });
    it('on its way elsewhere: caution', () => {
      const steps = trail.steps.slice(0, 4);
      const custody = found({ steps, position: { custodian: 2, consignee: 3, heldByAuthority: false } });
      expect(leading({ custody }, THERE)).toEqual(['caution', 'in_transit_elsewhere']);
    });
    it('on hold: blocked', () => {
      expect(leading(moved({ heldBy: 2, heldByAuthority: false }))).toEqual(['blocked', 'on_hold']);
    });
    it('claimed times run backwards: blocked', () => {
      const steps = trail.steps.map((s) =>
        s.sequence === 4 ? { ...s, claimedAt: s.claimedAt - 900_000 } : s,
      );
      expect(leading({ custody: found({ ...trail, steps }) })).toEqual(['blocked', 'time_runs_backwards']);
    });
    it('received by somebody it was not sent to: caution', () => {
      const steps = [...trail.steps.slice(0, 4), step(5, 'received', 4, '2026-11-12T07:40:00Z')];
      const custody = found({ steps, position: { custodian: 4, heldByAuthority: false } });
      expect(leading({ custody }, THERE)).toEqual(['caution', 'custody_gap']);
    });
    it('a partner without licence at its step: caution', () => {
      const partners = new Map(genuineEvidence().partners);
      const wholesaler = value(partners.get(2) ?? absent);
      partners.set(2, found({ ...wholesaler, licences: [] }));
      expect(leading({ partners })).toEqual(['caution', 'licence_missing']);
    });
    it('a step while suspended, after a good one: caution', () => {
      const partners = new Map(genuineEvidence().partners);
      const wholesaler = value(partners.get(2) ?? absent);
      const suspended = {
        kind: 'suspended' as const,
        reason: 'GDP',
        at: recorded(103, '2026-11-05T00:00:00Z'),
      };
      partners.set(2, found({ ...wholesaler, licences: [...wholesaler.licences, suspended] }));
      expect(leading({ partners })).toEqual(['caution', 'licence_missing']);
    });
    it('a licence suspended after the step: a note', () => {
      const partners = new Map(genuineEvidence().partners);
      const wholesaler = value(partners.get(2) ?? absent);
      const suspended = {
        kind: 'suspended' as const,
        reason: 'GDP',
        at: recorded(390, '2026-11-18T00:00:00Z'),
      };
      partners.set(2, found({ ...wholesaler, licences: [...wholesaler.licences, suspended] }));
      const verdict = judge({ ok: true, pack: PACK }, with_({ partners }), HERE, NOW);
      expect(verdict.outcome).toBe('genuine');
      expect(verdict.findings[0]?.code).toBe('licence_suspended_since');
    });
  });

  it('several blocks: the recall leads', () => {
    const recall = {
      class: 2 as const,
      notice: 'R',
      effectiveAt: NOW.time - 60,
      partner: 1,
      at: recorded(300, '2026-11-19T00:00:00Z'),
    };
    const pack = { ...PACK, expiry: date('2026-11-01') };
    const change = { ...lot({ expiry: pack.expiry, recalls: [recall] }), ...state('stolen') };
    expect(leading(change, HERE, pack)).toEqual(['blocked', 'recalled']);
  });

  it('evidence read for another serial: could_not_check', () => {
    const pack = { ...PACK, serial: literal(parseSerial('SN0100000002')) };
    expect(judge({ ok: true, pack }, genuineEvidence(), HERE, NOW).outcome).toBe('could_not_check');
  });

  describe('unread', () => {
    it.each(['block', 'product', 'lot', 'membership', 'state', 'custody', 'reports', 'corrections'] as const)(
      '%s: could_not_check',
      (name) => {
        expect(leading({ [name]: unread() })).toEqual(['could_not_check', 'fact_unread']);
      },
    );
    it('a partner: could_not_check', () => {
      const partners = new Map(genuineEvidence().partners);
      partners.set(2, unread());
      expect(leading({ partners })).toEqual(['could_not_check', 'fact_unread']);
    });
    it('a partner named by a step but never asked for: could_not_check', () => {
      const partners = new Map(genuineEvidence().partners);
      partners.delete(2);
      expect(outcome({ partners })).toBe('could_not_check');
    });
    it('beside a found red: the red leads', () => {
      expect(outcome({ ...state('stolen'), product: unread() })).toBe('blocked');
    });
  });

  it('a day is a calendar day in any time zone', () => {
    const lastSecond = { date: date('2028-03-31'), time: seconds('2028-03-31T23:59:59Z') };
    const nextDay = { date: date('2028-04-01'), time: seconds('2028-04-01T00:00:00Z') };
    expect(judge({ ok: true, pack: PACK }, genuineEvidence(), HERE, lastSecond).outcome).toBe('genuine');
    expect(judge({ ok: true, pack: PACK }, genuineEvidence(), HERE, nextDay).outcome).toBe('blocked');
  });
});
