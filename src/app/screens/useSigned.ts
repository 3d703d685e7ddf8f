import { useEffect } from 'react';
import type { Network } from '../../chain/network.ts';
import { type RunReceipt, receiptOf } from '../../chain/recordReceipt.ts';
import { runOutbox } from '../signing/recordingPorts.ts';

/** Tells the receipts of what was signed on this device, whenever one has come further: also after a reload, and in another window. */
export function useSigned(network: Network, onReceipt: (receipt: RunReceipt) => void): void {
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const runs = await runOutbox.list();
      // Until a wallet is asked, there is nothing to be told.
      const begun = runs.filter(({ sendings }) => sendings.some(({ state }) => state.at !== 'prepared'));
      for (const run of gone ? [] : begun) onReceipt(receiptOf(run, network));
    };
    const stop = runOutbox.subscribe(() => void look());
    void look();
    return () => {
      gone = true;
      stop();
    };
  }, [network, onReceipt]);
}
