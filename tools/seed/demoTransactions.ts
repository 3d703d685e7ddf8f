import { demoEvents } from './demoEvents.ts';
import { demoGenesis } from './demoNow.ts';
import { deployments } from './deployments.ts';
import { eventEntry } from './eventEntry.ts';
import { partnerEntries } from './partnerEntries.ts';
import { productEntries } from './productEntries.ts';
import { Sequences } from './sequences.ts';
import type { DemoTransaction } from './transaction.ts';

/** Blocks are at least this far apart, in seconds. */
const BLOCK_TIME = 12;

/** The demo's whole history: one transaction a block, at fixed times. */
export function* demoTransactions(): Generator<DemoTransaction> {
  let latest = demoGenesis;
  const at = (time: number) => {
    latest = Math.max(time, latest + BLOCK_TIME);
    return latest;
  };
  // Contracts, partners and products on the first morning, a minute each.
  for (const [n, entry] of [...deployments, ...partnerEntries, ...productEntries].entries())
    yield { ...entry, time: at(demoGenesis + 60 * (n + 1)) };
  const sequences = new Sequences();
  for (const [n, event] of demoEvents.entries()) {
    // The chain takes a record a little after what it tells of.
    yield { ...eventEntry(event, sequences), time: at(event.at + 5 + ((n * 37) % 85)) };
    sequences.record(event);
  }
}
