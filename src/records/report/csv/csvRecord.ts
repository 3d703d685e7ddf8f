import type { PartyFacts, PlaceFacts, RecordFacts } from '../../reportFacts.ts';
import type { CsvValue } from './csvRow.ts';

/** The columns of the table, in order. */
export const CSV_COLUMNS = [
  'record',
  'subject',
  'what',
  'value',
  'unit',
  'number',
  'who',
  'who_gln',
  'who_country',
  'licence',
  'licence_number',
  'other',
  'other_gln',
  'place',
  'place_gln',
  'stated_time',
  'recorded_time',
  'day',
  'reason',
  'note',
  'related_unit',
  'carried',
  'in_possession',
  'on_the_way_to',
  'operator',
  'document_hash',
  'block',
  'transaction',
  'log_index',
  'contract',
  'proof',
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** A row by its columns; what it does not name stays empty. */
export type CsvRecord = { readonly [column in CsvColumn]?: CsvValue } & {
  readonly record: string;
};

/** `2026-11-20T08:15:00Z`, of Unix seconds: sorts as text. */
export function csvTime(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}

/**
 * An identifier behind its application identifier. As bare digits a spreadsheet would take it for a number, drop its
 * leading zeros and round what has more than fifteen of them.
 */
export function csvKey(ai: '00' | '01' | '10' | '21' | '414' | '417', value: string | undefined): CsvValue {
  return value === undefined ? undefined : `(${ai})${value}`;
}

export function whoColumns({ name, gln, country, licence, index }: PartyFacts) {
  return {
    who: name ?? `partner ${index}`,
    who_gln: csvKey('417', gln),
    who_country: country,
    licence: licence?.state,
    licence_number: licence?.number,
  } as const;
}

export function otherColumns(party: PartyFacts | undefined) {
  if (party === undefined) return {};
  return { other: party.name ?? `partner ${party.index}`, other_gln: csvKey('417', party.gln) } as const;
}

export function placeColumns(place: PlaceFacts | undefined) {
  return place === undefined ? {} : ({ place: place.name, place_gln: csvKey('414', place.gln) } as const);
}

export function recordColumns({ time, block, transaction, logIndex, contract }: RecordFacts) {
  return { recorded_time: csvTime(time), block, transaction, log_index: logIndex, contract } as const;
}
