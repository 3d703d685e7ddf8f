import type { Gtin14, Lot } from '../../domain/identifiers.ts';
import type { LotEvidence, LotUnitEvidence } from '../../domain/lotEvidence.ts';
import type { LotSubject, LotUnitFacts } from '../reportFacts.ts';
import { answerOf } from './answerOf.ts';
import { custodyFacts } from './custodyFacts.ts';
import { lotFacts } from './lotFacts.ts';
import { productFacts } from './productFacts.ts';
import type { Setting } from './setting.ts';
import { stateFacts } from './stateFacts.ts';
import { correctionFacts, suspectFacts } from './suspectFacts.ts';

/** A whole lot: every unit its packs were ever in, and where each pack stands. */
export function lotSubject(setting: Setting, gtin: Gtin14, number: Lot, evidence: LotEvidence): LotSubject {
  return {
    kind: 'lot',
    gtin,
    number,
    product: answerOf(evidence.product, (product) => productFacts(setting, product)),
    lot: answerOf(evidence.lot, (lot) => lotFacts(setting, lot)),
    units: answerOf(evidence.units, (units) => units.map((unit) => lotUnitFacts(setting, unit))),
  };
}

function lotUnitFacts(setting: Setting, { sscc, made, ...evidence }: LotUnitEvidence): LotUnitFacts {
  return {
    sscc,
    made,
    unit: answerOf(evidence.unit, (unit) => unit),
    packs: answerOf(evidence.packs, (packs) =>
      packs.map(({ state, ...pack }) => ({ ...pack, state: stateFacts(setting, state) })),
    ),
    custody: answerOf(evidence.custody, (custody) => custodyFacts(setting, custody)),
    reports: answerOf(evidence.reports, (reports) => reports.map((report) => suspectFacts(setting, report))),
    corrections: answerOf(evidence.corrections, (corrections) =>
      corrections.map((correction) => correctionFacts(setting, correction)),
    ),
  };
}
