import { dateOfTime } from '../calendar.ts';
import type { Membership } from '../ledger.ts';
import type { Finding } from '../verdict.ts';
import { contradicted, finding, type JudgeContext } from './context.ts';

export function membershipFound({ places }: Membership, { evidence }: JudgeContext): Finding[] {
  if (places.length === 0 || evidence.lot.status === 'absent' || evidence.product.status === 'absent')
    return [contradicted('membership', 'a pack of a lot that is not there')];
  if (places.length > 1) return [finding('serial_twice', { count: places.length })];
  return [finding('serial_in_lot')];
}

export function membershipAbsent({ pack, evidence }: JudgeContext): Finding[] {
  const { product, lot } = evidence;
  if (product.status === 'absent' || (lot.status === 'absent' && pack.lot !== undefined)) return [];
  return [finding('serial_unknown', pack.lot === undefined ? {} : { lot: pack.lot })];
}

/** A label without serial: not every medicine must carry one, unless its product has since before this lot. */
export function serialMissing({ evidence }: JudgeContext): Finding[] {
  const { product, lot } = evidence;
  const since = product.status === 'found' ? product.value.serialisedSince : undefined;
  if (since !== undefined && lot.status === 'found' && dateOfTime(lot.value.opened.time) >= since)
    return [finding('label_serial_missing', { since })];
  return [finding('label_no_serial')];
}
