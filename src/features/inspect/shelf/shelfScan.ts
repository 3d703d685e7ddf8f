import { queryOptions } from '@tanstack/react-query';
import { judgingNow } from '../../../chain/judgingNow.ts';
import type { Network } from '../../../chain/network.ts';
import { packKey, packTag } from '../../../chain/packKey.ts';
import { readEvidence } from '../../../chain/readEvidence.ts';
import { judge } from '../../../domain/judge.ts';
import type { PackIdentity } from '../../../domain/pack.ts';
import type { Now, Outcome } from '../../../domain/verdict.ts';

/** The public tag of a scanned pack; undefined for a label without a serial. */
export function tagOf({ gtin, serial }: PackIdentity): string | undefined {
  return serial === undefined ? undefined : packTag(packKey(gtin, serial));
}

/** The answer an inspector gets about a pack on a shelf. */
export function shelfScanQuery(
  network: Network,
  nodes: readonly string[],
  pack: PackIdentity,
  deviceNow: () => Now,
) {
  return queryOptions({
    queryKey: ['shelf scan', network.chainId, nodes, pack],
    queryFn: async ({ signal }): Promise<Outcome> => {
      const { evidence } = await readEvidence(network, pack, { nodes, signal });
      const now = judgingNow(network, evidence.block, deviceNow());
      return judge({ ok: true, pack }, evidence, { kind: 'inspector' }, now).outcome;
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    throwOnError: true,
    networkMode: 'always',
  });
}
