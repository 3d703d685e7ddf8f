import type { LedgerClient } from './ledgerClient.ts';
import type { Network } from './network.ts';
import type { Run } from './recordRun.ts';

/** Where runs are kept until nothing more becomes of them; they outlive the page. */
export interface Outbox {
  readonly list: () => Promise<readonly Run[]>;
  /** Done when it is safe on the disk. Replaces the run of the same id. */
  readonly put: (run: Run) => Promise<void>;
}

/** Takes turns among the tabs of this browser. */
export interface Locks {
  /**
   * Does work while nobody else holds the lock of this name.
   * @returns undefined, without having done it, where `wait` is false and somebody holds it
   */
  readonly hold: <T>(name: string, wait: boolean, work: () => Promise<T>) => Promise<T | undefined>;
}

/** What recording needs of the world around it. */
export interface RecordPorts {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly client: LedgerClient;
  readonly outbox: Outbox;
  readonly locks: Locks;
}
