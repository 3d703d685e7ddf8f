import { encodeFunctionData, type Hex } from 'viem';
import {
  cancelShipmentCall,
  closeReportCall,
  declareErrorCall,
  decommissionCall,
  decommissionUnitsCall,
  dispenseCall,
  holdPacksCall,
  holdUnitsCall,
  receiveCall,
  refuseCall,
  reinstateCall,
  releasePacksCall,
  releaseUnitsCall,
  reportSuspectCall,
  type Stamp,
  shipCall,
} from './calls.ts';
import type { Network } from './network.ts';
import type { Act } from './recordAct.ts';

/** A call of the ledger as it is sent. */
export interface EncodedCall {
  readonly to: Hex;
  readonly data: Hex;
}

/** Acts of the same key can share a call; undefined for one that has a call of its own. */
export function callKey(act: Act): string | undefined {
  switch (act.kind) {
    case 'dispense':
    case 'undo':
    case 'hold_pack':
    case 'release_pack':
    case 'receive':
    case 'cancel_shipment':
    case 'hold_unit':
    case 'release_unit':
      return act.kind;
    case 'decommission_pack':
    case 'decommission_unit':
    case 'refuse':
      return `${act.kind} ${act.reason}`;
    case 'ship':
      return `${act.kind} ${act.to}`;
    case 'report_suspect':
    case 'close_report':
    case 'declare_error':
      return undefined;
    default:
      return act satisfies never;
  }
}

/**
 * The one call that carries out acts of one key, in their order.
 * @param acts at least one; all of one key, or one without
 */
export function encodeActs(
  network: Network,
  acts: readonly [Act, ...(readonly Act[])],
  stamp: Stamp,
): EncodedCall {
  const { address, abi, functionName, args } = callOf(network, acts, stamp);
  // viem derives its argument types from one function at a time; the calls are complete and typed in calls.ts.
  const data = encodeFunctionData({ abi, functionName, args } as Parameters<typeof encodeFunctionData>[0]);
  return { to: address, data };
}

function callOf(network: Network, acts: readonly [Act, ...(readonly Act[])], stamp: Stamp) {
  const [act] = acts;
  const packs = acts.flatMap((one) => ('pack' in one ? [one.pack] : []));
  const units = acts.flatMap((one) => ('unit' in one ? [one.unit] : []));
  switch (act.kind) {
    case 'dispense':
      return dispenseCall(network, packs, stamp);
    case 'undo':
      return reinstateCall(network, packs, stamp);
    case 'hold_pack':
      return holdPacksCall(network, packs, stamp);
    case 'release_pack':
      return releasePacksCall(network, packs, stamp);
    case 'decommission_pack':
      return decommissionCall(network, packs, act.reason, stamp);
    case 'receive':
      return receiveCall(network, units, stamp);
    case 'refuse':
      return refuseCall(network, units, act.reason, stamp);
    case 'ship':
      return shipCall(network, units, act.to, stamp);
    case 'cancel_shipment':
      return cancelShipmentCall(network, units, stamp);
    case 'hold_unit':
      return holdUnitsCall(network, units, stamp);
    case 'release_unit':
      return releaseUnitsCall(network, units, stamp);
    case 'decommission_unit':
      return decommissionUnitsCall(network, units, act.reason, stamp);
    case 'report_suspect':
      return reportSuspectCall(network, act, stamp);
    case 'close_report':
      return closeReportCall(network, act);
    case 'declare_error':
      return declareErrorCall(network, act);
    default:
      return act satisfies never;
  }
}
