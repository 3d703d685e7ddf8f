import { dateOfTime } from '../../domain/calendar.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { judge } from '../../domain/judge.ts';
import type { Viewer } from '../../domain/verdict.ts';
import type { LabelFacts, PackSubject, VerdictFacts } from '../reportFacts.ts';
import { answerOf } from './answerOf.ts';
import { custodyFacts } from './custodyFacts.ts';
import { lotFacts } from './lotFacts.ts';
import { productFacts } from './productFacts.ts';
import type { Setting } from './setting.ts';
import { stateFacts } from './stateFacts.ts';
import { correctionFacts, suspectFacts } from './suspectFacts.ts';

/** A pack, judged for the viewer at the time of the block everything was read at. */
export function packSubject(setting: Setting, evidence: Evidence, viewer: Viewer): PackSubject {
  const { kind: _, ...label } = evidence.subject;
  return {
    kind: 'pack',
    label: label satisfies LabelFacts,
    verdict: verdictFacts(setting, evidence, viewer),
    product: answerOf(evidence.product, (product) => productFacts(setting, product)),
    lot: answerOf(evidence.lot, (lot) => lotFacts(setting, lot)),
    places: answerOf(evidence.membership, ({ places }) => places),
    state: answerOf(evidence.state, (state) => stateFacts(setting, state)),
    custody: answerOf(evidence.custody, (custody) => custodyFacts(setting, custody)),
    reports: answerOf(evidence.reports, (reports) => reports.map((report) => suspectFacts(setting, report))),
    corrections: answerOf(evidence.corrections, (corrections) =>
      corrections.map((correction) => correctionFacts(setting, correction)),
    ),
  };
}

function verdictFacts({ time }: Setting, evidence: Evidence, viewer: Viewer): VerdictFacts {
  const now = { date: dateOfTime(time), time };
  const { outcome, codes, findings, ruleSet } = judge(
    { ok: true, pack: evidence.subject },
    evidence,
    viewer,
    now,
  );
  return { outcome, codes, findings, ruleSet, viewer, now };
}
