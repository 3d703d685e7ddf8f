import type { Act } from '../../chain/recordAct.ts';
import type { Partner } from '../../domain/ledger.ts';
import { licenceAt, rolesAt } from '../../domain/standing.ts';

/**
 * Why the contracts would refuse an act from this partner whatever it is about; the name of their error. What depends
 * on where goods come from or go to, such as a return, is left to them.
 * @param time the network's, Unix seconds
 */
export function refusalFor(
  act: Act,
  partner: Partner,
  time: number,
): 'LedgerRoleMissing' | 'LedgerNotLicensed' | undefined {
  const dispenses =
    act.kind === 'dispense' ||
    act.kind === 'undo' ||
    (act.kind === 'decommission_unit' && act.reason === 'dispensed');
  if (dispenses && !rolesAt(partner, time).includes('pharmacy')) return 'LedgerRoleMissing';
  if (!dispenses && act.kind !== 'report_suspect') return undefined;
  return licenceAt(partner, time) === 'valid' ? undefined : 'LedgerNotLicensed';
}
