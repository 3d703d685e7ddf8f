import { queryOptions } from '@tanstack/react-query';
import type { Network } from '../../chain/network.ts';
import type { ReadCache } from '../../chain/readCache.ts';
import { type EvidenceReading, readEvidence } from '../../chain/readEvidence.ts';
import type { PackIdentity } from '../../domain/pack.ts';

/** A verdict left on the screen is taken again this often, milliseconds; sooner where there is none yet. */
const AGAIN_MS = 120_000;
const PENDING_MS = 10_000;
/** What was read just before the screen was drawn is not read again for it. */
const HEAD_START_MS = 5_000;

/**
 * The evidence of one pack. What was read for one look at a pack is not shown at the next; what the device has kept
 * only saves asking, and is checked anew.
 *
 * @param visit distinguishes looks at the same pack
 */
export function evidenceQuery(
  network: Network,
  nodes: readonly string[],
  pack: PackIdentity,
  visit: number,
  cache?: ReadCache,
) {
  return queryOptions({
    queryKey: ['evidence', network.chainId, nodes, pack, visit],
    queryFn: ({ signal }) =>
      readEvidence(network, pack, { nodes, signal, ...(cache === undefined ? {} : { cache }) }),
    gcTime: HEAD_START_MS,
    staleTime: HEAD_START_MS,
    // Failures of nodes arrive as unread facts. What is thrown is a fault of ours.
    retry: false,
    throwOnError: true,
    // "Offline" is the browser's guess; a node on this machine answers all the same.
    networkMode: 'always',
    refetchInterval: ({ state: { data } }) => (isUnread(data) ? PENDING_MS : AGAIN_MS),
    refetchOnWindowFocus: 'always',
  });
}

function isUnread(reading: EvidenceReading | undefined): boolean {
  return reading?.evidence.block.status === 'unread';
}
