import type { Evidence, ReadStatistics } from '../domain/evidence.ts';
import type { PackIdentity } from '../domain/pack.ts';
import { askCompanions, keepCompanions, knownCompanions } from './companions.ts';
import { locatePack } from './locatePack.ts';
import type { Network } from './network.ts';
import { type PackEvidence, packEvidence } from './packEvidence.ts';
import { packKey } from './packKey.ts';
import { type PackRef, packRef } from './packRef.ts';
import { type ReadOptions, readThrough } from './readThrough.ts';

export interface EvidenceReading {
  readonly evidence: Evidence;
  readonly reads: ReadStatistics;
  /** Names the pack in a transaction; absent unless it was found at exactly one place. */
  readonly packRef?: PackRef;
}

/**
 * Reads all that a verdict about one pack rests on: in at most four round trips where the label says the pack's lot
 * and the pack was not repacked onto a pallet of somebody new; in two where the device has kept what it read of the
 * lot before. Neither the serial nor anything made of it is in any request, or is kept.
 *
 * @param identity the label; without a serial only product and lot are read
 * @returns facts, each with its proof or with why it is unread: failures of nodes are never thrown
 * @throws the reason of `options.signal` when the caller ended the reading
 */
export async function readEvidence(
  network: Network,
  identity: PackIdentity,
  options: ReadOptions = {},
): Promise<EvidenceReading> {
  const { gtin, lot } = identity;
  const companions = await knownCompanions(network, identity, options.cache);
  const { value, reads } = await readThrough(network, options, (snapshot) => {
    const evidence = packEvidence(snapshot, identity, (tag) => locatePack(snapshot, gtin, lot, tag));
    askCompanions(snapshot, companions);
    return evidence;
  });
  keepCompanions(network, value.evidence, companions, options.cache);
  return evidenceReading(value, reads);
}

/** What was read, with what names the pack in a transaction. */
export function evidenceReading({ evidence, place }: PackEvidence, reads: ReadStatistics): EvidenceReading {
  const { gtin, serial } = evidence.subject;
  if (serial === undefined || place === undefined) return { evidence, reads };
  return { evidence, reads, packRef: packRef(place, packKey(gtin, serial)) };
}
