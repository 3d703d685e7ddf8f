import { encodeFunctionData, type Hex, stringToHex } from 'viem';
import { tradingPartnersAbi } from '../../src/chain/generated/abi.ts';
import { addresses, deployer } from './contractAddresses.ts';
import { type DemoPartner, type PartnerKey, partnerIndex, partners } from './partners.ts';
import type { DemoEntry } from './transaction.ts';
import { typedEntries } from './typedEntries.ts';

const LICENSED_UNTIL = Date.parse('2031-03-01T00:00Z') / 1000;

/** Bits of the ledger's Role. */
const ROLES = { manufacturer: 1, wholesaler: 2, carrier: 4, pharmacy: 8, authority: 32 } as const;

/** Registers the partners, licenses them and names their places and prefixes. */
export const partnerEntries: readonly DemoEntry[] = typedEntries<PartnerKey, DemoPartner>(partners).flatMap(
  ([key, partner]) => {
    const index = partnerIndex(key);
    const country = stringToHex(partner.country);
    const { name, role, account } = partner;
    const gln = BigInt(partner.gln);
    const data = { gln, name, country, group: 0, roles: ROLES[role] };
    const place = [gln, partner.city, country, micro(partner.latitude), micro(partner.longitude)] as const;
    const abi = tradingPartnersAbi;
    return [
      by(deployer, encodeFunctionData({ abi, functionName: 'register', args: [data, account] })),
      by(
        deployer,
        encodeFunctionData({
          abi,
          functionName: 'grantLicence',
          args: [index, partner.licence, LICENSED_UNTIL],
        }),
      ),
      ...partner.prefixes.map((prefix) =>
        by(
          deployer,
          encodeFunctionData({
            abi,
            functionName: 'grantPrefix',
            args: [index, Number(prefix), prefix.length],
          }),
        ),
      ),
      by(account, encodeFunctionData({ abi, functionName: 'setPlace', args: place })),
    ].map((entry) => ({ ...entry, name: `${entry.name} ${key}` }));
  },
);

function by(from: Hex, data: Hex): DemoEntry {
  return { name: 'enter', from, to: addresses.TradingPartners, data };
}

/** Millionths of a degree. */
function micro(degrees: number): number {
  return Math.round(degrees * 1e6);
}
