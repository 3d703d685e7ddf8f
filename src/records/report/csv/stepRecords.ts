import type { Answer, CustodyFacts } from '../../reportFacts.ts';
import {
  type CsvRecord,
  csvKey,
  csvTime,
  otherColumns,
  placeColumns,
  recordColumns,
  whoColumns,
} from './csvRecord.ts';

/**
 * One row a step, oldest first, one for who has the goods now, and what the ledger does not record. Possession is given by the partner's number, as in
 * the rows of partners.
 */
export function* stepRecords(subject: string, custody: Answer<CustodyFacts>): Generator<CsvRecord> {
  if (custody.status !== 'found') {
    yield { record: 'custody', subject, what: custody.status };
    return;
  }
  const { steps, possession, ownership, temperature } = custody.value;
  const proof = custody.level;
  for (const step of steps)
    yield {
      record: 'step',
      subject,
      what: step.kind,
      unit: csvKey('00', step.unit),
      number: step.sequence,
      ...whoColumns(step.who),
      ...otherColumns(step.counterparty),
      ...placeColumns(step.place),
      stated_time: csvTime(step.claimedAt),
      reason: step.reason,
      related_unit: csvKey('00', step.relatedUnit),
      carried: step.carried ? 'yes' : 'no',
      in_possession: step.possession.by,
      on_the_way_to: step.possession.to,
      operator: step.operator,
      document_hash: step.document,
      ...recordColumns(step.record),
      proof,
    };
  const { by, to, heldBy, heldByAuthority } = possession;
  yield { record: 'possession', subject, in_possession: by, on_the_way_to: to, proof };
  if (heldBy !== undefined)
    yield { record: 'hold', subject, number: heldBy, what: heldByAuthority ? 'authority' : 'partner', proof };
  yield { record: 'ownership', subject, what: ownership };
  yield { record: 'temperature', subject, what: temperature };
}
