import { queryOptions } from '@tanstack/react-query';
import type { Network } from '../../chain/network.ts';
import { readLotEvidence } from '../../chain/readLotEvidence.ts';
import type { Gtin14, Lot } from '../../domain/identifiers.ts';

/** A whole lot. It is read once for a page: what is drawn and exported from it must agree. */
export function lotEvidenceQuery(
  network: Network,
  nodes: readonly string[],
  gtin: Gtin14,
  lot: Lot,
  onProgress: (known: number, read: number) => void,
) {
  return queryOptions({
    queryKey: ['whole lot', network.chainId, nodes, gtin, lot],
    queryFn: async ({ signal }) =>
      (await readLotEvidence(network, gtin, lot, { nodes, signal, onProgress })).evidence,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    throwOnError: true,
    networkMode: 'always',
  });
}
