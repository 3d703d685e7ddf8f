import type { Evidence } from '../../domain/evidence.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { Medicine } from '../../store/medicines.ts';

/**
 * What is remembered of a pack after it was judged. What could not be read now is kept as it was known before, and so
 * is the last answer that was one.
 *
 * @param at Unix seconds, by this device's clock
 */
export function medicineOf(
  address: string,
  { product, lot, subject }: Evidence,
  { outcome }: Verdict,
  at: number,
  before?: Medicine,
): Medicine {
  const { strength, name } = product.status === 'found' ? product.value : { strength: '', name: '' };
  const number = (lot.status === 'found' ? lot.value.lot : undefined) ?? subject.lot ?? before?.lot;
  const expiry = (lot.status === 'found' ? lot.value.expiry : undefined) ?? subject.expiry ?? before?.expiry;
  const last = outcome === 'could_not_check' ? before?.last : { outcome, at };
  return {
    address,
    name: name === '' ? (before?.name ?? '') : `${name} ${strength}`.trim(),
    ...(number === undefined ? {} : { lot: number }),
    ...(expiry === undefined ? {} : { expiry }),
    ...(last === undefined ? {} : { last }),
  };
}
