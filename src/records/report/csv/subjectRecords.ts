import type { Answer, LotSubject, SubjectFacts, UnitFacts, UnitSubject } from '../../reportFacts.ts';
import { subjectName } from '../unreadItems.ts';
import { type CsvRecord, csvKey, whoColumns } from './csvRecord.ts';
import { correctionRecords, lotHeadRecords, suspectRecords } from './noticeRecords.ts';
import { packRecords, productRecords } from './packRecords.ts';
import { stepRecords } from './stepRecords.ts';

/** All rows about one pack, unit or lot. */
export function* subjectRecords(subject: SubjectFacts): Generator<CsvRecord> {
  const name = subjectName(subject);
  switch (subject.kind) {
    case 'pack':
      yield* packRecords(name, subject);
      break;
    case 'unit':
      yield* unitRecords(name, subject);
      break;
    case 'lot':
      yield* lotRecords(name, subject);
      break;
    default:
      subject satisfies never;
  }
}

function* unitRecords(subject: string, facts: UnitSubject): Generator<CsvRecord> {
  const { unit, contents, custody, reports, corrections } = facts;
  yield unitRecord(subject, unit);
  if (contents.status !== 'found') yield { record: 'contents', subject, what: contents.status };
  else if (contents.value.kind === 'packs')
    for (const { gtin, number, packs } of contents.value.lots)
      yield {
        record: 'contents',
        subject,
        what: 'packs',
        value: `(01)${gtin}(10)${number}`,
        number: packs,
        proof: contents.level,
      };
  else
    for (const sscc of contents.value.units)
      yield { record: 'contents', subject, what: 'unit', unit: csvKey('00', sscc), proof: contents.level };
  yield* stepRecords(subject, custody);
  yield* suspectRecords(subject, reports);
  yield* correctionRecords(subject, corrections);
}

function unitRecord(subject: string, unit: Answer<UnitFacts>): CsvRecord {
  if (unit.status !== 'found') return { record: 'unit', subject, what: unit.status };
  const { sscc, kind, count, status, parent } = unit.value;
  return {
    record: 'unit',
    subject,
    what: kind,
    unit: csvKey('00', sscc),
    number: count,
    reason: status,
    related_unit: csvKey('00', parent),
    proof: unit.level,
  };
}

/** A lot with every pack of it: the ledger knows no serials, so a pack is named by its container, position and tag. */
function* lotRecords(subject: string, { product, lot, units }: LotSubject): Generator<CsvRecord> {
  yield* productRecords(subject, product);
  yield* lotHeadRecords(subject, lot);
  if (units.status !== 'found') {
    yield { record: 'unit', subject, what: units.status };
    return;
  }
  for (const { sscc, unit, made, packs, custody, reports, corrections } of units.value) {
    yield { ...unitRecord(subject, unit), unit: csvKey('00', sscc), value: made };
    if (packs.status !== 'found')
      yield { record: 'pack', subject, unit: csvKey('00', sscc), what: packs.status };
    else
      for (const { index, tag, state, repackedInto } of packs.value)
        yield {
          record: 'pack',
          subject,
          unit: csvKey('00', sscc),
          number: index,
          value: tag,
          reason: state.reason,
          day: state.day,
          ...(state.by === undefined ? {} : whoColumns(state.by)),
          related_unit: csvKey('00', repackedInto),
          transaction: state.stated?.transaction,
          log_index: state.stated?.logIndex,
          proof: packs.level,
        };
    yield* stepRecords(`(00)${sscc}`, custody);
    yield* suspectRecords(`(00)${sscc}`, reports);
    yield* correctionRecords(`(00)${sscc}`, corrections);
  }
}
