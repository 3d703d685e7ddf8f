import { queryOptions } from '@tanstack/react-query';
import { judgingNow } from '../../chain/judgingNow.ts';
import type { Network } from '../../chain/network.ts';
import type { ReadCache } from '../../chain/readCache.ts';
import { readEvidence } from '../../chain/readEvidence.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { judge } from '../../domain/judge.ts';
import type { PackIdentity } from '../../domain/pack.ts';
import type { Now, Verdict } from '../../domain/verdict.ts';

/** What a pack of the list is today. */
export interface MedicineAnswer {
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  /** When it was asked, by this device's clock, Unix seconds. */
  readonly at: number;
}

/**
 * The answer a patient gets about a saved pack.
 * @param look what tells one look at the list from the next, which reads anew
 */
export function medicineQuery(
  network: Network,
  nodes: readonly string[],
  pack: PackIdentity,
  look: string,
  deviceNow: () => Now,
  cache: ReadCache,
) {
  return queryOptions({
    queryKey: ['medicine', network.chainId, nodes, pack, look],
    queryFn: async ({ signal }): Promise<MedicineAnswer> => {
      const { evidence } = await readEvidence(network, pack, { nodes, signal, cache });
      const device = deviceNow();
      const now = judgingNow(network, evidence.block, device);
      const verdict = judge({ ok: true, pack }, evidence, { kind: 'patient' }, now);
      return { verdict, evidence, at: device.time };
    },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    // Failures of nodes arrive as unread facts. What is thrown is a fault of ours.
    retry: false,
    throwOnError: true,
    networkMode: 'always',
  });
}
