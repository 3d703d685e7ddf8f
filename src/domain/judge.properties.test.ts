import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absent,
  date,
  found,
  genuineEvidence,
  literal,
  NOW,
  PACK,
  PHARMACY_GLN,
  recorded,
  SSCC,
  unread,
} from '../../test/genuineEvidence.ts';
import type { Evidence, PackFacts } from './evidence.ts';
import { parseGtin14, parseLot, parseSerial } from './identifiers.ts';
import { judge } from './judge.ts';
import type { ReportOutcome, SuspectReport } from './ledger.ts';
import { OUTCOMES, type Viewer } from './verdict.ts';

const RUNS = { numRuns: 1000, seed: 952 };
type Change = (evidence: Evidence) => Evidence;

const FACTS = [
  'block',
  'product',
  'lot',
  'membership',
  'state',
  'custody',
  'reports',
  'corrections',
] as const satisfies readonly (keyof PackFacts)[];

const viewers = fc.constantFrom<Viewer>(
  { kind: 'pharmacist', here: PHARMACY_GLN },
  { kind: 'pharmacist', here: PHARMACY_GLN, job: 'goods_in' },
  { kind: 'pharmacist' },
  { kind: 'patient' },
  { kind: 'inspector' },
);

const changeLot =
  (change: (lot: Extract<Evidence['lot'], { status: 'found' }>['value']) => object): Change =>
  (evidence) =>
    evidence.lot.status === 'found'
      ? { ...evidence, lot: found({ ...evidence.lot.value, ...change(evidence.lot.value) }) }
      : evidence;

const ADVERSE: Record<string, Change> = {
  recall: changeLot((lot) => ({
    recalls: [
      ...lot.recalls,
      {
        class: 2,
        notice: 'N',
        effectiveAt: NOW.time - 5,
        partner: 1,
        at: recorded(390, '2026-11-19T00:00:00Z'),
      },
    ],
  })),
  withdrawal: changeLot(() => ({
    withdrawn: { notice: 'W', partner: 1, at: recorded(391, '2026-11-19T00:00:00Z') },
  })),
  expiry: changeLot(() => ({ expiry: date('2026-01-31') })),
  twice: (e) => ({ ...e, membership: found({ places: [0, 1].map((index) => ({ sscc: SSCC, index })) }) }),
  hold: (e) =>
    e.custody.status === 'found'
      ? { ...e, custody: found({ ...e.custody.value, position: { ...e.custody.value.position, heldBy: 2 } }) }
      : e,
  backwards: (e) =>
    e.custody.status === 'found'
      ? {
          ...e,
          custody: found({
            ...e.custody.value,
            steps: e.custody.value.steps.map((s, i) => (i === 2 ? { ...s, claimedAt: 1 } : s)),
          }),
        }
      : e,
  report: (e) => addReport(e),
  confirmed: (e) => addReport(e, 'confirmed'),
  prefix: (e) => {
    const maker = e.partners.get(1);
    if (maker?.status !== 'found') return e;
    return { ...e, partners: new Map([...e.partners, [1, found({ ...maker.value, prefixes: [] })]]) };
  },
  licence: (e) => {
    const wholesaler = e.partners.get(2);
    if (wholesaler?.status !== 'found') return e;
    return { ...e, partners: new Map([...e.partners, [2, found({ ...wholesaler.value, licences: [] })]]) };
  },
};

function addReport(e: Evidence, outcome?: ReportOutcome): Evidence {
  if (e.reports.status !== 'found') return e;
  const at = recorded(392, '2026-11-19T00:00:00Z');
  const report: SuspectReport = {
    unit: SSCC,
    sequence: e.reports.value.length + 1,
    ground: 'quality',
    note: 'Q',
    partner: 2,
    at,
    ...(outcome === undefined ? {} : { closed: { outcome, note: '', partner: 2, at } }),
  };
  return { ...e, reports: found([...e.reports.value, report]) };
}

const LEFT: Change[] = (['stolen', 'quarantined', 'dispensed', 'exported', 'free_sample'] as const).flatMap(
  (reason) =>
    [3, 4].map(
      (by): Change =>
        (e) => ({
          ...e,
          state: found({ reason, day: date('2026-11-12'), partner: by, of: 'pack' as const }),
        }),
    ),
);

const UNREAD: Change[] = [
  ...FACTS.map(
    (name): Change =>
      (e) => ({ ...e, [name]: unread() }),
  ),
  (e) => ({ ...e, partners: new Map([...e.partners, [2, unread()]]) }),
];

const changes = fc.subarray([...Object.values(ADVERSE), ...LEFT, ...UNREAD]);
const apply = (evidence: Evidence, list: readonly Change[]) =>
  list.reduce((e, change) => change(e), evidence);
const rank = (evidence: Evidence, viewer: Viewer) =>
  OUTCOMES.indexOf(judge({ ok: true, pack: PACK }, evidence, viewer, NOW).outcome);

describe('judge, for any evidence', () => {
  it('an unread fact never leaves a pack green, amber or merely supplied', () => {
    fc.assert(
      fc.property(changes, fc.constantFrom(...UNREAD), viewers, (list, hide, viewer) => {
        const evidence = hide(apply(genuineEvidence(), list));
        expect(rank(evidence, viewer)).toBeLessThanOrEqual(OUTCOMES.indexOf('could_not_check'));
      }),
      RUNS,
    );
  });

  it('an adverse fact never improves the outcome', () => {
    fc.assert(
      fc.property(changes, fc.constantFrom(...Object.values(ADVERSE)), viewers, (list, worsen, viewer) => {
        const before = apply(genuineEvidence(), list);
        expect(rank(worsen(before), viewer)).toBeLessThanOrEqual(rank(before, viewer));
      }),
      RUNS,
    );
  });

  it('leaving the supply chain is never better than being active', () => {
    fc.assert(
      fc.property(
        fc.subarray(Object.values(ADVERSE)),
        fc.constantFrom(...LEFT),
        viewers,
        (list, leave, viewer) => {
          const before = apply(genuineEvidence(), list);
          expect(rank(leave(before), viewer)).toBeLessThanOrEqual(rank(before, viewer));
        },
      ),
      RUNS,
    );
  });

  it('the order in which facts arrive changes nothing', () => {
    fc.assert(
      fc.property(changes, fc.infiniteStream(fc.nat()), viewers, (list, salt, viewer) => {
        const evidence = apply(genuineEvidence(), list);
        const shuffle = <T>(items: readonly T[]) =>
          items
            .map((item) => [salt.next().value ?? 0, item] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, item]) => item);
        const other: Evidence = {
          ...changeLot((lot) => ({ recalls: shuffle(lot.recalls) }))(evidence),
          reports:
            evidence.reports.status === 'found' ? found(shuffle(evidence.reports.value)) : evidence.reports,
          partners: new Map(shuffle([...evidence.partners])),
        };
        const scan = { ok: true, pack: PACK } as const;
        expect(judge(scan, other, viewer, NOW)).toEqual(judge(scan, evidence, viewer, NOW));
      }),
      RUNS,
    );
  });

  it('a genuine pack with one field of its label changed is never green', () => {
    const other = fc.oneof(
      fc.constant({ gtin: literal(parseGtin14('09521001000024')) }),
      fc.stringMatching(/^[A-Z0-9]{1,20}$/).map((text) => ({ lot: literal(parseLot(text)) })),
      fc.stringMatching(/^[A-Za-z0-9]{1,20}$/).map((text) => ({ serial: literal(parseSerial(text)) })),
      fc.integer({ min: 2020, max: 2069 }).map((year) => ({ expiry: date(`${year}-06-30`) })),
    );
    fc.assert(
      fc.property(other, viewers, (change, viewer) => {
        const pack = { ...PACK, ...change };
        fc.pre(JSON.stringify(pack) !== JSON.stringify(PACK));
        const { outcome } = judge({ ok: true, pack }, { ...genuineEvidence() }, viewer, NOW);
        expect(OUTCOMES.indexOf(outcome)).toBeLessThanOrEqual(OUTCOMES.indexOf('could_not_check'));
      }),
      RUNS,
    );
  });

  it('is total: any mixture of found, absent and unread gives one outcome and never throws', () => {
    const statuses = fc.array(fc.constantFrom('found', 'absent', 'unread'), {
      minLength: FACTS.length,
      maxLength: FACTS.length,
    });
    fc.assert(
      fc.property(statuses, changes, viewers, fc.boolean(), (mixture, list, viewer, serial) => {
        const base = apply(genuineEvidence(), list);
        const facts = Object.fromEntries(
          FACTS.map((name, i) => [
            name,
            mixture[i] === 'absent' ? absent : mixture[i] === 'unread' ? unread() : base[name],
          ]),
        );
        const { serial: printed, ...rest } = PACK;
        const pack = serial ? { ...rest, serial: printed } : rest;
        const verdict = judge({ ok: true, pack }, { ...base, ...facts, subject: pack }, viewer, NOW);
        expect(OUTCOMES).toContain(verdict.outcome);
        if (mixture.includes('absent') || !serial) expect(verdict.outcome).not.toBe('genuine');
      }),
      RUNS,
    );
  });
});
