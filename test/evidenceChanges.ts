import type { CustodyStep, CustodyTrail } from '../src/domain/custody.ts';
import type { Evidence, PackFacts, PackValues } from '../src/domain/evidence.ts';
import { type PackState, REASONS, type ReportOutcome, type SuspectReport } from '../src/domain/ledger.ts';
import type { Viewer } from '../src/domain/verdict.ts';
import {
  absent,
  date,
  found,
  MAKER_GLN,
  NOW,
  OTHER_PHARMACY_GLN,
  PHARMACY_GLN,
  recorded,
  SSCC,
  step,
  unread,
  WHOLESALER_GLN,
} from './genuineEvidence.ts';

/** Something else that the chain could have said. */
export type Change = (evidence: Evidence) => Evidence;

export const FACTS = [
  'block',
  'product',
  'lot',
  'membership',
  'state',
  'custody',
  'reports',
  'corrections',
] as const satisfies readonly (keyof PackFacts)[];

/** Changes one fact where it is found; what is absent or unread stays so. */
function where<K extends keyof PackValues>(
  name: K,
  change: (value: PackValues[K]) => Partial<PackValues[K]>,
): Change {
  return (evidence) => {
    // A mapped type forgets which fact belongs to which name.
    const fact = evidence[name] as PackFacts[K];
    if (fact.status !== 'found') return evidence;
    return { ...evidence, [name]: { ...fact, value: { ...fact.value, ...change(fact.value) } } };
  };
}

function wherePartner(index: number, change: object): Change {
  return (evidence) => {
    const fact = evidence.partners.get(index);
    if (fact?.status !== 'found') return evidence;
    return {
      ...evidence,
      partners: new Map([...evidence.partners, [index, found({ ...fact.value, ...change })]]),
    };
  };
}

const steps = (change: (one: CustodyStep, i: number) => Partial<CustodyStep>): Change =>
  where('custody', (trail: CustodyTrail) => ({
    steps: trail.steps.map((one, i) => ({ ...one, ...change(one, i) })),
  }));

const positioned = (position: Partial<CustodyTrail['position']>): Change =>
  where('custody', (trail: CustodyTrail) => ({ position: { ...trail.position, ...position } }));

const recalled = (recallClass: 1 | 2 | 3): Change =>
  where('lot', ({ recalls }) => ({
    recalls: [
      ...recalls,
      {
        class: recallClass,
        notice: `N-${recallClass}`,
        effectiveAt: NOW.time - 5,
        partner: 1,
        at: recorded(390, '2026-11-19T00:00:00Z'),
      },
    ],
  }));

function reported(outcome?: ReportOutcome, packIndex?: number): Change {
  return (evidence) => {
    if (evidence.reports.status !== 'found') return evidence;
    const at = recorded(392, '2026-11-19T00:00:00Z');
    const report: SuspectReport = {
      unit: SSCC,
      sequence: evidence.reports.value.length + 1,
      ground: 'quality',
      note: 'Q',
      partner: 2,
      at,
      ...(packIndex === undefined ? {} : { packIndex }),
      ...(outcome === undefined ? {} : { closed: { outcome, note: '', partner: 2, at } }),
    };
    return { ...evidence, reports: found([...evidence.reports.value, report]) };
  };
}

const place = (gln: typeof MAKER_GLN, latitude: number, longitude: number) => ({
  places: [{ gln, name: gln, country: 'CH', latitude, longitude }],
});

/** Facts that speak against a pack. */
export const ADVERSE: Readonly<Record<string, Change>> = {
  recall: recalled(2),
  'gravest recall': recalled(1),
  withdrawal: where('lot', () => ({
    withdrawn: { notice: 'W', partner: 1, at: recorded(391, '2026-11-19T00:00:00Z') },
  })),
  'another expiry': where('lot', () => ({ expiry: date('2026-01-31') })),
  'another opener': where('lot', () => ({ opener: 2 })),
  'another holder': where('product', () => ({
    holders: [{ holder: 2, at: recorded(10, '2026-01-06T08:00:00Z') }],
  })),
  'twice in the lot': where('membership', () => ({
    places: [0, 1].map((index) => ({ sscc: SSCC, index })),
  })),
  hold: positioned({ heldBy: 2 }),
  'hold of the authority': positioned({ heldBy: 4, heldByAuthority: true }),
  'another custodian': positioned({ custodian: 4 }),
  'own clock runs backwards': steps((one, i) => (i === 3 ? { claimedAt: one.claimedAt - 900_000 } : {})),
  'two have it at once': steps((one, i) => (i === 2 ? { claimedAt: one.claimedAt - 900_000 } : {})),
  'a step by a stranger': where('custody', (trail: CustodyTrail) => ({
    steps: [...trail.steps, step(6, 'packed', 4, '2026-11-13T08:00:00Z')],
  })),
  'a stranger and back': where('custody', (trail: CustodyTrail) => ({
    steps: [
      ...trail.steps,
      step(6, 'packed', 4, '2026-11-13T08:00:00Z'),
      step(7, 'packed', 3, '2026-11-14T08:00:00Z'),
    ],
  })),
  'too fast': (evidence) =>
    [
      steps((_, i) => ({ place: i < 2 ? MAKER_GLN : WHOLESALER_GLN })),
      wherePartner(1, place(MAKER_GLN, 47.6, 7.6)),
      wherePartner(2, place(WHOLESALER_GLN, -33.9, 151.2)),
      steps((one, i) => (i === 2 ? { claimedAt: one.claimedAt - 220_000 } : {})),
    ].reduce((all, change) => change(all), evidence),
  report: reported(),
  'report about the pack': reported(undefined, 7),
  'confirmed report': reported('confirmed'),
  'report that led nowhere': reported('undetermined'),
  'no prefix': wherePartner(1, { prefixes: [] }),
  'maker without licence': wherePartner(1, { licences: [] }),
  'maker without role': wherePartner(1, { roles: [] }),
  'wholesaler without licence': wherePartner(2, { licences: [] }),
  'wholesaler without role': wherePartner(2, { roles: [] }),
};

/** Facts that are worth a note, or bad only for some who look. */
export const REMARKS: Readonly<Record<string, Change>> = {
  'on its way here': positioned({ consignee: 3 }),
  'on its way elsewhere': positioned({ consignee: 4 }),
  'expires soon': where('lot', () => ({ expiry: date('2026-12-01') })),
  'readings required': where('product', () => ({ readingsRequired: true })),
  'unfounded report': reported('unfounded'),
  'suspended since': (evidence) => {
    const fact = evidence.partners.get(2);
    if (fact?.status !== 'found') return evidence;
    const at = recorded(390, '2026-11-18T00:00:00Z');
    const licences = [...fact.value.licences, { kind: 'suspended', reason: 'GDP', at } as const];
    return wherePartner(2, { licences })(evidence);
  },
  corrected: (evidence) => {
    if (evidence.corrections.status !== 'found') return evidence;
    const at = recorded(385, '2026-11-12T10:00:00Z');
    const correction = { unit: SSCC, step: 4, reason: 'incorrect_data', note: '', partner: 2, at } as const;
    return { ...evidence, corrections: found([...evidence.corrections.value, correction]) };
  },
  'said by one node': (evidence) =>
    evidence.block.status === 'found'
      ? {
          ...evidence,
          block: { ...evidence.block, proof: { level: 'said', node: 'https://n.example', sources: [] } },
        }
      : evidence,
};

const left = (reason: PackState['reason'], by: number): Change => {
  const value: PackState = { reason, day: date('2026-11-12'), partner: by, of: 'pack' };
  return (evidence) => ({ ...evidence, state: found(value) });
};

/** Every way a pack can have left the supply chain, by the pharmacy here and by another. */
export const LEFT: Readonly<Record<string, Change>> = {
  'dispensed by a branch': (evidence) =>
    left('dispensed', 4)(wherePartner(4, { group: 9 })(wherePartner(3, { group: 9 })(evidence))),
  'dispensed without licence': (evidence) =>
    left('dispensed', 4)(wherePartner(4, { licences: [] })(evidence)),
  ...Object.fromEntries(
    REASONS.filter((reason) => reason !== 'active' && reason !== 'active_again').flatMap((reason) =>
      [3, 4].map((by) => [`${reason} by ${by}`, left(reason, by)]),
    ),
  ),
};

/** Facts that nobody could read. */
export const UNREAD: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(
    FACTS.map((name) => [`${name} unread`, (evidence: Evidence) => ({ ...evidence, [name]: unread() })]),
  ),
  'partner unread': (evidence) => ({ ...evidence, partners: new Map([...evidence.partners, [2, unread()]]) }),
};

/** Facts that the chain shows not to be there. */
export const ABSENT: Readonly<Record<string, Change>> = Object.fromEntries(
  FACTS.map((name) => [`${name} absent`, (evidence: Evidence) => ({ ...evidence, [name]: absent })]),
);

/** Everybody who may look. */
export const VIEWERS: readonly Viewer[] = [
  { kind: 'pharmacist', here: PHARMACY_GLN },
  { kind: 'pharmacist', here: PHARMACY_GLN, job: 'goods_in' },
  { kind: 'pharmacist', here: OTHER_PHARMACY_GLN },
  { kind: 'pharmacist', here: OTHER_PHARMACY_GLN, job: 'goods_in', group: 9 },
  { kind: 'pharmacist' },
  { kind: 'patient' },
  { kind: 'patient', gotItThere: true },
  { kind: 'patient', gotItThere: false },
  { kind: 'inspector' },
];
