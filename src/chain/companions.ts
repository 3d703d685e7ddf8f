import type { Evidence } from '../domain/evidence.ts';
import type { PackIdentity } from '../domain/pack.ts';
import type { Network } from './network.ts';
import { NotYetRead } from './notYetRead.ts';
import type { ReadCache } from './readCache.ts';
import { ReadFailure } from './readFailure.ts';
import { readPartner } from './readPartner.ts';
import type { Snapshot } from './snapshot.ts';

// Who had packs of a lot had others of it, too: asked for early, they cost no round trip of their own. What is kept
// here is a guess that is never part of an answer.

const MOST = 16;
const MAX_PARTNER = 2 ** 20;

/** Partners that packs of this lot have met, as the device remembers. */
export async function knownCompanions(
  network: Network,
  pack: PackIdentity,
  cache: ReadCache | undefined,
): Promise<readonly number[]> {
  const text = await cache?.get(keyOf(network, pack));
  return text === undefined ? [] : parse(text);
}

/** Asks for partners beside what is wanted anyway; when nothing is, for nobody. */
export function askCompanions(snapshot: Snapshot, companions: readonly number[]): void {
  if (!snapshot.wantsMore) return;
  for (const partner of companions)
    try {
      readPartner(snapshot, partner);
    } catch (error) {
      // Whoever is really met is read again, and what is wrong with it said, as part of the evidence.
      if (!(error instanceof NotYetRead || error instanceof ReadFailure)) throw error;
    }
}

/** Remembers whom a pack of the lot has met. */
export function keepCompanions(
  network: Network,
  { subject, partners }: Evidence,
  before: readonly number[],
  cache: ReadCache | undefined,
): void {
  const met = [...partners].flatMap(([index, { status }]) => (status === 'found' ? index : []));
  const fresh = met.filter((index) => !before.includes(index));
  if (cache === undefined || fresh.length === 0) return;
  void cache.put(keyOf(network, subject), JSON.stringify([...fresh, ...before].slice(0, MOST)));
}

function keyOf({ chainId, contracts }: Network, { gtin, lot }: PackIdentity): string {
  return `partners ${chainId} ${contracts.ledger.address} ${gtin} ${lot ?? ''}`;
}

function parse(text: string): readonly number[] {
  try {
    const kept: unknown = JSON.parse(text);
    if (!Array.isArray(kept)) return [];
    return kept.filter((index) => Number.isInteger(index) && index > 0 && index < MAX_PARTNER).slice(0, MOST);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
