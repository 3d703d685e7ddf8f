import { queryOptions } from '@tanstack/react-query';
import type { Network } from '../../chain/network.ts';
import { readActor } from '../../chain/readActor.ts';

/** Which partner an account acts for. */
export function actorQuery(network: Network, nodes: readonly string[], account: `0x${string}`) {
  return queryOptions({
    queryKey: ['actor', network.chainId, nodes, account],
    queryFn: ({ signal }) => readActor(network, account, { nodes, signal }),
    gcTime: 0,
    retry: false,
    throwOnError: true,
    networkMode: 'always',
  });
}
