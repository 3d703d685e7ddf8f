import { judgingNow } from '../../chain/judgingNow.ts';
import type { Network } from '../../chain/network.ts';
import { readEvidence } from '../../chain/readEvidence.ts';
import type { PackIdentity } from '../../domain/pack.ts';
import type { PackOnLedger } from '../../features/cases/LedgerCard.tsx';
import { deviceNow } from '../deviceNow.ts';
import { keptChain } from '../keptChain.ts';

/** Finds a pack on the ledger as it is now; *absent* also where it stands there twice, so that no report meets the wrong one. */
export async function locatePack(
  network: Network,
  nodes: readonly string[],
  pack: PackIdentity,
): Promise<PackOnLedger | 'absent' | 'unread'> {
  const { evidence, packRef } = await readEvidence(network, pack, { nodes, cache: keptChain });
  const { time } = judgingNow(network, evidence.block, deviceNow());
  if (packRef !== undefined) return { sscc: packRef.sscc, index: packRef.index, time };
  return evidence.membership.status === 'unread' ? 'unread' : 'absent';
}
