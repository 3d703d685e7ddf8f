import { queryOptions } from '@tanstack/react-query';
import type { Network } from '../../chain/network.ts';
import { readEvidence } from '../../chain/readEvidence.ts';
import type { Gtin14, Lot } from '../../domain/identifiers.ts';

/** Product and lot behind what a container's list names; whether the lot is recalled stands there too. */
export function lotQuery(network: Network, nodes: readonly string[], gtin: Gtin14, lot: Lot) {
  return queryOptions({
    queryKey: ['lot', network.chainId, nodes, gtin, lot],
    queryFn: async ({ signal }) => {
      const { evidence } = await readEvidence(network, { kind: 'pack', gtin, lot }, { nodes, signal });
      return { product: evidence.product, lot: evidence.lot };
    },
    gcTime: 0,
    staleTime: 0,
    retry: false,
    throwOnError: true,
    networkMode: 'always',
  });
}
