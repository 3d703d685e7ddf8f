import { browserLocks } from '../../chain/browserLocks.ts';
import { ledgerClient } from '../../chain/ledgerClient.ts';
import type { Network } from '../../chain/network.ts';
import { readRun } from '../../chain/readRun.ts';
import type { RecordPorts } from '../../chain/recordPorts.ts';
import { openOutbox } from '../../store/outbox.ts';
import { openRuns } from './openRuns.ts';

/** Runs on their way to the ledger, kept on this device. */
export const runOutbox = openOutbox(readRun);

/** What recording needs, as this device and this network have it. */
export function recordingPorts(network: Network, nodes: readonly string[]): RecordPorts {
  return {
    network,
    nodes,
    client: ledgerClient(network, nodes),
    locks: browserLocks(),
    outbox: {
      list: runOutbox.list,
      async put(run) {
        // What the frame goes by, so that it loads nothing of this where nothing is open.
        if (!run.settled) openRuns.set(true);
        await runOutbox.put(run);
      },
    },
  };
}
