import type { Fact } from '../../domain/fact.ts';
import type { LotEvidence, LotUnitEvidence } from '../../domain/lotEvidence.ts';
import type { Answer, CustodyFacts, LotPackFacts, LotSubject } from '../reportFacts.ts';

/** The containers of a lot as the mass balance wants them: whose they are, and the states of their packs. */
export function lotUnits({ units }: LotSubject): LotEvidence['units'] {
  return factOf(units, (all) =>
    all.map(
      ({ sscc, made, unit, packs, custody }): LotUnitEvidence => ({
        sscc,
        made,
        unit: factOf(unit, (value) => value),
        packs: factOf(packs, (value) => value.map(packOf)),
        custody: factOf(custody, ({ possession }) => ({ steps: [], position: positionOf(possession) })),
        reports: NOT_ASKED,
        corrections: NOT_ASKED,
      }),
    ),
  );
}

/** A balance counts packs, whatever is said of them. */
const NOT_ASKED = { status: 'found', value: [], proof: { level: 'said', sources: [] } } as const;

function factOf<T, U>(answer: Answer<T>, of: (value: T) => U): Fact<U> {
  if (answer.status === 'unread') return { status: 'unread', cause: answer.cause };
  const proof = { level: answer.level, sources: [] };
  return answer.status === 'absent'
    ? { status: 'absent', proof }
    : { status: 'found', value: of(answer.value), proof };
}

function packOf({ index, tag, state: { reason, of, by } }: LotPackFacts) {
  return { index, tag, state: { reason, of, ...(by === undefined ? {} : { partner: by.index }) } };
}

function positionOf({ by, to, heldBy, heldByAuthority }: CustodyFacts['possession']) {
  return {
    custodian: by,
    ...(to === undefined ? {} : { consignee: to }),
    ...(heldBy === undefined ? {} : { heldBy }),
    heldByAuthority,
  };
}
