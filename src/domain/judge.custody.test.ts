import { describe, expect, it } from 'vitest';
import { genuineEvidence, MAKER_GLN, recorded, step, WHOLESALER_GLN } from '../../test/genuineEvidence.ts';
import {
  custody,
  findingOf,
  foundValue,
  HERE,
  judged,
  leading,
  lot,
  PATIENT,
  partnersWith,
  state,
  THERE,
  trail,
} from '../../test/judged.ts';
import type { CustodyStep } from './custody.ts';
import { CLOCK_TOLERANCE } from './findings/claimedOrder.ts';
import type { LicenceEvent, Place } from './ledger.ts';

const wholesaler = foundValue(genuineEvidence().partners.get(2));
const suspended = (block: number, iso: string): LicenceEvent => ({
  kind: 'suspended',
  reason: 'GDP',
  at: recorded(block, iso),
});
const underWay = (custodian = 2) => custody(trail.steps.slice(0, 4), { custodian, consignee: 3 });
const changed = (sequence: number, change: (step: CustodyStep) => Partial<CustodyStep>) =>
  custody(trail.steps.map((one) => (one.sequence === sequence ? { ...one, ...change(one) } : one)));

// Each name is a leaf of verdict.tree.
describe('judge, custody', () => {
  describe('against the job', () => {
    it('held by another: caution when dispensing, nothing for a patient', () => {
      expect(leading({}, THERE)).toEqual(['caution', 'held_elsewhere']);
      expect(judged({}, PATIENT).outcome).toBe('genuine');
    });
    it('on its way here: caution when dispensing, nothing for a patient', () => {
      expect(leading(underWay())).toEqual(['caution', 'in_transit_to_you']);
      expect(judged(underWay()).codes.cbvDisposition).toBe('in_transit');
      expect(judged(underWay(), PATIENT).outcome).toBe('genuine');
    });
    it('on its way here: genuine at goods-in, as expected', () => {
      const verdict = judged(underWay(), { ...HERE, job: 'goods_in' });
      expect(verdict.outcome).toBe('genuine');
      expect(verdict.codes.cbvDisposition).toBe('in_transit');
      expect(findingOf(verdict, 'expected_here')?.params).toEqual({ partner: 'North Wholesale' });
    });
    it('held here: genuine at goods-in, as received already', () => {
      const verdict = judged({}, { ...HERE, job: 'goods_in' });
      expect(verdict.outcome).toBe('genuine');
      expect(verdict.findings[0]?.code).toBe('already_received');
    });
    it('on its way elsewhere: caution', () => {
      expect(leading(underWay(), THERE)).toEqual(['caution', 'in_transit_elsewhere']);
    });
    it('of a pack that was used: nothing', () => {
      expect(judged(state('stolen'), THERE).findings.map(({ code }) => code)).not.toContain('held_elsewhere');
    });
  });

  describe('possession', () => {
    it('on hold: blocked, and by whom', () => {
      const verdict = judged(custody(trail.steps, { heldBy: 2, heldByAuthority: false }));
      expect(verdict.outcome).toBe('blocked');
      expect(verdict.findings[0]).toMatchObject({ code: 'on_hold', params: { partner: 'North Wholesale' } });
    });
    it('received by somebody it was not sent to: caution', () => {
      const steps = [...trail.steps.slice(0, 4), step(5, 'received', 4, '2026-11-12T07:40:00Z')];
      expect(leading(custody(steps, { custodian: 4 }), THERE)).toEqual(['caution', 'custody_gap']);
    });
    it('somebody who never handed it over acts again: blocked', () => {
      const steps = [
        step(1, 'commissioned', 1, '2026-10-28T11:00:00Z'),
        step(2, 'packed', 2, '2026-10-29T11:00:00Z'),
        step(3, 'packed', 1, '2026-10-30T11:00:00Z'),
      ];
      const { outcome, findings } = judged(custody(steps, { custodian: 1 }));
      expect(outcome).toBe('blocked');
      expect(findings[0]).toMatchObject({
        code: 'custody_overlap',
        params: { partner: 'Demo Pharma One', other: 'North Wholesale', date: '2026-10-30' },
      });
    });
  });

  describe('claimed times', () => {
    it('a receipt dated before the shipment: blocked, as two had it at once', () => {
      const change = changed(3, ({ claimedAt }) => ({ claimedAt: claimedAt - 900_000 }));
      expect(judged(change).findings[0]).toMatchObject({
        outcome: 'blocked',
        code: 'custody_overlap',
        params: { partner: 'North Wholesale', other: 'Demo Pharma One' },
      });
    });
    it('a partner’s own steps run backwards: blocked', () => {
      const change = changed(4, ({ claimedAt }) => ({ claimedAt: claimedAt - 900_000 }));
      expect(leading(change)).toEqual(['blocked', 'time_runs_backwards']);
    });
    it('a hold dated before the step it follows: blocked', () => {
      const held = step(6, 'held', 4, '2026-11-01T00:00:00Z');
      expect(leading(custody([...trail.steps, held]))).toEqual(['blocked', 'time_runs_backwards']);
    });
    it('clocks five minutes apart: nothing; one second more: blocked', () => {
      const apart = (seconds: number) =>
        judged(changed(5, () => ({ claimedAt: (trail.steps[3]?.claimedAt ?? 0) - seconds }))).outcome;
      expect(apart(CLOCK_TOLERANCE)).toBe('genuine');
      expect(apart(CLOCK_TOLERANCE + 1)).toBe('blocked');
    });
  });

  describe('places', () => {
    const place = (gln: Place['gln'], name: string, latitude: number, longitude: number): Place => ({
      ...{ gln, name, country: 'PT', latitude, longitude },
    });
    const registered = partnersWith(
      [1, { places: [place(MAKER_GLN, 'Basel', 47.5596, 7.5886)] }],
      [2, { places: [place(WHOLESALER_GLN, 'Porto', 41.1579, -8.6291)] }],
    );
    /** From Basel, received in Porto so many minutes after it was shipped; 1,469 km apart. */
    const travelling = (minutes: number, change: Partial<CustodyStep> = {}) => {
      const steps = trail.steps.map((one) => {
        if (one.sequence <= 2) return { ...one, place: MAKER_GLN };
        if (one.sequence > 3) return one;
        return { ...one, place: WHOLESALER_GLN, claimedAt: trailTime(2) + minutes * 60, ...change };
      });
      return { ...custody(steps), ...registered };
    };
    const trailTime = (sequence: number) =>
      trail.steps.find((one) => one.sequence === sequence)?.claimedAt ?? Number.NaN;

    it('too far apart for the time between them: caution, with distance and time', () => {
      const { outcome, findings } = judged(travelling(60));
      expect(outcome).toBe('caution');
      expect(findings[0]).toMatchObject({
        code: 'speed_impossible',
        params: { from: 'Basel', to: 'Porto', km: 1469, seconds: 3600 },
      });
    });
    it('as fast as a plane: nothing; a little faster: caution', () => {
      expect(judged(travelling(84)).outcome).toBe('genuine');
      expect(judged(travelling(83)).outcome).toBe('caution');
    });
    it('a place that is not registered, or has no coordinates: nothing', () => {
      expect(judged({ ...travelling(60), ...partnersWith() }).outcome).toBe('genuine');
      const nowhere = partnersWith([1, { places: [place(MAKER_GLN, 'Basel', 0, 0)] }]);
      expect(judged({ ...travelling(60), ...nowhere }).outcome).toBe('genuine');
    });
    it('a step that can be made from afar: nothing', () => {
      const away = { place: WHOLESALER_GLN, recorded: recorded(102, '2026-10-31T17:00:00Z') };
      const held = step(9, 'held', 2, '2026-10-31T17:00:00Z', away);
      const steps = travelling(24 * 60).custody;
      const change = custody(
        [...foundValue(steps).steps, held].toSorted((a, b) => a.recorded.block - b.recorded.block),
      );
      expect(judged({ ...change, ...registered }).outcome).toBe('genuine');
    });
    it('a step dated before the one it follows: the order leads', () => {
      expect(leading(travelling(-60))).toEqual(['blocked', 'custody_overlap']);
      expect(findingOf(judged(travelling(-60)), 'speed_impossible')?.params.seconds).toBe(0);
    });
  });

  describe('authority at the time of each step', () => {
    it('a partner without licence at its step: caution', () => {
      expect(leading(partnersWith([2, { licences: [] }]))).toEqual(['caution', 'licence_missing']);
    });
    it('a step while suspended, after a good one: caution', () => {
      const licences = [...wholesaler.licences, suspended(103, '2026-11-05T00:00:00Z')];
      expect(leading(partnersWith([2, { licences }]))).toEqual(['caution', 'licence_missing']);
    });
    it('a licence suspended after the step: a note', () => {
      const licences = [...wholesaler.licences, suspended(390, '2026-11-18T00:00:00Z')];
      const { outcome, findings } = judged(partnersWith([2, { licences }]));
      expect(outcome).toBe('genuine');
      expect(findings[0]?.code).toBe('licence_suspended_since');
    });
    it('a partner not registered for such work at its step: caution', () => {
      const roles = [{ roles: ['inspector'] as const, at: recorded(2, '2026-01-05T08:00:00Z') }];
      expect(leading(partnersWith([2, { roles }]))).toEqual(['caution', 'role_missing']);
    });
    it('goods that go back to whom they came from: nothing', () => {
      const back = [
        step(1, 'commissioned', 1, '2026-10-28T11:00:00Z'),
        step(2, 'shipped', 1, '2026-10-29T11:00:00Z', { counterparty: 2 }),
        step(3, 'received', 2, '2026-10-30T11:00:00Z', { counterparty: 1 }),
        step(4, 'shipped', 2, '2026-11-02T11:00:00Z', { counterparty: 1 }),
        step(5, 'received', 1, '2026-11-03T11:00:00Z', { counterparty: 2 }),
      ];
      const since = suspended(103, '2026-11-01T00:00:00Z');
      const { outcome, findings } = judged(
        {
          ...custody(back, { custodian: 1 }),
          ...partnersWith([2, { licences: [...wholesaler.licences, since] }]),
        },
        { kind: 'inspector' },
      );
      expect(outcome).toBe('genuine');
      expect(findings[0]?.code).toBe('licence_suspended_since');
    });
    it('made by somebody other than the opener of the lot: untrusted_issuer', () => {
      expect(leading(lot({ opener: 2 }))[0]).toBe('untrusted_issuer');
      expect(leading(changed(1, () => ({ partner: 4 })))[0]).toBe('untrusted_issuer');
    });
    it('made while the maker’s licence was suspended: untrusted_issuer', () => {
      const maker = foundValue(genuineEvidence().partners.get(1));
      const licences = [...maker.licences, suspended(60, '2026-10-28T10:30:00Z')];
      expect(leading(partnersWith([1, { licences }]))[0]).toBe('untrusted_issuer');
    });
  });

  it('steps in any order: as in the order of the chain', () => {
    const steps = [...trail.steps].reverse();
    expect(judged(custody(steps))).toEqual(judged({}));
  });
});
