import type { CorrectionFacts, CustodyFacts, PartyFacts, StepFacts } from '../../reportFacts.ts';
import type { Wording } from '../wording.ts';
import type { Block, Field } from './block.ts';

/** Every step with all that is on record of it, oldest first, and with what its author said of it afterwards. */
export function stepBlocks(
  { steps }: CustodyFacts,
  corrections: readonly CorrectionFacts[],
  wording: Wording,
): readonly Block[] {
  return steps.flatMap((step, index) => [
    {
      kind: 'heading' as const,
      level: 3 as const,
      text: `${index + 1}. ${wording.text.verify.timeline.steps[step.kind]}`,
    },
    {
      kind: 'fields' as const,
      rows: [...stepFields(step, wording), ...correctionFields(step, corrections, wording)],
    },
  ]);
}

function stepFields(step: StepFacts, wording: Wording): readonly Field[] {
  const { report, verify } = wording.text;
  const words = report.steps;
  const { who, counterparty, place, record, relatedUnit, document, reason } = step;
  return [
    { term: words.who, value: partyLines(who, wording) },
    { term: words.with, value: counterparty === undefined ? report.none : partyLines(counterparty, wording) },
    { term: words.stated, value: wording.time(step.claimedAt) },
    { term: words.recorded, value: wording.time(record.time) },
    { term: words.where, value: place === undefined ? report.none : wording.place(place) },
    { term: words.licence, value: licenceLine(who, wording) },
    { term: words.container, value: step.carried ? [step.unit, words.carried] : step.unit },
    { term: words.number, value: String(step.sequence) },
    ...(reason === undefined ? [] : [{ term: words.reason, value: verify.timeline.left[reason] }]),
    ...(relatedUnit === undefined ? [] : [{ term: words.related, value: relatedUnit }]),
    { term: words.block, value: String(record.block) },
    { term: words.log, value: String(record.logIndex) },
    { term: words.transaction, value: record.transaction, wide: true },
    { term: words.signedBy, value: step.operator, wide: true },
    { term: words.document, value: document ?? report.none, wide: true },
  ];
}

function correctionFields(
  { unit, sequence }: StepFacts,
  corrections: readonly CorrectionFacts[],
  wording: Wording,
): readonly Field[] {
  const { report } = wording.text;
  return corrections
    .filter((correction) => correction.unit === unit && correction.step === sequence)
    .map(({ reason, note, record }) => ({
      term: report.steps.corrected,
      value: [report.corrections.reasons[reason], ...(note === '' ? [] : [note]), wording.time(record.time)],
      wide: true,
    }));
}

/** Who it was: name, country, GLN. */
export function partyLines(party: PartyFacts, wording: Wording): readonly string[] {
  const { gln, country } = party;
  const name = wording.list([wording.party(party), ...(country === undefined ? [] : [country])]);
  return gln === undefined ? [name] : [name, wording.text.report.steps.gln(gln)];
}

export function licenceLine({ licence }: PartyFacts, { text }: Wording): string {
  if (licence === undefined) return text.report.notRead;
  const { state, number } = licence;
  const words = text.verify.timeline.licence[state];
  return number === undefined ? words : `${words}, ${text.report.partners.licenceNumber(number)}`;
}
