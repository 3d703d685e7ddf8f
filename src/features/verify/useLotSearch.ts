import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Network } from '../../chain/network.ts';
import type { ReadCache } from '../../chain/readCache.ts';
import type { EvidenceReading } from '../../chain/readEvidence.ts';
import { type LotSearchOptions, mayBeInAnotherLot, searchOtherLots } from '../../chain/searchLots.ts';
import type { PackIdentity } from '../../domain/pack.ts';

/** The product's other lots, looked through for a pack that is not in the lot its label says. */
export interface LotSearchInView {
  readonly state: 'not_needed' | 'searching' | 'stopped' | 'ended';
  /** Lots looked through, and how many there are. */
  readonly looked: number;
  readonly of: number;
  /** The pack in another lot: a red that says more than the one before. */
  readonly found?: EvidenceReading;
  readonly stop: () => void;
}

export function lotSearchQuery(
  network: Network,
  pack: PackIdentity,
  visit: number,
  options: LotSearchOptions,
) {
  return queryOptions({
    queryKey: ['other-lots', network.chainId, options.nodes, pack, visit],
    queryFn: ({ signal }) => searchOtherLots(network, pack, { ...options, signal }),
    gcTime: 0,
    // Once for each look at a pack: whether it is of another lot does not change.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: false,
    throwOnError: true,
    networkMode: 'always',
  });
}

/**
 * Looks through the product's other lots as soon as a pack is proven not to be in its own, until it is stopped.
 * @param reading absent while the pack itself is being read
 */
export function useLotSearch(
  network: Network,
  nodes: readonly string[],
  pack: PackIdentity,
  visit: number,
  reading: EvidenceReading | undefined,
  cache: ReadCache | undefined,
): LotSearchInView {
  const client = useQueryClient();
  const [progress, setProgress] = useState({ visit, looked: 0, of: 0 });
  const [stoppedAt, setStoppedAt] = useState<number>();
  const stopped = stoppedAt === visit;
  const needed = reading !== undefined && mayBeInAnotherLot(reading.evidence);
  const query = lotSearchQuery(network, pack, visit, {
    nodes,
    onProgress: (looked, of) => setProgress({ visit, looked, of }),
    ...(cache === undefined ? {} : { cache }),
  });
  const { data } = useQuery({ ...query, enabled: needed && !stopped });
  const stop = () => {
    setStoppedAt(visit);
    void client.cancelQueries({ queryKey: query.queryKey });
  };
  if (!needed) return { state: 'not_needed', looked: 0, of: 0, stop };
  const { looked, of } = data ?? (progress.visit === visit ? progress : { looked: 0, of: 0 });
  if (data === undefined) return { state: stopped ? 'stopped' : 'searching', looked, of, stop };
  const { found } = data;
  return { state: 'ended', looked, of, stop, ...(found === undefined ? {} : { found }) };
}
