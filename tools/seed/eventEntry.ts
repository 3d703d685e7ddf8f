import { concat, encodeFunctionData, zeroHash } from 'viem';
import { custodyLedgerAbi, tradingPartnersAbi } from '../../src/chain/generated/abi.ts';
import type { SuspectGround } from '../../src/domain/ledger.ts';
import { commissioned, packReference } from './commissioned.ts';
import { addresses } from './contractAddresses.ts';
import type { DemoEvent, DemoPack } from './demoEvent.ts';
import { errorDeclaration } from './errorDeclaration.ts';
import { lotReference } from './lotReference.ts';
import { lots } from './lots.ts';
import { partnerIndex, partners } from './partners.ts';
import { products } from './products.ts';
import type { Sequences } from './sequences.ts';
import { containers, ssccOf } from './ssccs.ts';
import type { DemoEntry } from './transaction.ts';
import { units } from './units.ts';

/** Numbers of the ledger's Reason. */
const REASONS = { exported: 4, free_sample: 6, stolen: 7 } as const;

/** The ledger's SuspectGround, from 1. */
const GROUNDS: readonly SuspectGround[] = [
  'tampered',
  'looks_falsified',
  'label_mismatch',
  'duplicate',
  'quality',
  'temperature',
  'other',
];

/** In a report, stands for all packs of the unit. */
const WHOLE_UNIT = 0xffff;

/** The call by which a partner of the demo records an event. `sequences` stands before it. */
export function eventEntry(event: DemoEvent, sequences: Sequences): DemoEntry {
  return {
    name: `${event.do} by ${event.by} at ${new Date(event.at * 1000).toISOString()}`,
    from: partners[event.by].account,
    to: event.do === 'revokePrefix' ? addresses.TradingPartners : addresses.CustodyLedger,
    data: encodeEvent(event, sequences),
  };
}

function encodeEvent(event: DemoEvent, sequences: Sequences): DemoEntry['data'] {
  const abi = custodyLedgerAbi;
  const { gln } = partners[event.place ?? event.by];
  const stamp = { place: BigInt(gln), claimedAt: event.at, document: zeroHash };
  switch (event.do) {
    case 'openLot': {
      const { product, expiry } = lots[event.lot];
      const args = [BigInt(products[product].gtin), event.lot, Number(expiry.replaceAll('-', ''))] as const;
      return encodeFunctionData({ abi, functionName: 'openLot', args });
    }
    case 'recall': {
      const args = [lotReference(event.lot), event.class, event.notice, event.at] as const;
      return encodeFunctionData({ abi, functionName: 'recall', args });
    }
    case 'withdraw':
      return encodeFunctionData({
        abi,
        functionName: 'withdraw',
        args: [lotReference(event.lot), event.notice],
      });
    case 'commission': {
      const { lot, tags } = commissioned(event.unit);
      const args = [lot, BigInt(units[event.unit].sscc), concat(tags), stamp] as const;
      return encodeFunctionData({ abi, functionName: 'commission', args });
    }
    case 'pack':
    case 'unpack': {
      const args = [sequences.reference(event.pallet), sequences.references(event.units), stamp] as const;
      return encodeFunctionData({ abi, functionName: event.do, args });
    }
    case 'repack': {
      const args = [
        BigInt(containers[event.into]),
        ascending(event.packs).map(packReference),
        stamp,
      ] as const;
      return encodeFunctionData({ abi, functionName: 'repack', args });
    }
    case 'ship': {
      const args = [sequences.references(event.units), partnerIndex(event.to), stamp] as const;
      return encodeFunctionData({ abi, functionName: 'ship', args });
    }
    case 'receive':
    case 'holdUnits': {
      const args = [sequences.references(event.units), stamp] as const;
      return encodeFunctionData({ abi, functionName: event.do, args });
    }
    case 'dispense':
    case 'holdPacks': {
      const args = [event.packs.map(packReference), stamp] as const;
      return encodeFunctionData({ abi, functionName: event.do, args });
    }
    case 'decommission': {
      const args = [event.packs.map(packReference), REASONS[event.reason], stamp] as const;
      return encodeFunctionData({ abi, functionName: 'decommission', args });
    }
    case 'reportSuspect': {
      const { unit, ground, note } = event;
      const args = [BigInt(ssccOf(unit)), WHOLE_UNIT, GROUNDS.indexOf(ground) + 1, note, stamp] as const;
      return encodeFunctionData({ abi, functionName: 'reportSuspect', args });
    }
    case 'declareError':
      return (url) => errorDeclaration(url, event);
    case 'revokePrefix': {
      const args = [partnerIndex(event.of), Number(event.prefix), event.prefix.length] as const;
      return encodeFunctionData({ abi: tradingPartnersAbi, functionName: 'revokePrefix', args });
    }
    default:
      return event satisfies never;
  }
}

/** A repacked unit lists its packs by ascending tag, as every unit does. */
function ascending(packs: readonly DemoPack[]): DemoPack[] {
  const tag = ({ unit, pack }: DemoPack) => commissioned(unit).packs[pack]?.tag ?? '';
  return packs.toSorted((a, b) => (tag(a) < tag(b) ? -1 : 1));
}
