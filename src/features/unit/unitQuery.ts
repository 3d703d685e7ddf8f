import { queryOptions } from '@tanstack/react-query';
import type { Network } from '../../chain/network.ts';
import { readUnit } from '../../chain/readUnit.ts';
import type { Sscc } from '../../domain/identifiers.ts';

/** What is known of one container. Nothing is kept for later: the next look reads again. */
export function unitQuery(network: Network, nodes: readonly string[], sscc: Sscc) {
  return queryOptions({
    queryKey: ['unit', network.chainId, nodes, sscc],
    queryFn: ({ signal }) => readUnit(network, sscc, { nodes, signal }),
    gcTime: 0,
    staleTime: 0,
    // Failures of nodes arrive as unread facts. What is thrown is a fault of ours.
    retry: false,
    throwOnError: true,
    // "Offline" is the browser's guess; a node on this machine answers all the same.
    networkMode: 'always',
    refetchOnWindowFocus: 'always',
  });
}
