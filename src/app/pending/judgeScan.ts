import { judgingNow } from '../../chain/judgingNow.ts';
import type { Network } from '../../chain/network.ts';
import { readEvidence } from '../../chain/readEvidence.ts';
import { parseLabel } from '../../domain/gs1/parseLabel.ts';
import { judge, unreadableVerdict } from '../../domain/judge.ts';
import { lastVerdicts } from '../../store/lastVerdicts.ts';
import type { PendingScan } from '../../store/pending/pendingScan.ts';
import { deviceNow } from '../deviceNow.ts';
import { keptChain } from '../keptChain.ts';
import type { LateAnswer } from './judgeWaiting.ts';
import { lateVerdict } from './lateVerdict.ts';

/** Judges a scan that waited: for whoever scanned it, by what the ledger says now. */
export async function judgeScan(
  network: Network,
  nodes: readonly string[],
  scan: PendingScan,
  signal: AbortSignal,
): Promise<LateAnswer> {
  const device = deviceNow();
  const label = parseLabel(scan.text, { source: scan.source, now: device.date });
  const kind = label.ok ? label.identity.kind : 'other';
  if (!label.ok || (label.identity.kind !== 'pack' && label.identity.kind !== 'product'))
    return lateVerdict(unreadableVerdict(kind), undefined, device.time);
  const pack =
    label.identity.kind === 'pack' ? label.identity : { kind: 'pack' as const, gtin: label.identity.gtin };
  const { evidence } = await readEvidence(network, pack, { nodes, signal, cache: keptChain });
  if (evidence.block.status === 'unread') return 'offline';
  const now = judgingNow(network, evidence.block, device);
  const verdict = judge({ ok: true, pack }, evidence, scan.viewer, now);
  if (verdict.outcome === 'could_not_check') return 'unread';
  const late = lateVerdict(verdict, evidence, device.time);
  await lastVerdicts.remember(pack, late);
  return late;
}
