import type { CustodyStep } from '../domain/custody.ts';
import type { BlockReading, ReadStatistics } from '../domain/evidence.ts';
import type { Fact } from '../domain/fact.ts';
import type { Gln } from '../domain/identifiers.ts';
import type { Partner, PartnerIndex } from '../domain/ledger.ts';
import { glnLayout } from './layout.ts';
import type { Network } from './network.ts';
import { readPartner } from './readPartner.ts';
import { readPartners } from './readPartners.ts';
import { parseCustodySteps } from './readSteps.ts';
import { type ReadOptions, readThrough } from './readThrough.ts';
import { nothing, settle } from './settle.ts';
import { NotYetRead, type Snapshot } from './snapshot.ts';
import { TOPICS } from './topics.ts';

export interface PartnerActivity {
  readonly block: Fact<BlockReading>;
  /** *Absent* for a location number that nobody has registered. */
  readonly partner: Fact<Partner>;
  /**
   * Custody steps it made or was the other side of, newest first: as the node lists them. Each unit's own page proves
   * them.
   */
  readonly steps: Fact<readonly CustodyStep[]>;
  /** Every partner named by the steps. */
  readonly partners: ReadonlyMap<PartnerIndex, Fact<Partner>>;
}

const MAX_STEPS = 500;
const TIMEOUT_MS = 60_000;

/**
 * Reads a partner by its location number or that of one of its places, with what it did lately.
 * @throws the reason of `options.signal` when the caller ended the reading
 */
export async function readActivity(
  network: Network,
  gln: Gln,
  options: ReadOptions = {},
): Promise<{ readonly activity: PartnerActivity; readonly reads: ReadStatistics }> {
  const all = { timeoutMs: TIMEOUT_MS, ...options };
  const { value, reads } = await readThrough(network, all, (snapshot): PartnerActivity => {
    const indexOf = () => snapshot.required(glnLayout, BigInt(gln));
    const facts = {
      partner: settle(snapshot, 'partners', () => {
        const index = indexOf();
        return index === 0 ? nothing : readPartner(snapshot, index);
      }),
      steps: settle(snapshot, 'ledger', () => {
        const steps = readStepsOf(snapshot);
        const index = indexOf();
        const own = steps.filter(({ partner, counterparty }) => partner === index || counterparty === index);
        const latest = own.slice(-MAX_STEPS).toReversed();
        for (const { partner, counterparty } of latest) {
          snapshot.named.add(partner);
          if (counterparty !== undefined) snapshot.named.add(counterparty);
        }
        return index === 0 ? nothing : { value: latest, logs: [] };
      }),
    };
    const partners = readPartners(snapshot);
    const block = settle(snapshot, 'partners', () => ({
      value: snapshot.checkedBlock(['partners', 'ledger']),
      logs: [],
    }));
    return { ...facts, partners, block };
  });
  return { activity: value, reads };
}

/** No topic tells whose a step is: all are looked through. */
function readStepsOf(snapshot: Snapshot): readonly CustodyStep[] {
  const logs = snapshot.logs({
    contract: 'ledger',
    topics: [TOPICS.CustodyStep],
    stands: () => {
      if (snapshot.header === undefined) throw new NotYetRead();
      return [{ from: snapshot.network.contracts.ledger.block, to: snapshot.header.number }];
    },
  });
  return parseCustodySteps(logs).map(({ step }) => step);
}
