import { queryOptions } from '@tanstack/react-query';
import type { Network } from '../../chain/network.ts';
import { readEvidence } from '../../chain/readEvidence.ts';
import type { Gtin14 } from '../../domain/identifiers.ts';

/** A product by its GTIN, with the partners it speaks of. */
export function productQuery(network: Network, nodes: readonly string[], gtin: Gtin14) {
  return queryOptions({
    queryKey: ['product', network.chainId, nodes, gtin],
    queryFn: async ({ signal }) => {
      const { evidence } = await readEvidence(network, { kind: 'pack', gtin }, { nodes, signal });
      return { product: evidence.product, partners: evidence.partners };
    },
    gcTime: 0,
    staleTime: 0,
    retry: false,
    throwOnError: true,
    networkMode: 'always',
  });
}
