import { queryOptions } from '@tanstack/react-query';
import type { Network } from '../../chain/network.ts';
import { readRegister } from '../../chain/readRegister.ts';

const KEPT_MS = 60_000;

/** What a network has on record, to be searched; a minute old at most. */
export function registerQuery(network: Network, nodes: readonly string[]) {
  return queryOptions({
    queryKey: ['register', network.chainId, nodes],
    queryFn: async ({ signal }) => (await readRegister(network, { nodes, signal })).register,
    staleTime: KEPT_MS,
    retry: false,
    throwOnError: true,
    networkMode: 'always',
  });
}
