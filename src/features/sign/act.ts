import { dispenseCall, receiveCall, reinstateCall, type Stamp } from '../../chain/calls.ts';
import type { Network } from '../../chain/network.ts';
import type { Act as AnyAct } from '../../chain/recordAct.ts';
import type { Partner } from '../../domain/ledger.ts';
import { licenceAt, rolesAt } from '../../domain/standing.ts';

/** What a person wants to record on the ledger. */
export type Act = Extract<AnyAct, { readonly kind: 'dispense' | 'undo' | 'receive' }>;
/** The transaction that records it. */
export function callOf(network: Network, act: Act, stamp: Stamp) {
  switch (act.kind) {
    case 'dispense':
      return dispenseCall(network, [act.pack], stamp);
    case 'undo':
      return reinstateCall(network, [act.pack], stamp);
    case 'receive':
      return receiveCall(network, [act.unit], stamp);
    default:
      return act satisfies never;
  }
}

/**
 * Why the contracts would refuse the act from this partner whatever it is about; the name of their error. What comes
 * back may be received without a licence, so that is left to them.
 * @param time the network's, Unix seconds
 */
export function refusalFor(
  { kind }: Act,
  partner: Partner,
  time: number,
): 'LedgerRoleMissing' | 'LedgerNotLicensed' | undefined {
  if (kind === 'receive') return undefined;
  if (!rolesAt(partner, time).includes('pharmacy')) return 'LedgerRoleMissing';
  return licenceAt(partner, time) === 'valid' ? undefined : 'LedgerNotLicensed';
}
