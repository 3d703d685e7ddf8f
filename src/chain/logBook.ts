import type { UnreadCause } from '../domain/fact.ts';
import type { KeptLogs } from './keptLogs.ts';
import type { ContractName } from './layout.ts';
import { type Outcome, unwrap } from './notYetRead.ts';
import type { RawLog, TopicFilter } from './rawLog.ts';
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

/** A query that is on the list: for all blocks from one on, or for some. */
export interface WantedLogs {
  readonly query: LogQuery;
  /** The first block; the contract's own when not given. */
  readonly from?: number;
  readonly spans?: readonly Span[];
}

/** The logs of some blocks. */
interface Part {
  readonly covered: readonly Span[];
  readonly logs: readonly RawLog[];
}

const NO_PART: Part = { covered: [], logs: [] };

/**
 * The logs of one reading by what was asked, those still wanted, and those that the device has kept: these save asking
 * for what was before, and say early what else will be needed. Whether they are true is for whoever checks them.
 */
export class LogBook {
  readonly wanted = new Map<string, WantedLogs>();
  /** How many blocks' logs a node gives at once; undefined while all were given. */
  width: number | undefined;

  readonly #firstBlock: (contract: ContractName) => number;
  readonly #logs = new Map<string, Outcome<readonly RawLog[]>>();
  readonly #parts = new Map<string, Part>();
  readonly #kept = new Map<string, KeptLogs | undefined>();
  /** What this run has used. */
  readonly #used = new Map<string, LogQuery>();

  /** @param firstBlock of a contract: nothing of it stands in an earlier one */
  constructor(firstBlock: (contract: ContractName) => number) {
    this.#firstBlock = firstBlock;
  }

  /** Starts a run. */
  begin(): void {
    this.wanted.clear();
    this.#used.clear();
  }

  /**
   * All logs of a query. While some are still wanted, those that were kept stand in.
   * @throws ReadFailure, NotYetRead
   */
  read(query: LogQuery): readonly RawLog[] {
    const key = keyOf(query);
    this.#used.set(key, query);
    if (!this.#logs.has(key)) this.#want(key, query);
    const kept = this.#kept.get(key);
    return this.#logs.has(key) || kept === undefined ? unwrap(this.#logs.get(key)) : kept.logs;
  }

  #want(key: string, query: LogQuery): void {
    if (this.width === undefined) {
      const from = this.#kept.get(key)?.upTo;
      this.wanted.set(key, { query, ...(from === undefined ? {} : { from }) });
      return;
    }
    const { covered, logs } = this.#parts.get(key) ?? NO_PART;
    const missing = uncovered(query.stands(logs), covered);
    if (missing.length === 0) {
      this.#logs.set(key, { value: logs });
      return;
    }
    this.wanted.set(key, { query, spans: windows(missing, this.width, this.#firstBlock(query.contract)) });
  }

  /** Logs of that many blocks are too many for a node at once: fewer are asked for from now on. */
  narrow(blocks: number): void {
    this.width = Math.min(narrower(blocks), this.width ?? blocks);
  }

  /**
   * The logs from the wanted first block on, as far as they belong to the block that is read.
   * @returns whether there are later ones
   */
  give(query: LogQuery, logs: readonly RawLog[], block: number): boolean {
    const key = keyOf(query);
    const fresh = logs.filter((log) => log.block <= block);
    const kept = this.#kept.get(key);
    // What was kept at a later block is of another chain, or of a part of it that was replaced.
    if (kept !== undefined && kept.upTo > block) this.#forget(key);
    else this.#logs.set(key, { value: kept === undefined ? fresh : joined(kept, fresh) });
    return fresh.length < logs.length;
  }

  /** Logs of some blocks, none of them later than the block. */
  giveSome(query: LogQuery, logs: readonly RawLog[], span: Span): void {
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

  fail(query: LogQuery, cause: UnreadCause): void {
    this.#logs.set(keyOf(query), { cause });
  }

  /** What is wanted and has not been looked for on the device. */
  get unsought(): readonly LogQuery[] {
    return [...this.wanted].flatMap(([key, { query }]) => (this.#kept.has(key) ? [] : [query]));
  }

  /** @param kept undefined where the device has kept nothing */
  giveKept(query: LogQuery, kept: KeptLogs | undefined): void {
    const key = keyOf(query);
    this.#kept.set(key, kept);
    // The last block's logs are asked for again: they may have been replaced.
    if (kept !== undefined)
      this.#parts.set(key, {
        covered: [{ from: 0, to: kept.upTo - 1 }],
        logs: kept.logs.filter(({ block }) => block < kept.upTo),
      });
  }

  /**
   * Lets go of everything kept, and of what was put together with it.
   * @returns the queries it was kept for
   */
  forgetKept(): readonly LogQuery[] {
    const kept = [...this.#used].filter(([key]) => this.#kept.get(key) !== undefined);
    for (const [key] of kept) this.#forget(key);
    return kept.map(([, query]) => query);
  }

  #forget(key: string): void {
    this.#kept.set(key, undefined);
    this.#parts.delete(key);
    this.#logs.delete(key);
  }

  /** What this run has used and the device has not kept, or not for long. */
  toKeep(block: number): readonly { readonly query: LogQuery; readonly kept: KeptLogs }[] {
    return [...this.#used].flatMap(([key, query]) => {
      const outcome = this.#logs.get(key);
      const before = this.#kept.get(key);
      if (outcome === undefined || 'cause' in outcome) return [];
      const { value: logs } = outcome;
      const known = before !== undefined && before.logs === logs && block - before.upTo < OLD_BLOCKS;
      return known ? [] : [{ query, kept: { upTo: block, logs } }];
    });
  }
}

/** Nodes look through so many blocks for logs without effort. */
const OLD_BLOCKS = 1_000;

/** The same list where nothing is new, so that what was worked out of it still holds. */
function joined({ upTo, logs }: KeptLogs, fresh: readonly RawLog[]): readonly RawLog[] {
  const before = logs.filter(({ block }) => block < upTo);
  const all = [...before, ...fresh];
  const same = all.length === logs.length && all.every((log, i) => isSame(log, logs[i]));
  return same ? logs : all;
}

function isSame(log: RawLog, other: RawLog | undefined): boolean {
  return (
    other === log ||
    (other?.data === log.data &&
      other.block === log.block &&
      other.index === log.index &&
      other.transaction === log.transaction &&
      other.topics.join() === log.topics.join())
  );
}

function keyOf({ contract, topics }: LogQuery): string {
  return `${contract} ${JSON.stringify(topics)}`;
}
