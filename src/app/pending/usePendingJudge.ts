import { useEffect } from 'react';
import type { Network } from '../../chain/network.ts';
import { pendingScans } from '../../store/pendingScans.ts';
import { preferences } from '../../store/preferences.ts';
import { giveSignal } from '../outcomeSignal.ts';
import { graver } from './graver.ts';
import { judgeWaiting, type RunEnd } from './judgeWaiting.ts';

/** Waits between runs, milliseconds: longer as long as no node answers. */
const FIRST_MS = 2_000;
const MOST_MS = 60_000;

/** Has what waits judged as long as something waits: now and then, and at once when the browser is online again. */
export function usePendingJudge(network: Network, nodes: readonly string[], anyWaiting: boolean): void {
  useEffect(() => {
    if (!anyWaiting) return;
    const ending = new AbortController();
    let wait = FIRST_MS;
    let running = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = async () => {
      if (running) return;
      running = true;
      clearTimeout(timer);
      const end = await runOnce(network, nodes, ending.signal);
      running = false;
      if (ending.signal.aborted) return;
      wait = end === 'done' ? FIRST_MS : Math.min(wait * 2, MOST_MS);
      timer = setTimeout(() => void run(), wait);
    };
    const atOnce = () => {
      wait = FIRST_MS;
      void run();
    };
    timer = setTimeout(() => void run(), wait);
    addEventListener('online', atOnce);
    return () => {
      removeEventListener('online', atOnce);
      clearTimeout(timer);
      ending.abort();
    };
  }, [network, nodes, anyWaiting]);
}

async function runOnce(network: Network, nodes: readonly string[], signal: AbortSignal): Promise<RunEnd> {
  const judgeScan = await loadJudging();
  if (judgeScan === undefined) return 'offline';
  const sound = graver(giveSignal);
  try {
    return await judgeWaiting({
      pending: pendingScans,
      judgeScan: (scan, ended) => judgeScan(network, nodes, scan, ended),
      onLanded: (_, { outcome }) => {
        if (preferences.get().sound !== false) sound(outcome);
      },
      signal,
    });
  } catch (error) {
    // Ended by us: the page goes on without it.
    if (signal.aborted) return 'offline';
    throw error;
  }
}

/** What reads and judges is loaded only when something waits; without a network that may have to wait as well. */
async function loadJudging() {
  try {
    return (await import('./judgeScan.ts')).judgeScan;
  } catch (error) {
    // What browsers throw for a module that could not be fetched.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
