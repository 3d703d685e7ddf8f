import type { Hex } from 'viem';
import type { BlockReading } from '../domain/evidence.ts';
import type { UnreadCause } from '../domain/fact.ts';
import type { Header } from './header.ts';
import type { ContractName, Layout } from './layout.ts';
import { LogBook, type LogQuery } from './logBook.ts';
import type { Network } from './network.ts';
import { failure, NotYetRead, type Outcome, unwrap } from './notYetRead.ts';
import type { RawLog } from './rawLog.ts';
import { ReadFailure } from './readFailure.ts';

export { NotYetRead } from './notYetRead.ts';

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
  /** What showed that the chain has replaced the block; undefined while it has not. */
  replaced: string | undefined;

  /** An answer could not be used, for its own sake. */
  doubted = false;

  readonly wantedSlots = new Map<ContractName, Set<Hex>>();
  /** What can be worked out while the answers are on their way, to be known when it is needed. */
  readonly ahead: (() => unknown)[] = [];
  readonly book: LogBook;
  /** Partners that what was read so far speaks of. */
  readonly named = new Set<number>();

  readonly #words = new Map<string, Outcome<bigint>>();
  readonly #codes = new Map<ContractName, Outcome<true>>();
  #failure: UnreadCause | undefined;

  constructor(network: Network) {
    this.network = network;
    this.book = new LogBook((contract) => network.contracts[contract].block);
  }

  /** Starts a run: forgets what the last one wanted and named. */
  begin(): void {
    this.wantedSlots.clear();
    this.book.begin();
    this.named.clear();
    this.ahead.length = 0;
    this.doubted = false;
  }

  /** How many blocks' logs a node gives at once; undefined while all were given. */
  get width(): number | undefined {
    return this.book.width;
  }

  get wantsMore(): boolean {
    const spoiled = this.#failure !== undefined || this.replaced !== undefined;
    return !spoiled && (this.wantedSlots.size > 0 || this.book.wanted.size > 0);
  }

  /** How many slots and log queries are on the list. */
  get wants(): number {
    return [...this.wantedSlots.values()].reduce((sum, { size }) => sum + size, this.book.wanted.size);
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
    return this.book.read(query);
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
    if (this.book.give(query, logs, block)) this.outdated = true;
  }

  /** Whether all that was read fits together, and was proven: the whole may be kept then. */
  get isSound(): boolean {
    return this.#failure === undefined && !this.doubted && this.saidBy === undefined && !this.outdated;
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
