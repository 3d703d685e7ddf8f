import { queryOptions } from '@tanstack/react-query';
import type { Network } from '../../chain/network.ts';
import { readActivity } from '../../chain/readActivity.ts';
import type { Gln } from '../../domain/identifiers.ts';

/** A partner by a location number, with what it did. Nothing is kept: the next look reads again. */
export function partnerQuery(network: Network, nodes: readonly string[], gln: Gln) {
  return queryOptions({
    queryKey: ['partner activity', network.chainId, nodes, gln],
    queryFn: async ({ signal }) => (await readActivity(network, gln, { nodes, signal })).activity,
    gcTime: 0,
    staleTime: 0,
    retry: false,
    throwOnError: true,
    networkMode: 'always',
  });
}
