import type { CustodyStep, CustodyTrail } from '../src/domain/custody.ts';
import type { Evidence } from '../src/domain/evidence.ts';
import type { Fact } from '../src/domain/fact.ts';
import { judge } from '../src/domain/judge.ts';
import type { LotRecord, PackState, Partner, PartnerIndex, ProductRecord } from '../src/domain/ledger.ts';
import type { PackIdentity } from '../src/domain/pack.ts';
import type { Verdict, Viewer } from '../src/domain/verdict.ts';
import {
  date,
  found,
  genuineEvidence,
  NOW,
  OTHER_PHARMACY_GLN,
  PACK,
  PHARMACY_GLN,
} from './genuineEvidence.ts';

export const HERE: Viewer = { kind: 'pharmacist', here: PHARMACY_GLN };
export const THERE: Viewer = { kind: 'pharmacist', here: OTHER_PHARMACY_GLN };
export const PATIENT: Viewer = { kind: 'patient' };

/** The verdict on the genuine sample with something changed. */
export function judged(change: Partial<Evidence>, viewer = HERE, pack: PackIdentity = PACK): Verdict {
  return judge({ ok: true, pack }, { ...genuineEvidence(), ...change, subject: pack }, viewer, NOW);
}

/** Its outcome and the finding that leads. */
export function leading(change: Partial<Evidence>, viewer = HERE, pack: PackIdentity = PACK) {
  const { outcome, findings } = judged(change, viewer, pack);
  return [outcome, findings[0]?.code];
}

/** A finding of the verdict by its code. */
export function findingOf({ findings }: Verdict, code: string) {
  return findings.find((one) => one.code === code);
}

/** The value of a fact that the sample has. */
export function foundValue<T>(fact: Fact<T> | undefined): T {
  if (fact?.status !== 'found') throw new Error('not found');
  return fact.value;
}

export const lot = (change: Partial<LotRecord>) => ({
  lot: found({ ...foundValue(genuineEvidence().lot), ...change }),
});

export const product = (change: Partial<ProductRecord>) => ({
  product: found({ ...foundValue(genuineEvidence().product), ...change }),
});

export const state = (reason: PackState['reason'], by = 3, day = '2026-11-15') => ({
  state: found<PackState>({ reason, day: date(day), partner: by, of: 'pack' }),
});

export const trail: CustodyTrail = foundValue(genuineEvidence().custody);

export const custody = (
  steps: readonly CustodyStep[],
  position: Partial<CustodyTrail['position']> = {},
): { custody: Fact<CustodyTrail> } => ({
  custody: found({ steps, position: { ...trail.position, ...position } }),
});

/** The sample's partners with one of them changed. */
export const partnersWith = (...changes: readonly (readonly [PartnerIndex, Partial<Partner>])[]) => {
  const all = new Map(genuineEvidence().partners);
  for (const [index, change] of changes) all.set(index, found({ ...foundValue(all.get(index)), ...change }));
  return { partners: all };
};
