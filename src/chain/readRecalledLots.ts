import type { Hex } from 'viem';
import type { BlockReading } from '../domain/evidence.ts';
import type { Fact } from '../domain/fact.ts';
import type { Gtin14, Lot } from '../domain/identifiers.ts';
import type { Network } from './network.ts';
import { type ReadOptions, readThrough } from './readThrough.ts';
import { readLotName } from './readUnitContents.ts';
import { settle } from './settle.ts';
import { NotYetRead, readAll, type Snapshot } from './snapshot.ts';
import { TOPICS } from './topics.ts';
import { perLogs } from './trail.ts';

/** Which lots have been called back. */
export interface RecalledLots {
  readonly block: Fact<BlockReading>;
  /**
   * Recalled or withdrawn, whoever did it; the latest first. As the node lists them: each lot's own record proves its
   * recall, and that there are no others is the node's word.
   */
  readonly lots: Fact<readonly { readonly gtin: Gtin14; readonly lot: Lot }[]>;
}

const TIMEOUT_MS = 60_000;

/**
 * Lists the lots of a network that were ever recalled or withdrawn.
 * @throws the reason of `options.signal` when the caller ended the reading
 */
export async function readRecalledLots(network: Network, options: ReadOptions = {}): Promise<RecalledLots> {
  const all = { timeoutMs: TIMEOUT_MS, ...options };
  const { value } = await readThrough(
    network,
    all,
    (snapshot): RecalledLots => ({
      lots: settle(snapshot, 'ledger', () => {
        const keys = recalledKeys(recallLogs(snapshot));
        return { value: readAll(keys, (key) => readLotName(snapshot, key)), logs: [] };
      }),
      block: settle(snapshot, 'ledger', () => ({ value: snapshot.checkedBlock(['ledger']), logs: [] })),
    }),
  );
  return value;
}

/** No head says how many there are of these. */
function recallLogs(snapshot: Snapshot) {
  return snapshot.logs({
    contract: 'ledger',
    topics: [[TOPICS.LotRecalled, TOPICS.LotWithdrawn]],
    stands: () => {
      if (snapshot.header === undefined) throw new NotYetRead();
      return [{ from: snapshot.network.contracts.ledger.block, to: snapshot.header.number }];
    },
  });
}

const recalledKeys = perLogs((logs): readonly Hex[] => [
  ...new Set(logs.flatMap(({ topics }) => topics[1] ?? []).toReversed()),
]);
