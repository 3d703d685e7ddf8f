import type { Evidence } from '../src/domain/evidence.ts';
import { parseLot } from '../src/domain/identifiers.ts';
import { judge } from '../src/domain/judge.ts';
import type { PackIdentity } from '../src/domain/pack.ts';
import type { Verdict, Viewer } from '../src/domain/verdict.ts';
import { ABSENT, ADVERSE, LEFT, REMARKS, UNREAD, VIEWERS } from './evidenceChanges.ts';
import { genuineEvidence, literal, NOW, PACK, PHARMACY_GLN } from './genuineEvidence.ts';

const { serial, lot, expiry, ...product } = PACK;

/** Labels of one pack that say less of it, or another lot. */
const OTHER_LABELS: readonly PackIdentity[] = [
  { ...product, serial, lot },
  { ...product, serial, expiry },
  { ...product, lot, expiry },
  product,
  { ...PACK, lot: literal(parseLot('DEMO01B')) },
];

/** One of each kind, for cases of which there are many. */
const FEW_VIEWERS: readonly Viewer[] = [
  { kind: 'pharmacist', here: PHARMACY_GLN },
  { kind: 'patient' },
  { kind: 'inspector' },
];

/**
 * The verdicts on a fixed set of cases: any change of the evidence, with any label, for everybody who may look; and
 * any change beside one that speaks against the pack.
 */
export function verdictCorpus(): readonly Verdict[] {
  const changes = Object.values({ ...REMARKS, ...LEFT, ...UNREAD, ...ABSENT });
  const adverse = Object.values(ADVERSE);
  const once = [...adverse, ...changes].map((change) => change(genuineEvidence()));
  const twice = adverse.flatMap((worsen, i) =>
    [...adverse.slice(i + 1), ...changes].map((change) => change(worsen(genuineEvidence()))),
  );
  return [
    ...[genuineEvidence(), ...once].flatMap((evidence) =>
      [PACK, ...OTHER_LABELS].flatMap((label) => verdictsOn(evidence, label, VIEWERS)),
    ),
    ...twice.flatMap((evidence) => verdictsOn(evidence, PACK, FEW_VIEWERS)),
  ];
}

function verdictsOn(evidence: Evidence, pack: PackIdentity, viewers: readonly Viewer[]): readonly Verdict[] {
  return viewers.map((viewer) => judge({ ok: true, pack }, { ...evidence, subject: pack }, viewer, NOW));
}
