import type { LotSubject, PackSubject, SubjectFacts, UnitSubject } from '../reportFacts.ts';
import type { CheckedFact, CheckLine, CheckPart, Grade } from './checkReport.ts';
import { custodyLines } from './custodyLines.ts';
import { isObject, itemsOf, type JsonObject, membersOf } from './json.ts';
import { answerLine, type Grading, line, unreadLine, valueLine, weakest } from './lineOf.ts';

/**
 * Grades everything stated about one subject.
 *
 * @param subject its position, from 0
 * @param shown what the material shows about it
 */
export function subjectLines(
  subject: number,
  stated: JsonObject,
  shown: SubjectFacts,
  grading: Grading,
): CheckLine[] {
  const strange = Object.keys(stated).filter((name) => !Object.hasOwn(shown, name));
  const more = strange.map((path) =>
    line({ kind: 'fact', subject, fact: 'subject' }, 'contradicted', {
      code: 'differs',
      path,
      stated: '…',
      shown: '–',
    }),
  );
  switch (shown.kind) {
    case 'pack':
      return [...more, ...packLines(subject, stated, shown, grading)];
    case 'unit':
      return [...more, ...unitLines(subject, stated, shown, grading)];
    case 'lot':
      return [...more, ...lotLines(subject, stated, shown, grading)];
    default:
      return shown satisfies never;
  }
}

const PACK_FACTS = ['product', 'lot', 'places', 'state', 'reports', 'corrections'] as const;

function packLines(subject: number, stated: JsonObject, shown: PackSubject, grading: Grading): CheckLine[] {
  const lines = [
    ...PACK_FACTS.map((fact) =>
      answerLine({ kind: 'fact', subject, fact }, stated[fact], shown[fact], grading),
    ),
    ...custodyLines(subject, undefined, stated.custody, shown.custody, grading),
  ];
  const notShown = [...PACK_FACTS, 'custody' as const].some(
    (fact) => shown[fact].status === 'unread' && membersOf(stated[fact]).status !== 'unread',
  );
  const facts = weakest(lines.map(({ grade }) => grade));
  return [
    labelLine(subject, stated, shown),
    notShown || grading.unknownPartners.size > 0
      ? line({ kind: 'fact', subject, fact: 'verdict' }, facts, { code: 'rests_on_others' })
      : verdictLine(subject, stated.verdict, shown, grading, facts),
    ...lines,
  ];
}

/** What was printed on a pack only its reader knows; that it was read as is stated here, the rest is worked out from it. */
function labelLine(subject: number, { label }: JsonObject, shown: PackSubject): CheckLine {
  return valueLine({ kind: 'stated', subject, what: 'label' }, label, shown.label, {
    best: 'consistent',
    reason: { code: 'stated_only' },
    unknownPartners: new Set(),
  });
}

/** A verdict is worth as much as the weakest fact it rests on. */
function verdictLine(
  subject: number,
  stated: unknown,
  { verdict }: PackSubject,
  grading: Grading,
  facts: Grade,
): CheckLine {
  const part: CheckPart = { kind: 'fact', subject, fact: 'verdict' };
  if (isObject(stated) && typeof stated.ruleSet === 'string' && stated.ruleSet !== verdict.ruleSet)
    return line(part, 'consistent', { code: 'other_rules' });
  const compared = valueLine(part, stated, verdict, grading);
  const grade = weakest([compared.grade, facts]);
  return grade === compared.grade ? compared : line(part, grade, { code: 'rests_on_others' });
}

function unitLines(subject: number, stated: JsonObject, shown: UnitSubject, grading: Grading): CheckLine[] {
  const facts = ['unit', 'contents', 'reports', 'corrections'] as const;
  return [
    ...facts.map((fact) => answerLine({ kind: 'fact', subject, fact }, stated[fact], shown[fact], grading)),
    ...custodyLines(subject, undefined, stated.custody, shown.custody, grading),
  ];
}

function lotLines(subject: number, stated: JsonObject, shown: LotSubject, grading: Grading): CheckLine[] {
  const facts = ['product', 'lot'] as const;
  const lines = facts.map((fact) =>
    answerLine({ kind: 'fact', subject, fact }, stated[fact], shown[fact], grading),
  );
  const part: CheckPart = { kind: 'fact', subject, fact: 'units' };
  const statedUnits = itemsOf(membersOf(stated.units).value);
  if (shown.units.status !== 'found')
    return [
      ...lines,
      answerLine(part, stated.units, shown.units, grading),
      ...(shown.units.status === 'absent' ? [] : unreadUnits(subject, statedUnits, shown.units.cause)),
    ];
  const names = (units: readonly unknown[]) =>
    units.map((unit) => {
      const { sscc, made } = membersOf(unit);
      return { sscc, made };
    });
  const shownUnits = shown.units.value;
  const listed = answerLine(
    part,
    { ...membersOf(stated.units), value: names(statedUnits) },
    { ...shown.units, value: names(shownUnits) },
    grading,
  );
  return [
    ...lines,
    listed,
    ...statedUnits.flatMap((unit) => lotUnitLines(subject, membersOf(unit), shownUnits, grading)),
  ];
}

function lotUnitLines(
  subject: number,
  stated: JsonObject,
  all: Extract<LotSubject['units'], { status: 'found' }>['value'],
  grading: Grading,
): CheckLine[] {
  const unit = typeof stated.sscc === 'string' ? stated.sscc : '';
  const part = (fact: CheckedFact): CheckPart => ({ kind: 'fact', subject, fact, unit });
  const shown = all.find(({ sscc }) => sscc === unit);
  const strange = Object.keys(stated).some((name) => shown !== undefined && !Object.hasOwn(shown, name));
  if (shown === undefined || strange) return [line(part('unit'), 'contradicted', { code: 'put_in' })];
  const facts = ['unit', 'packs', 'reports', 'corrections'] as const;
  return [
    ...facts.map((fact) => answerLine(part(fact), stated[fact], shown[fact], grading)),
    ...custodyLines(subject, unit, stated.custody, shown.custody, grading),
  ];
}

function unreadUnits(subject: number, units: readonly unknown[], cause: unknown): CheckLine[] {
  return units.flatMap((one) => {
    const { sscc } = membersOf(one);
    return unreadLine(
      { kind: 'fact', subject, fact: 'unit', ...(typeof sscc === 'string' ? { unit: sscc } : {}) },
      cause,
    );
  });
}
