import type { ReadStatistics } from '../domain/evidence.ts';
import type { UnreadCause } from '../domain/fact.ts';
import { type Ask, askConfirmation, askLogs, askProof, askSomeLogs, askWord } from './asks.ts';
import type { Header } from './header.ts';
import { commonHead, HEAD_CALLS, readHead } from './heads.ts';
import { nodeName, ReadFailure } from './readFailure.ts';
import { postBatch, type RpcAnswer, type RpcCall } from './rpc.ts';
import type { Snapshot } from './snapshot.ts';

export interface NodeSetOptions {
  readonly nodes: readonly string[];
  readonly signal: AbortSignal;
  /** Ends a single answer's wait when there are other nodes; milliseconds. */
  readonly slowAfterMs: number;
  readonly fetch: typeof fetch;
}

interface Node {
  readonly url: string;
  readonly name: string;
  /** Undefined before it was asked, and when it failed. */
  header?: Header;
  agreed: boolean;
  /** It has failed; no more is asked of it. */
  failure?: UnreadCause;
  /** It has no `eth_getProof`. */
  proofless: boolean;
  /** It does not give the logs of all blocks at once. */
  narrow: boolean;
}

/** JSON-RPC: method not found; EIP-1474: method not supported. */
const UNSUPPORTED = new Set([-32_601, -32_004]);
/** EIP-1474: limit exceeded. Many nodes give other codes; then only their words say it. */
const LIMIT_EXCEEDED = -32_005;
const TOO_MUCH = /range|limit|exceed|too (?:many|large|big|wide|long)|more than|response size|timed? ?out/i;

/**
 * The nodes one reading asks: all of them for the header, and the first that is sound for everything else. A node
 * that fails is left for the next; what it said stays, because everything is checked against the header.
 */
export class NodeSet {
  readonly #nodes: Node[];
  readonly #options: NodeSetOptions;
  readonly #started = performance.now();
  #roundTrips = 0;
  #requests = 0;
  #bytes = 0;

  constructor(options: NodeSetOptions) {
    this.#options = options;
    this.#nodes = options.nodes.map((url) => ({
      url,
      name: nodeName(url),
      agreed: false,
      proofless: false,
      narrow: false,
    }));
  }

  get reads(): ReadStatistics {
    return {
      roundTrips: this.#roundTrips,
      requests: this.#requests,
      bytes: this.#bytes,
      ms: Math.round(performance.now() - this.#started),
    };
  }

  /** Before a reading is taken again: the newest header is asked for afresh. */
  restart(): void {
    for (const node of this.#nodes) {
      node.agreed = false;
      delete node.header;
      if (node.failure?.code === 'head_stale') delete node.failure;
    }
  }

  /** One round trip: everything that is wanted, or, first of all, the headers and what can be asked without one. */
  async trip(snapshot: Snapshot): Promise<void> {
    if (snapshot.header === undefined) await this.#firstTrip(snapshot);
    else await this.#laterTrip(snapshot, snapshot.header);
    if (snapshot.header === undefined) return;
    snapshot.block = {
      chainId: snapshot.network.chainId,
      number: snapshot.header.number,
      hash: snapshot.header.hash,
      time: snapshot.header.time,
      agreed: hosts(this.#nodes.filter(({ agreed }) => agreed)),
      asked: hosts(this.#nodes),
    };
  }

  async #firstTrip(snapshot: Snapshot): Promise<void> {
    const data = this.#nodes.find(({ failure }) => failure === undefined);
    const asks = [...snapshot.book.wanted.values()].map(({ query, from }) =>
      askLogs(snapshot, query, () => snapshot.header?.number ?? 0, from),
    );
    let answers: readonly RpcAnswer[] = [];
    const now = Date.now() / 1000;
    await this.#each(
      (node) => node.failure === undefined,
      async (node) => {
        const more = node === data ? asks.map(({ call }) => call) : [];
        const all = await this.#post(node, [...HEAD_CALLS, ...more]);
        if (node === data) answers = all.slice(HEAD_CALLS.length);
        node.header = readHead(snapshot.network, all.slice(0, HEAD_CALLS.length), now);
      },
    );
    this.#agree(snapshot);
    if (data !== undefined && data.failure === undefined && snapshot.header !== undefined)
      this.#deliver(data, asks, answers, snapshot);
  }

  /** Settles which block is read. */
  #agree(snapshot: Snapshot): void {
    const heads = this.#nodes.flatMap(({ name, header }) =>
      header === undefined ? [] : [{ node: name, header }],
    );
    if (heads.length === 0) {
      const [first] = this.#nodes.flatMap(({ failure }) => failure ?? []);
      snapshot.fail(first ?? { code: 'node_unreachable', detail: 'no node is set' });
      // The block may have come while the node was answering: worth a second look.
      if (first?.code === 'head_stale') snapshot.outdated = true;
      return;
    }
    try {
      const common = commonHead(heads);
      snapshot.header = common;
      for (const node of this.#nodes) node.agreed = node.header?.number === common.number;
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error;
      snapshot.fail(error.unread);
    }
  }

  async #laterTrip(snapshot: Snapshot, header: Header): Promise<void> {
    const data = this.#best();
    if (data === undefined) {
      const [cause] = this.#nodes.flatMap(({ failure }) => failure ?? []);
      for (const ask of wantedAsks(snapshot, header)) ask.giveUp(cause ?? { code: 'node_unreachable' });
      return;
    }
    const wanted = wantedAsks(snapshot, header, data.proofless ? data.name : undefined);
    await this.#each(
      (node) => node === data || unconfirmed(node),
      async (node) => {
        const asks = [
          ...(node === data ? wanted : []),
          ...(unconfirmed(node) ? [this.#confirmation(snapshot, node, header)] : []),
        ];
        const answers = await this.#post(
          node,
          asks.map(({ call }) => call),
        );
        this.#deliver(node, asks, answers, snapshot);
      },
    );
  }

  #confirmation(snapshot: Snapshot, node: Node, header: Header): Ask {
    return askConfirmation(
      header,
      () => {
        node.agreed = true;
      },
      (hash) =>
        snapshot.fail({
          code: 'nodes_disagree',
          detail: `${node.name} gives block ${header.number} as ${hash}, others as ${header.hash}`,
        }),
    );
  }

  /** Hands each answer to the one that asked; what fails is asked of the next node, while there is one. */
  #deliver(node: Node, asks: readonly Ask[], answers: readonly RpcAnswer[], snapshot: Snapshot): void {
    for (const [i, ask] of asks.entries()) {
      const answer = answers[i];
      if (answer === undefined) throw new Error('fewer answers than calls');
      try {
        if (answer.ok) ask.take(answer.result);
        else if (ask.proof && UNSUPPORTED.has(answer.code)) node.proofless = true;
        else if (isTooMuch(answer) && (ask.blocks?.() ?? 1) > 1) this.#narrow(node, ask, snapshot);
        else throw new ReadFailure('node_error', answer.message);
      } catch (error) {
        if (!(error instanceof ReadFailure)) throw error;
        const cause = { ...error.unread, node: node.name };
        if (this.#another(node) && snapshot.header !== undefined) node.failure ??= cause;
        else ask.giveUp(cause);
      }
    }
  }

  #another(node: Node): boolean {
    return this.#sound().some((other) => other !== node);
  }

  #sound(): Node[] {
    return this.#nodes.filter(({ header, failure }) => header !== undefined && failure === undefined);
  }

  /** Proofs are worth more than few round trips; among equals the first is asked. */
  #best(): Node | undefined {
    const lack = ({ proofless, narrow }: Node) => (proofless ? 2 : 0) + (narrow ? 1 : 0);
    return this.#sound().toSorted((a, b) => lack(a) - lack(b))[0];
  }

  /** Blocks are asked for in pieces only when every node wants that. */
  #narrow(node: Node, ask: Ask, snapshot: Snapshot): void {
    node.narrow = true;
    if (this.#sound().every(({ narrow }) => narrow)) snapshot.book.narrow(ask.blocks?.() ?? 1);
  }

  /** Runs for several nodes side by side; one that fails as a whole is marked. */
  async #each(which: (node: Node) => boolean, run: (node: Node) => Promise<void>): Promise<void> {
    const nodes = this.#nodes.filter(which);
    if (nodes.length > 0) this.#roundTrips += 1;
    await Promise.all(
      nodes.map(async (node) => {
        try {
          await run(node);
        } catch (error) {
          if (!(error instanceof ReadFailure)) throw error;
          node.failure = { ...error.unread, node: node.name };
          delete node.header;
        }
      }),
    );
  }

  async #post(node: Node, calls: readonly RpcCall[]): Promise<readonly RpcAnswer[]> {
    const { signal, slowAfterMs, fetch } = this.#options;
    this.#requests += calls.length;
    return await postBatch(node.url, calls, {
      fetch,
      signal: this.#nodes.length === 1 ? signal : AbortSignal.any([signal, AbortSignal.timeout(slowAfterMs)]),
      onBytes: (bytes) => {
        this.#bytes += bytes;
      },
    });
  }
}

function isTooMuch({ code, message }: Extract<RpcAnswer, { ok: false }>): boolean {
  return code === LIMIT_EXCEEDED || TOO_MUCH.test(message);
}

/** Two addresses of one host are one witness. */
function hosts(nodes: readonly Node[]): string[] {
  return [...new Set(nodes.map(({ name }) => name))];
}

function unconfirmed(node: Node): boolean {
  return node.header !== undefined && node.failure === undefined && !node.agreed;
}

/** @param proofless the node that is asked, if it proves nothing */
function wantedAsks(snapshot: Snapshot, header: Header, proofless?: string): Ask[] {
  return [
    ...[...snapshot.wantedSlots].flatMap(([contract, slots]) =>
      proofless !== undefined
        ? askWord(snapshot, proofless, header, contract, [...slots])
        : [askProof(snapshot, header, contract, [...slots])],
    ),
    ...[...snapshot.book.wanted.values()].flatMap(
      ({ query, from, spans }) =>
        spans?.map((span) => askSomeLogs(snapshot, query, span)) ?? [
          askLogs(snapshot, query, () => header.number, from),
        ],
    ),
  ];
}
