import type { UnitContents, UnitEvidence } from '../../domain/evidence.ts';
import type { Sscc } from '../../domain/identifiers.ts';
import type { ContentsFacts, UnitSubject } from '../reportFacts.ts';
import { answerOf } from './answerOf.ts';
import { custodyFacts } from './custodyFacts.ts';
import type { Setting } from './setting.ts';
import { correctionFacts, suspectFacts } from './suspectFacts.ts';

/** A logistic unit: its state, what it holds, its custody, what was said of it. */
export function unitSubject(setting: Setting, sscc: Sscc, evidence: UnitEvidence): UnitSubject {
  return {
    kind: 'unit',
    sscc,
    unit: answerOf(evidence.unit, (unit) => unit),
    contents: answerOf(evidence.contents, contentsFacts),
    custody: answerOf(evidence.custody, (custody) => custodyFacts(setting, custody)),
    reports: answerOf(evidence.reports, (reports) => reports.map((report) => suspectFacts(setting, report))),
    corrections: answerOf(evidence.corrections, (corrections) =>
      corrections.map((correction) => correctionFacts(setting, correction)),
    ),
  };
}

function contentsFacts(contents: UnitContents): ContentsFacts {
  if (contents.kind === 'units') return contents;
  return {
    kind: 'packs',
    lots: contents.lots.map(({ gtin, lot, packs }) => ({ gtin, number: lot, packs })),
  };
}
