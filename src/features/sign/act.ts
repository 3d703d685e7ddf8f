import { dispenseCall, receiveCall, reinstateCall, type Stamp, type UnitRef } from '../../chain/calls.ts';
import type { Network } from '../../chain/network.ts';
import type { PackRef } from '../../chain/packRef.ts';
import type { Role } from '../../domain/ledger.ts';

/** What a person wants to record on the ledger. */
export type Act =
  | { readonly kind: 'dispense' | 'undo'; readonly pack: PackRef }
  | { readonly kind: 'receive'; readonly unit: UnitRef };

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

/** The role a partner needs for it, besides a licence; none for what any consignee may do. */
export function roleFor({ kind }: Act): Role | undefined {
  return kind === 'receive' ? undefined : 'pharmacy';
}
