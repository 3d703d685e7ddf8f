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
  recorded,
  SSCC,
  seconds,
  unread,
} from '../../test/genuineEvidence.ts';
import {
  findingOf,
  foundValue,
  HERE,
  judged,
  leading,
  lot,
  PATIENT,
  partnersWith,
  product,
  state,
  THERE,
} from '../../test/judged.ts';
import { parseLot, parseSerial } from './identifiers.ts';
import { judge } from './judge.ts';
import type { LotRecord, Recall } from './ledger.ts';
import type { PackIdentity } from './pack.ts';

const maker = foundValue(genuineEvidence().partners.get(1));
const nothing = { membership: absent, state: absent, custody: absent };
const recall = (change: Partial<Recall> = {}): Recall => ({
  class: 2,
  notice: 'R-1',
  effectiveAt: NOW.time - 60,
  partner: 1,
  at: recorded(300, '2026-11-19T00:00:00Z'),
  ...change,
});

// Each name is a leaf of verdict.tree, as are those of judge.custody.test.ts and judge.said.test.ts.
describe('judge', () => {
  it('every fact found and good: genuine', () => {
    const verdict = judged({});
    expect(verdict.outcome).toBe('genuine');
    expect(verdict.findings.every((found) => found.outcome === 'good')).toBe(true);
    expect(verdict.temperature).toBe('warm');
  });
  it('the code is not readable: unreadable', () => {
    expect(judge({ ok: false, problem: 'empty' }, genuineEvidence(), HERE, NOW).outcome).toBe('unreadable');
  });
  it('evidence read for another serial: could_not_check', () => {
    const pack = { ...PACK, serial: literal(parseSerial('SN0100000002')) };
    expect(judge({ ok: true, pack }, genuineEvidence(), HERE, NOW).outcome).toBe('could_not_check');
  });

  describe('product', () => {
    it('absent: unknown_product, and nothing about the lot', () => {
      expect(leading({ product: absent, lot: absent, ...nothing })).toEqual([
        'unknown_product',
        'product_unknown',
      ]);
    });
    it('of another GTIN: could_not_check', () => {
      const gtin = '09521001000024' as PackIdentity['gtin'];
      expect(judged(product({ gtin })).outcome).toBe('could_not_check');
    });
    it('that needs temperature readings, which this network does not offer: a note', () => {
      const verdict = judged(product({ readingsRequired: true, storage: { min: 2, max: 8 } }));
      expect(verdict.outcome).toBe('genuine');
      expect(findingOf(verdict, 'readings_not_offered')).toMatchObject({
        outcome: 'note',
        params: { max: 8 },
      });
    });
  });

  describe('lot', () => {
    it('absent: unknown_lot', () => {
      expect(leading({ lot: absent, ...nothing })).toEqual(['unknown_lot', 'lot_unknown']);
    });
    it('expiry differs: label_mismatch', () => {
      expect(leading(lot({ expiry: date('2027-03-31') }))).toEqual(['label_mismatch', 'expiry_differs']);
    });
    it('lot differs: label_mismatch', () => {
      const other = { lot: literal(parseLot('DEMO01B')) };
      expect(leading(lot(other))).toEqual(['label_mismatch', 'lot_differs']);
    });
    it('expired the day before: blocked', () => {
      const pack = { ...PACK, expiry: date('2026-11-19') };
      expect(leading(lot({ expiry: date('2026-11-19') }), HERE, pack)).toEqual(['blocked', 'expired']);
    });
    it('expires today: genuine, with a note', () => {
      const verdict = judged(lot({ expiry: NOW.date }), HERE, { ...PACK, expiry: NOW.date });
      expect(verdict.outcome).toBe('genuine');
      expect(verdict.findings[0]).toMatchObject({
        code: 'expires_soon',
        outcome: 'note',
        params: { days: 0 },
      });
    });
    it('expires in thirty days: a note; in thirty-one: nothing', () => {
      const soon = (day: string) =>
        findingOf(judged(lot({ expiry: date(day) }), HERE, { ...PACK, expiry: date(day) }), 'expires_soon');
      expect(soon('2026-12-20')?.params.days).toBe(30);
      expect(soon('2026-12-21')).toBeUndefined();
    });
    it('recalled: blocked, with class and time of effect', () => {
      const { outcome, findings, codes } = judged(lot({ recalls: [recall({ class: 1 })] }));
      expect(outcome).toBe('blocked');
      expect(findings[0]).toMatchObject({
        code: 'recalled',
        params: { class: 1, effectiveAt: NOW.time - 60 },
      });
      expect(codes).toEqual({
        cbvDisposition: 'recalled',
        gs1Verification: 'true, recalled',
        returnCodeFamily: 'lot recalled',
      });
    });
    it('recalled from tomorrow on: blocked today', () => {
      const recalls = [recall({ effectiveAt: NOW.time + 86_400 })];
      expect(leading(lot({ recalls }))).toEqual(['blocked', 'recalled']);
    });
    it('recalled more than once: the gravest class leads, and each is said', () => {
      const recalls = [recall({ class: 3 }), recall({ class: 1 }), recall({ class: 2 })];
      const said = judged(lot({ recalls })).findings.filter(({ code }) => code === 'recalled');
      expect(said.map(({ params }) => params.class)).toEqual([1, 2, 3]);
    });
    it('withdrawn: blocked', () => {
      const withdrawn: LotRecord['withdrawn'] = {
        notice: 'W',
        partner: 1,
        at: recorded(300, '2026-11-19T00:00:00Z'),
      };
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
      const prefixes = maker.prefixes.map((event) => ({ ...event, digits: '9521002' }));
      expect(leading(partnersWith([1, { prefixes }]))).toEqual(['untrusted_issuer', 'issuer_not_authorised']);
    });
    it('prefix taken back before the lot was opened: untrusted_issuer', () => {
      const at = recorded(40, '2026-10-01T00:00:00Z');
      const prefixes = [...maker.prefixes, { kind: 'revoked' as const, digits: '9521001', at }];
      expect(judged(partnersWith([1, { prefixes }])).outcome).toBe('untrusted_issuer');
    });
    it('another partner held the GTIN then: untrusted_issuer', () => {
      const holders = [{ holder: 2, at: recorded(10, '2026-01-06T08:00:00Z') }];
      expect(judged(product({ holders })).outcome).toBe('untrusted_issuer');
    });
    it('licence suspended when the lot was opened: untrusted_issuer', () => {
      const at = recorded(45, '2026-10-20T00:00:00Z');
      const licences = [...maker.licences, { kind: 'suspended' as const, reason: 'GMP', at }];
      expect(judged(partnersWith([1, { licences }])).outcome).toBe('untrusted_issuer');
    });
    it('not registered as a manufacturer then: untrusted_issuer', () => {
      const roles = [{ roles: ['wholesaler'] as const, at: recorded(2, '2026-01-05T08:00:00Z') }];
      expect(judged(partnersWith([1, { roles }])).outcome).toBe('untrusted_issuer');
    });
  });

  describe('membership', () => {
    it('absent from a complete lot: unknown_serial', () => {
      expect(leading(nothing)).toEqual(['unknown_serial', 'serial_unknown']);
    });
    it('absent from every lot, none printed: unknown_serial', () => {
      const { lot: _lot, ...pack } = PACK;
      expect(judged({ lot: absent, ...nothing }, HERE, pack).outcome).toBe('unknown_serial');
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
    const { serialisedSince: _since, ...unserialised } = foundValue(genuineEvidence().product);

    it('of a product serialised before the lot: unknown_serial', () => {
      expect(leading(nothing, HERE, pack)).toEqual(['unknown_serial', 'label_serial_missing']);
    });
    it('of a product serialised after the lot: no_serial', () => {
      const later = product({ serialisedSince: date('2026-10-29') });
      expect(leading({ ...nothing, ...later }, HERE, pack)).toEqual(['no_serial', 'label_no_serial']);
    });
    it('of a product never serialised: no_serial', () => {
      const change = { ...nothing, product: found(unserialised) };
      expect(leading(change, HERE, pack)).toEqual(['no_serial', 'label_no_serial']);
    });
    it('of a recalled lot: blocked', () => {
      const change = { ...nothing, product: found(unserialised), ...lot({ recalls: [recall()] }) };
      expect(leading(change, HERE, pack)).toEqual(['blocked', 'recalled']);
    });
  });

  describe('state', () => {
    it('dispensed here: used_here, with the last day for undo', () => {
      const { outcome, findings } = judged(state('dispensed'));
      expect(outcome).toBe('used_here');
      expect(findings[0]?.params).toMatchObject({ undoUntil: '2026-11-25' });
    });
    it('dispensed here ten days ago: undo still offered; eleven: not', () => {
      const undo = (day: string) => judged(state('dispensed', 3, day)).findings[0]?.params;
      expect(undo('2026-11-10')).toHaveProperty('undoUntil', '2026-11-20');
      expect(undo('2026-11-09')).not.toHaveProperty('undoUntil');
    });
    it('the days of undo are UTC days, whatever day it is where the pharmacy is', () => {
      const evidence = { ...genuineEvidence(), ...state('dispensed', 3, '2026-11-10') };
      const east = { date: date('2026-11-21'), time: seconds('2026-11-20T22:00:00Z') };
      const { findings } = judge({ ok: true, pack: PACK }, evidence, HERE, east);
      expect(findings[0]?.params).toHaveProperty('undoUntil', '2026-11-20');
    });
    it('dispensed by another: used_elsewhere', () => {
      expect(leading(state('dispensed'), THERE)).toEqual(['used_elsewhere', 'used_elsewhere']);
      expect(judged(state('dispensed'), THERE).codes.cbvDisposition).toBe('dispensed');
    });
    it('dispensed by another branch of the same group: used_elsewhere, named as that', () => {
      const group = partnersWith([3, { group: 9 }], [4, { group: 9 }]);
      const change = { ...state('dispensed'), ...group };
      expect(leading(change, THERE)).toEqual(['used_elsewhere', 'used_by_branch']);
      const signedIn = { kind: 'pharmacist', here: OTHER_PHARMACY_GLN, group: 9 } as const;
      const alone = { ...state('dispensed'), ...partnersWith([3, { group: 9 }]) };
      expect(leading(alone, signedIn)).toEqual(['used_elsewhere', 'used_by_branch']);
    });
    it('dispensed by another, neither of them of any group: no branch', () => {
      expect(leading(state('dispensed'), { ...THERE, group: 0 })[1]).toBe('used_elsewhere');
    });
    it('dispensed, seen by a patient or an inspector: supplied', () => {
      expect(leading(state('dispensed'), PATIENT)).toEqual(['supplied', 'supplied']);
      expect(leading(state('dispensed'), { kind: 'inspector', here: PHARMACY_GLN })[0]).toBe('supplied');
    });
    it('dispensed, and the patient got it there: supplied', () => {
      const verdict = judged(state('dispensed'), { ...PATIENT, gotItThere: true });
      expect(verdict.outcome).toBe('supplied');
      expect(verdict.findings[0]?.params).toMatchObject({ confirmed: 1 });
    });
    it('dispensed, and the patient got it elsewhere: used_elsewhere', () => {
      expect(leading(state('dispensed'), { ...PATIENT, gotItThere: false })).toEqual([
        'used_elsewhere',
        'supplied_elsewhere',
      ]);
    });
    it('dispensed out of custody: as dispensed, with a note for all but patients', () => {
      const change = state('dispensed_out_of_custody');
      expect(judged(change).outcome).toBe('used_here');
      expect(judged(change, THERE).outcome).toBe('used_elsewhere');
      expect(findingOf(judged(change), 'dispensed_out_of_custody')?.outcome).toBe('note');
      expect(findingOf(judged(change, PATIENT), 'dispensed_out_of_custody')).toBeUndefined();
    });
    it('dispensed by somebody who was no licensed pharmacy that day: caution for a patient', () => {
      for (const change of [{ licences: [] }, { roles: [] }]) {
        const evidence = { ...state('dispensed', 4), ...partnersWith([4, change]) };
        expect(leading(evidence, PATIENT)).toEqual(['caution', 'dispenser_unauthorised']);
        expect(judged(evidence, THERE).outcome).toBe('used_here');
      }
    });
    it('stolen, quarantined: blocked', () => {
      for (const reason of ['stolen', 'quarantined'] as const)
        expect(leading(state(reason))).toEqual(['blocked', reason]);
    });
    it('destroyed, exported, sampled, free sample, lost, damaged, repacked, implanted, other, relabelled: used_elsewhere', () => {
      for (const reason of [
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
      ] as const) {
        const { outcome, findings, codes } = judged(state(reason, 2));
        expect([outcome, findings[0]?.code]).toEqual(['used_elsewhere', 'used_elsewhere']);
        expect(codes.cbvDisposition).toBe(reason === 'destroyed' ? 'destroyed' : 'inactive');
        expect(codes.returnCodeFamily).toBe('already inactive, other user');
      }
    });
    it('taken out of trade by the viewer’s own site: used_elsewhere, as the same user', () => {
      const { findings, codes } = judged(state('damaged'));
      expect(findings[0]).toMatchObject({ code: 'used_elsewhere', params: { own: 1 } });
      expect(codes.returnCodeFamily).toBe('already inactive, same user');
    });
    it('active again: genuine', () => {
      expect(judged(state('active_again')).outcome).toBe('genuine');
    });
    it('active, in a patient’s hands: genuine, with a note', () => {
      const verdict = judged({}, PATIENT);
      expect(verdict.outcome).toBe('genuine');
      expect(findingOf(verdict, 'not_handed_out')?.outcome).toBe('note');
    });
    it('missing for a pack that is there: could_not_check', () => {
      expect(judged({ state: absent }).outcome).toBe('could_not_check');
    });
  });

  it('several blocks: the recall leads', () => {
    const pack = { ...PACK, expiry: date('2026-11-01') };
    const change = { ...lot({ expiry: pack.expiry, recalls: [recall()] }), ...state('stolen') };
    expect(leading(change, HERE, pack)).toEqual(['blocked', 'recalled']);
  });

  describe('unread', () => {
    it('block, product, lot, membership, state, custody, reports, corrections: could_not_check', () => {
      for (const name of [
        'block',
        'product',
        'lot',
        'membership',
        'state',
        'custody',
        'reports',
        'corrections',
      ] as const)
        expect(leading({ [name]: unread() })).toEqual(['could_not_check', 'fact_unread']);
    });
    it('a partner: could_not_check', () => {
      const { partners } = partnersWith();
      partners.set(2, unread());
      expect(leading({ partners })).toEqual(['could_not_check', 'fact_unread']);
    });
    it('a partner named by a fact but never asked for: could_not_check', () => {
      const without = (index: number) => {
        const { partners } = partnersWith();
        partners.delete(index);
        return { partners };
      };
      expect(judged(without(2)).outcome).toBe('could_not_check');
      const recalls = [recall({ partner: 5 })];
      expect(judged(lot({ recalls })).findings.map(({ code }) => code)).toContain('fact_unread');
    });
    it('beside a found red: the red leads', () => {
      expect(judged({ ...state('stolen'), product: unread() }).outcome).toBe('blocked');
    });
  });

  it('a day is a calendar day in any time zone', () => {
    const lastSecond = { date: date('2028-03-31'), time: seconds('2028-03-31T23:59:59Z') };
    const nextDay = { date: date('2028-04-01'), time: seconds('2028-04-01T00:00:00Z') };
    expect(judge({ ok: true, pack: PACK }, genuineEvidence(), HERE, lastSecond).outcome).toBe('genuine');
    expect(judge({ ok: true, pack: PACK }, genuineEvidence(), HERE, nextDay).outcome).toBe('blocked');
  });
});
