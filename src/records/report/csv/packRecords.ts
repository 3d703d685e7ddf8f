import type { Answer, PackSubject, ProductFacts, StateFacts } from '../../reportFacts.ts';
import { type CsvRecord, csvKey, csvTime, placeColumns, whoColumns } from './csvRecord.ts';
import type { CsvValue } from './csvRow.ts';
import { correctionRecords, lotHeadRecords, suspectRecords } from './noticeRecords.ts';
import { stepRecords } from './stepRecords.ts';

/** All of a pack: label, verdict, product, lot, state, custody, notices. */
export function* packRecords(subject: string, facts: PackSubject): Generator<CsvRecord> {
  const { label, verdict, product, lot, places, state, custody, reports, corrections } = facts;
  const printed: readonly (readonly [string, CsvValue])[] = [
    ['gtin', csvKey('01', label.gtin)],
    ['lot', csvKey('10', label.lot)],
    ['expiry', label.expiry],
    ['serial', csvKey('21', label.serial)],
  ];
  for (const [what, value] of printed) yield { record: 'label', subject, what, value };
  const { outcome, codes, ruleSet, now, viewer, findings } = verdict;
  const judged: readonly (readonly [string, CsvValue])[] = [
    ['outcome', outcome],
    ['cbv_disposition', codes.cbvDisposition],
    ['gs1_verification', codes.gs1Verification],
    ['return_code_family', codes.returnCodeFamily],
    ['rule_set', ruleSet],
    ['judged_at', csvTime(now.time)],
    ['looked_at_as', viewer.kind],
    ['looked_at_from', csvKey('417', viewer.here)],
  ];
  for (const [what, value] of judged) yield { record: 'verdict', subject, what, value };
  for (const { code, outcome: gravity, params, cause } of findings)
    yield {
      record: 'finding',
      subject,
      what: code,
      value: gravity,
      reason: cause,
      note: Object.entries(params)
        .map(([name, value]) => `${name}: ${value}`)
        .join('; '),
    };
  yield* productRecords(subject, product);
  yield* lotHeadRecords(subject, lot);
  if (places.status === 'found')
    for (const { sscc, index } of places.value)
      yield { record: 'place_in_lot', subject, unit: csvKey('00', sscc), number: index, proof: places.level };
  else yield { record: 'place_in_lot', subject, what: places.status };
  yield stateRecord(subject, state);
  yield* stepRecords(subject, custody);
  yield* suspectRecords(subject, reports);
  yield* correctionRecords(subject, corrections);
}

/** The product, one row a field. */
export function* productRecords(subject: string, product: Answer<ProductFacts>): Generator<CsvRecord> {
  if (product.status !== 'found') {
    yield { record: 'product', subject, what: product.status };
    return;
  }
  const { gtin, name, strength, doseForm, packSize, atc, kind, storage, holder } = product.value;
  const { readingsRequired, serialisedSince, leaflet } = product.value;
  const fields: readonly (readonly [string, CsvValue])[] = [
    ['gtin', csvKey('01', gtin)],
    ['name', name],
    ['strength', strength],
    ['dose_form', doseForm],
    ['pack_size', packSize],
    ['atc', atc],
    ['kind', kind],
    ['storage_min_celsius', storage.min],
    ['storage_max_celsius', storage.max],
    ['readings_required', readingsRequired ? 'yes' : 'no'],
    ['serialised_since', serialisedSince],
    ['leaflet', leaflet?.uri],
    ['leaflet_hash', leaflet?.hash],
  ];
  for (const [what, value] of fields) yield { record: 'product', subject, what, value, proof: product.level };
  yield { record: 'product', subject, what: 'holder', ...whoColumns(holder), proof: product.level };
}

function stateRecord(subject: string, state: Answer<StateFacts>): CsvRecord {
  if (state.status !== 'found') return { record: 'state', subject, what: state.status };
  const { reason, day, by, of, stated } = state.value;
  return {
    record: 'state',
    subject,
    what: of,
    reason,
    day,
    ...(by === undefined ? {} : whoColumns(by)),
    ...(stated === undefined
      ? {}
      : {
          stated_time: csvTime(stated.time),
          ...placeColumns(stated.place),
          transaction: stated.transaction,
          log_index: stated.logIndex,
          contract: stated.contract,
        }),
    proof: state.level,
  };
}
