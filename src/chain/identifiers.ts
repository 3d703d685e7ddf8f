import {
  type CalendarDate,
  calendarDate,
  type Gln,
  type Gtin14,
  type Lot,
  parseGln,
  parseGtin14,
  parseLot,
  parseSscc,
  type Sscc,
} from '../domain/identifiers.ts';
import type { Reason, Role } from '../domain/ledger.ts';
import { ReadFailure } from './readFailure.ts';

// The contracts admit only valid identifiers, so that an invalid one in an answer is none of theirs: every function
// here throws ReadFailure `answer_malformed` for it.

export function gtinOf(number: bigint): Gtin14 {
  return valid(parseGtin14(String(number).padStart(14, '0')), 'GTIN');
}

export function ssccOf(number: bigint): Sscc {
  return valid(parseSscc(String(number).padStart(18, '0')), 'SSCC');
}

export function glnOf(number: bigint): Gln {
  return valid(parseGln(String(number).padStart(13, '0')), 'GLN');
}

/** A place as somebody stated it: 0 for none, and no contract has checked it. */
export function statedPlace(number: bigint): { readonly place?: Gln } {
  const parsed = parseGln(String(number).padStart(13, '0'));
  return number !== 0n && parsed.ok ? { place: parsed.value } : {};
}

export function lotOf(text: string): Lot {
  return valid(parseLot(text), 'lot');
}

/** @param number YYYYMMDD */
export function dateOf(number: number): CalendarDate {
  return valid(
    calendarDate(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100),
    'date',
  );
}

const REASONS: readonly Reason[] = [
  'active',
  'dispensed',
  'dispensed_out_of_custody',
  'destroyed',
  'exported',
  'sampled_by_authority',
  'free_sample',
  'stolen',
  'lost',
  'damaged',
  'quarantined',
  'repacked',
  'implanted',
  'other',
  'relabelled',
  'active_again',
];

export function reasonOf(number: number): Reason {
  const reason = REASONS[number];
  if (reason === undefined) throw new ReadFailure('answer_malformed', `reason ${number}`);
  return reason;
}

const ROLES: readonly Role[] = [
  'manufacturer',
  'wholesaler',
  'carrier',
  'pharmacy',
  'inspector',
  'authority',
];

/** @param bits the ledger's Role bits, manufacturer lowest */
export function rolesOf(bits: number): readonly Role[] {
  return ROLES.filter((_, i) => (bits >> i) % 2 === 1);
}

function valid<T>(
  parsed: { readonly ok: true; readonly value: T } | { readonly ok: false },
  what: string,
): T {
  if (!parsed.ok) throw new ReadFailure('answer_malformed', `${what} in a log`);
  return parsed.value;
}
