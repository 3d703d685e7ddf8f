import type { Hex } from 'viem';
import type { BlockReading } from '../domain/evidence.ts';
import type { UnreadCause } from '../domain/fact.ts';
import type { Header } from './header.ts';
import type { ContractName, Layout } from './layout.ts';
import type { Network } from './network.ts';
import type { RawLog, TopicFilter } from './rawLog.ts';
import { ReadFailure } from './readFailure.ts';
import { narrower, type Span, uncovered, windows } from './spans.ts';

export interface LogQuery {
  readonly contract: ContractName;
  readonly topics: TopicFilter;
  /**
   * Where its logs stand, as far as storage and those known already say it. Asked only where a node does not give all
   * blocks at once; there is no more of them once all these blocks have been given.
   *
   * @throws ReadFailure, NotYetRead
   */
  readonly stands: (known: readonly RawLog[]) => readonly Span[];
}

/** A query that is on the list: for all blocks, or for some. */
export interface WantedLogs {
  readonly query: LogQuery;
  readonly spans?: readonly Span[];
}

/** The logs of some blocks. */
interface Part {
  readonly covered: readonly Span[];
  readonly logs: readonly RawLog[];
}

const NO_PART: Part = { covered: [], logs: [] };

/** What is asked for has not been read; it is on the list for the next round trip. */
export class NotYetRead extends Error {
  override readonly name = 'NotYetRead';
}

type Outcome<T> = { readonly value: T } | { readonly cause: UnreadCause };

/**
 * What has been read of the chain at one block, and what is still wanted.
 *
 * Evidence is put together by functions that simply ask here. What is not there yet goes on the list, and the
 * function is run again after the next round trip; so the trips are as few as the data's own dependencies. A run in
 * which nothing was wanted has checked everything it uses; only its result counts. Runs before may go on with logs
 * whose head is still to come, to find out early what else will be needed.
 */
export class Snapshot {
  readonly network: Network;
  /** Set once the nodes have said which block it is. */
  header: Header | undefined;
  block: BlockReading | undefined;
  /** The node whose word alone was taken for some of the storage, because it proves nothing. */
  saidBy: string | undefined;
  /** A log showed that something happened after the block. */
  outdated = false;

  readonly wantedSlots = new Map<ContractName, Set<Hex>>();
  readonly wantedLogs = new Map<string, WantedLogs>();
  /** How many blocks' logs a node gives at once; undefined while all were given. */
  width: number | undefined;
  /** Partners that what was read so far speaks of. */
  readonly named = new Set<number>();

  readonly #words = new Map<string, Outcome<bigint>>();
  readonly #logs = new Map<string, Outcome<readonly RawLog[]>>();
  readonly #parts = new Map<string, Part>();
  readonly #codes = new Map<ContractName, Outcome<true>>();
  #failure: UnreadCause | undefined;

  constructor(network: Network) {
    this.network = network;
  }

  /** Starts a run: forgets what the last one wanted and named. */
  begin(): void {
    this.wantedSlots.clear();
    this.wantedLogs.clear();
    this.named.clear();
  }

  get wantsMore(): boolean {
    return this.#failure === undefined && (this.wantedSlots.size > 0 || this.wantedLogs.size > 0);
  }

  /** How many slots and log queries are on the list. */
  get wants(): number {
    return [...this.wantedSlots.values()].reduce((sum, { size }) => sum + size, this.wantedLogs.size);
  }

  /** Nothing read at this block can be relied on. */
  fail(cause: UnreadCause): void {
    this.#failure ??= cause;
  }

  /**
   * A value in storage, or undefined while it is not there yet.
   * @throws ReadFailure
   */
  head<Key, Value>(layout: Layout<Key, Value>, key: Key): Value | undefined {
    this.#check();
    const slots = layout.slots(key);
    const missing = slots.filter((slot) => !this.#words.has(`${layout.contract} ${slot}`));
    for (const slot of missing) this.#want(layout.contract).add(slot);
    if (missing.length > 0) return undefined;
    return layout.decode(slots.map((slot) => unwrap(this.#words.get(`${layout.contract} ${slot}`))));
  }

  /** @throws ReadFailure, NotYetRead */
  required<Key, Value>(layout: Layout<Key, Value>, key: Key): Value {
    const value = this.head(layout, key);
    if (value === undefined) throw new NotYetRead();
    return value;
  }

  /** @throws ReadFailure, NotYetRead */
  logs(query: LogQuery): readonly RawLog[] {
    this.#check();
    const key = keyOf(query);
    if (!this.#logs.has(key)) this.#wantLogs(key, query);
    return unwrap(this.#logs.get(key));
  }

  #wantLogs(key: string, query: LogQuery): void {
    if (this.width === undefined) {
      this.wantedLogs.set(key, { query });
      return;
    }
    const { covered, logs } = this.#parts.get(key) ?? NO_PART;
    const missing = uncovered(query.stands(logs), covered);
    if (missing.length === 0) {
      this.#logs.set(key, { value: logs });
      return;
    }
    const { block } = this.network.contracts[query.contract];
    this.wantedLogs.set(key, { query, spans: windows(missing, this.width, block) });
  }

  /** Logs of that many blocks are too many for a node at once: fewer are asked for from now on. */
  narrow(blocks: number): void {
    this.width = Math.min(narrower(blocks), this.width ?? blocks);
  }

  /**
   * The block everything is read at, once it is known that the contracts there are the network's own.
   * @throws ReadFailure, NotYetRead
   */
  checkedBlock(contracts: readonly ContractName[]): BlockReading {
    if (this.#failure !== undefined) throw failure(this.#failure);
    for (const contract of contracts) if (!this.#codes.has(contract)) this.#want(contract);
    for (const contract of contracts) unwrap(this.#codes.get(contract));
    if (this.block === undefined) throw new NotYetRead();
    return this.block;
  }

  giveWords(contract: ContractName, slots: readonly Hex[], words: readonly bigint[]): void {
    slots.forEach((slot, i) => {
      const value = words[i];
      if (value === undefined) throw new Error('fewer words than slots');
      this.#words.set(`${contract} ${slot}`, { value });
    });
  }

  giveCodeHash(contract: ContractName, codeHash: Hex | undefined): void {
    const { address, codeHash: expected } = this.network.contracts[contract];
    if (codeHash === expected) this.#codes.set(contract, { value: true });
    else this.fail({ code: 'wrong_contract', detail: `${contract} at ${address}` });
  }

  failContract(contract: ContractName, slots: readonly Hex[], cause: UnreadCause): void {
    for (const slot of slots) this.#words.set(`${contract} ${slot}`, { cause });
    if (!this.#codes.has(contract)) this.#codes.set(contract, { cause });
  }

  /** Logs later than the block are none of its business, but show that it is not the last word. */
  giveLogs(query: LogQuery, logs: readonly RawLog[], block: number): void {
    const value = logs.filter((log) => log.block <= block);
    if (value.length < logs.length) this.outdated = true;
    this.#logs.set(keyOf(query), { value });
  }

  /** Logs of some blocks, none of them later than the block. */
  giveSomeLogs(query: LogQuery, logs: readonly RawLog[], span: Span): void {
    const key = keyOf(query);
    const part = this.#parts.get(key) ?? NO_PART;
    const fresh = logs.filter(
      ({ block }) => uncovered([{ from: block, to: block }], part.covered).length > 0,
    );
    this.#parts.set(key, {
      covered: [...part.covered, span],
      logs: [...part.logs, ...fresh].toSorted((a, b) => a.block - b.block || a.index - b.index),
    });
  }

  failLogs(query: LogQuery, cause: UnreadCause): void {
    this.#logs.set(keyOf(query), { cause });
  }

  #check(): void {
    if (this.#failure !== undefined) throw new ReadFailure('depends_on_unread', this.#failure.code);
  }

  #want(contract: ContractName): Set<Hex> {
    const slots = this.wantedSlots.get(contract) ?? new Set();
    this.wantedSlots.set(contract, slots);
    return slots;
  }
}

/**
 * Reads several things at once: all of them go on the list before the first one missing ends the run.
 * @throws ReadFailure, NotYetRead
 */
export function readAll<Item, Value>(items: readonly Item[], read: (item: Item) => Value): Value[] {
  let missing: NotYetRead | undefined;
  const values = items.flatMap((item) => {
    try {
      return [read(item)];
    } catch (error) {
      if (!(error instanceof NotYetRead)) throw error;
      missing = error;
      return [];
    }
  });
  if (missing !== undefined) throw missing;
  return values;
}

function keyOf({ contract, topics }: LogQuery): string {
  return `${contract} ${JSON.stringify(topics)}`;
}

function unwrap<T>(outcome: Outcome<T> | undefined): T {
  if (outcome === undefined) throw new NotYetRead();
  if ('cause' in outcome) throw failure(outcome.cause);
  return outcome.value;
}

function failure({ code, detail, node }: UnreadCause): ReadFailure {
  return new ReadFailure(code, detail, node);
}
