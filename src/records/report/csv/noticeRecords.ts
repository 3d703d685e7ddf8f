import type { Answer, CorrectionFacts, LotFacts, SuspectFacts } from '../../reportFacts.ts';
import { type CsvRecord, csvKey, csvTime, recordColumns, whoColumns } from './csvRecord.ts';

/** The lot, its recalls and its withdrawal. */
export function* lotHeadRecords(subject: string, lot: Answer<LotFacts>): Generator<CsvRecord> {
  if (lot.status !== 'found') {
    yield { record: 'lot', subject, what: lot.status };
    return;
  }
  const { number, expiry, opener, opened, units, recalls, withdrawn } = lot.value;
  const proof = lot.level;
  yield {
    record: 'lot',
    subject,
    what: 'found',
    value: csvKey('10', number),
    day: expiry,
    number: units,
    ...whoColumns(opener),
    ...recordColumns(opened),
    proof,
  };
  for (const recall of recalls)
    yield {
      record: 'recall',
      subject,
      what: 'recall',
      number: recall.class,
      note: recall.notice,
      stated_time: csvTime(recall.effectiveAt),
      ...whoColumns(recall.by),
      ...recordColumns(recall.record),
      proof,
    };
  if (withdrawn !== undefined)
    yield {
      record: 'recall',
      subject,
      what: 'withdrawal',
      note: withdrawn.notice,
      ...whoColumns(withdrawn.by),
      ...recordColumns(withdrawn.record),
      proof,
    };
}

/** Reports that something is suspect; a closing has a row of its own. */
export function* suspectRecords(
  subject: string,
  reports: Answer<readonly SuspectFacts[]>,
): Generator<CsvRecord> {
  if (reports.status !== 'found') {
    yield { record: 'suspect', subject, what: reports.status };
    return;
  }
  const proof = reports.level;
  for (const { unit, sequence, packIndex, ground, note, by, record, closed } of reports.value) {
    const about = {
      record: 'suspect',
      subject,
      unit: csvKey('00', unit),
      number: sequence,
      proof,
      value: packIndex,
    };
    yield { ...about, what: 'reported', reason: ground, note, ...whoColumns(by), ...recordColumns(record) };
    if (closed !== undefined)
      yield {
        ...about,
        what: 'closed',
        reason: closed.outcome,
        note: closed.note,
        ...whoColumns(closed.by),
        ...recordColumns(closed.record),
      };
  }
}

/** What the authors of steps said of them afterwards. */
export function* correctionRecords(
  subject: string,
  corrections: Answer<readonly CorrectionFacts[]>,
): Generator<CsvRecord> {
  if (corrections.status !== 'found') {
    yield { record: 'correction', subject, what: corrections.status };
    return;
  }
  for (const { unit, step, reason, note, by, record } of corrections.value)
    yield {
      record: 'correction',
      subject,
      unit: csvKey('00', unit),
      number: step,
      reason,
      note,
      ...whoColumns(by),
      ...recordColumns(record),
      proof: corrections.level,
    };
}
