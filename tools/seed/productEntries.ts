import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeFunctionData, type Hex, sha256, zeroHash } from 'viem';
import { productCatalogueAbi } from '../../src/chain/generated/abi.ts';
import { addresses } from './contractAddresses.ts';
import { partners } from './partners.ts';
import { type DemoProduct, products } from './products.ts';
import type { DemoEntry } from './transaction.ts';

/** The day from which prescription medicines carry a serial in Europe (Regulation (EU) 2016/161, Art. 50). */
const SERIALISED_SINCE = 20_190_209;

/** Registers the products, each by its holder. */
export const productEntries: readonly DemoEntry[] = Object.values<DemoProduct>(products).map((product) => ({
  name: `register ${product.name}`,
  from: partners[product.holder].account,
  to: addresses.ProductCatalogue,
  data: encodeFunctionData({
    abi: productCatalogueAbi,
    functionName: 'register',
    args: [BigInt(product.gtin), record(product)],
  }),
}));

function record(product: DemoProduct) {
  const { name, strength, doseForm, packSize, atc, storage, readingsRequired, serialised, leaflet } = product;
  return {
    kind: 1,
    name,
    strength,
    doseForm,
    packSize,
    atc,
    storageMin: storage[0] * 10,
    storageMax: storage[1] * 10,
    allowedExcursionMinutes: 0,
    readingsRequired,
    serialisedSince: serialised ? SERIALISED_SINCE : 0,
    leafletUri: leaflet === undefined ? '' : `/leaflets/${leaflet}`,
    leafletHash: leaflet === undefined ? zeroHash : hashOf(leaflet),
  };
}

/** As docs/protocol.md has it: SHA-256 of the very bytes that are served. */
function hashOf(leaflet: string): Hex {
  return sha256(readFileSync(join(import.meta.dirname, '../../public/leaflets', leaflet)));
}
