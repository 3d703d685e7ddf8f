import type { Evidence } from '../domain/evidence.ts';
import type { Fact, FactStatus } from '../domain/fact.ts';
import type { PackIdentity } from '../domain/pack.ts';

export type LabelField = 'gtin' | 'lot' | 'expiry' | 'serial';

/** One field of the label beside the record's. */
export interface LabelRow {
  readonly field: LabelField;
  /** Absent where the label does not say. */
  readonly printed?: string;
  /** Whether the record could be read and has it. */
  readonly status: FactStatus;
  /** The record's value; a serial has none but the printed one, for the ledger holds only its tag. */
  readonly recorded?: string;
}

export type LabelFacts = Pick<Evidence, 'product' | 'lot' | 'membership'>;

/** The fields of a label, each with what the record says; never equal by default. */
export function labelRows(
  label: PackIdentity,
  { product, lot, membership }: LabelFacts,
): readonly LabelRow[] {
  const onRecord = membership.status === 'found' && membership.value.places.length > 0;
  return [
    row('gtin', label.gtin, product, ({ gtin }) => gtin),
    row('lot', label.lot, lot, (record) => record.lot),
    row('expiry', label.expiry, lot, ({ expiry }) => expiry),
    {
      field: 'serial',
      ...(label.serial === undefined ? {} : { printed: label.serial }),
      status: membership.status === 'unread' ? 'unread' : onRecord ? 'found' : 'absent',
      ...(onRecord && label.serial !== undefined ? { recorded: label.serial } : {}),
    },
  ];
}

function row<T>(
  field: LabelField,
  printed: string | undefined,
  fact: Fact<T>,
  of: (value: T) => string,
): LabelRow {
  return {
    field,
    ...(printed === undefined ? {} : { printed }),
    status: fact.status,
    ...(fact.status === 'found' ? { recorded: of(fact.value) } : {}),
  };
}
