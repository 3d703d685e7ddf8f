import type { Sscc } from '../../domain/identifiers.ts';
import type {
  Answer,
  CorrectionFacts,
  CustodyFacts,
  LotFacts,
  LotSubject,
  PackSubject,
  SubjectFacts,
  UnitSubject,
} from '../reportFacts.ts';
import { lotClass, packEpc } from './epcs.ts';
import { type EventDraft, timeText } from './eventDraft.ts';
import { lotDrafts } from './lotDrafts.ts';
import { countedStates, stateDrafts } from './stateDrafts.ts';
import { type Goods, recordReference, stepDrafts } from './stepDrafts.ts';
import { suspectDrafts } from './suspectDrafts.ts';

/** The events that the ledger tells of a pack, a unit or a lot; what is unread gives none. */
export function subjectDrafts(subject: SubjectFacts): readonly EventDraft[] {
  switch (subject.kind) {
    case 'pack':
      return packDrafts(subject);
    case 'unit':
      return unitDrafts(subject);
    case 'lot':
      return wholeLotDrafts(subject);
    default:
      return subject satisfies never;
  }
}

function packDrafts(subject: PackSubject): readonly EventDraft[] {
  const { label, custody, state, reports, corrections, lot } = subject;
  const lots = lotDrafts(lot);
  if (label.serial === undefined) return lots;
  const epc = packEpc(label.gtin, label.serial);
  const goods: Goods = { view: epc, epcs: [epc], ...ilmdOf(lot) };
  const unit = lastUnit(custody);
  const made = subject.places.status === 'found' ? subject.places.value[0] : undefined;
  return [
    ...lots,
    ...custodyDrafts(custody, goods, corrections),
    ...stateDrafts(state, { epcList: [epc] }, unit ?? made?.sscc),
    ...suspectDrafts(reports, epc),
  ];
}

function unitDrafts({ custody, contents, reports, corrections }: UnitSubject): readonly EventDraft[] {
  const found = contents.status === 'found' && contents.value.kind === 'packs' ? contents.value.lots : [];
  const [only, ...others] = found;
  const goods: Goods =
    only === undefined
      ? { view: 'container' }
      : {
          view: 'container',
          quantities: found.map(({ gtin, number, packs }) => ({
            epcClass: lotClass(gtin, number),
            quantity: packs,
          })),
          ...(others.length > 0 ? {} : { ilmd: { 'cbvmda:lotNumber': only.number } }),
        };
  return [...custodyDrafts(custody, goods, corrections), ...suspectDrafts(reports)];
}

function wholeLotDrafts({ gtin, number, lot, units }: LotSubject): readonly EventDraft[] {
  const found = units.status === 'found' ? units.value : [];
  return [
    ...lotDrafts(lot),
    ...found.flatMap(({ sscc, unit, packs, custody, reports, corrections }) => {
      const count =
        packs.status === 'found'
          ? packs.value.length
          : unit.status === 'found' && unit.value.kind === 'packs'
            ? unit.value.count
            : undefined;
      const epcClass = lotClass(gtin, number);
      const quantities = [count === undefined ? { epcClass } : { epcClass, quantity: count }];
      return [
        ...custodyDrafts(custody, { view: epcClass, quantities, ...ilmdOf(lot) }, corrections),
        ...(packs.status === 'found' ? countedStates(packs, epcClass, sscc) : []),
        ...suspectDrafts(reports),
      ];
    }),
  ];
}

function custodyDrafts(
  custody: Answer<CustodyFacts>,
  goods: Goods,
  corrections: Answer<readonly CorrectionFacts[]>,
): readonly EventDraft[] {
  if (custody.status !== 'found') return [];
  const { value, level } = custody;
  const wrong = corrections.status === 'found' ? corrections.value : [];
  let before: Sscc | undefined;
  return value.steps.flatMap((step) => {
    const drafts = stepDrafts(step, { goods, level, before });
    if (!step.carried) before = step.unit;
    const errors = wrong
      .filter(({ unit, step: sequence }) => unit === step.unit && sequence === step.sequence)
      .map(({ record, reason, note, by }) => ({
        declarationTime: timeText(record.time),
        reason,
        ...recordReference(record, by),
        'theriac:notice': note,
      }));
    return errors.length === 0 ? drafts : drafts.map((draft) => ({ ...draft, errors }));
  });
}

function lastUnit(custody: Answer<CustodyFacts>): Sscc | undefined {
  return custody.status === 'found'
    ? custody.value.steps.findLast(({ carried }) => !carried)?.unit
    : undefined;
}

function ilmdOf(lot: Answer<LotFacts>): Pick<Goods, 'ilmd'> {
  if (lot.status !== 'found') return {};
  const { number, expiry } = lot.value;
  return { ilmd: { 'cbvmda:lotNumber': number, 'cbvmda:itemExpirationDate': expiry } };
}
