import { queryOptions } from '@tanstack/react-query';
import type { Network } from '../../../chain/network.ts';
import { readShelf } from '../../../chain/readShelf.ts';
import type { Gln } from '../../../domain/identifiers.ts';

/** What is to be with a partner; read once for a check, so that the list does not move while it is worked through. */
export function shelfQuery(
  network: Network,
  nodes: readonly string[],
  gln: Gln,
  onProgress: (units: number, read: number) => void,
) {
  return queryOptions({
    queryKey: ['shelf', network.chainId, nodes, gln],
    queryFn: ({ signal }) => readShelf(network, gln, { nodes, signal, onProgress }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    throwOnError: true,
    networkMode: 'always',
  });
}
