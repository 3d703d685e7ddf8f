import { browserLocks } from '../../chain/browserLocks.ts';
import { ledgerClient } from '../../chain/ledgerClient.ts';
import type { Network } from '../../chain/network.ts';
import { readRun } from '../../chain/readRun.ts';
import type { RecordPorts } from '../../chain/recordPorts.ts';
import { isWaitedFor } from '../../chain/recordRun.ts';
import { openOutbox } from '../../store/outbox.ts';
import { markRun } from './openRuns.ts';

/** Runs that were signed on this device, kept until some days after nothing more becomes of them. */
export const runOutbox = openOutbox(readRun);

/** What recording needs, as this device and this network have it. */
export function recordingPorts(network: Network, nodes: readonly string[]): RecordPorts {
  return {
    ...{ network, nodes },
    client: ledgerClient(network, nodes),
    locks: browserLocks(),
    outbox: {
      list: runOutbox.list,
      put(run) {
        // First the mark: a run in the outbox that nobody knows to follow would be lost.
        if (isWaitedFor(run)) markRun(run.id, 'open');
        return runOutbox.put(run);
      },
    },
  };
}
