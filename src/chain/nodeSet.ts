import type { ReadStatistics } from '../domain/evidence.ts';
import { type Ask, askHeader, askLogs, wantedAsks } from './asks.ts';
import type { Header } from './header.ts';
import type { HeaderSource } from './headerSource.ts';
import { checkAge, commonHead, disagreement, HEAD_CALLS, readHead } from './heads.ts';
import type { Network } from './network.ts';
import { Postbox } from './postbox.ts';
import { nodeName, ReadFailure } from './readFailure.ts';
import type { RpcAnswer } from './rpc.ts';
import type { Snapshot } from './snapshot.ts';
import { untilEnough } from './waiting.ts';
import {
  blockReading,
  compareLate,
  type HeaderWitness,
  headsOf,
  isUnconfirmed,
  type Node,
  type Witness,
} from './witness.ts';

export interface NodeSetOptions {
  readonly nodes: readonly string[];
  readonly headers: readonly HeaderSource[];
  readonly signal: AbortSignal;
  /** When there are other nodes: ends the wait for an answer that stops coming; milliseconds. */
  readonly slowAfterMs: number;
  readonly fetch: typeof fetch;
  /** Unix seconds: an older head is not the newest. */
  readonly notBefore: number;
}

/** How much longer, milliseconds, others are waited for once there is an answer to go on with. */
const GRACE_MS = 400;

/** JSON-RPC: method not found; EIP-1474: method not supported. */
const UNSUPPORTED = new Set([-32_601, -32_004]);
/** EIP-1474: limit exceeded. Many nodes give other codes; then only their words say it. */
const LIMIT_EXCEEDED = -32_005;
const TOO_MUCH = /range|limit|exceed|too (?:many|large|big|wide|long)|more than|response size|timed? ?out/i;

/**
 * The witnesses one reading asks: all of them for the header, and the first node that is sound for everything else. A
 * node that fails is left for the next; what it said stays, because everything is checked against the header.
 */
export class NodeSet {
  readonly #nodes: readonly Node[];
  readonly #others: readonly HeaderWitness[];
  readonly #options: NodeSetOptions;
  readonly #ended = new AbortController();
  readonly #signal: AbortSignal;
  readonly #started = performance.now();
  readonly #postbox: Postbox;
  #roundTrips = 0;

  constructor(options: NodeSetOptions) {
    this.#options = options;
    const { nodes, signal, slowAfterMs, fetch } = options;
    this.#signal = AbortSignal.any([signal, this.#ended.signal]);
    // Where there is nobody else, a slow node is better than none.
    const slow = nodes.length === 1 ? undefined : slowAfterMs;
    this.#postbox = new Postbox({ fetch, signal: this.#signal, slowAfterMs: slow });
    this.#nodes = nodes.map((url) => ({
      url,
      name: nodeName(url),
      agreed: false,
      proofless: false,
      proves: false,
      narrow: false,
    }));
    this.#others = options.headers.map((source) => ({ source, name: source.name, agreed: false }));
  }

  get reads(): ReadStatistics {
    return {
      roundTrips: this.#roundTrips,
      requests: this.#postbox.requests,
      bytes: this.#postbox.bytes,
      ms: Math.round(performance.now() - this.#started),
    };
  }

  get #witnesses(): readonly Witness[] {
    return [...this.#nodes, ...this.#others];
  }

  /** Before a reading is taken again: the newest header is asked for afresh. */
  restart(): void {
    for (const witness of this.#witnesses) {
      witness.agreed = false;
      delete witness.header;
      if (witness.failure?.code === 'head_stale') delete witness.failure;
    }
  }

  /** Nobody is waited for any more. */
  end(): void {
    this.#ended.abort();
  }

  /** One round trip: everything that is wanted, or, first of all, the headers and what can be asked without one. */
  async trip(snapshot: Snapshot): Promise<void> {
    const { network, header } = snapshot;
    if (header === undefined) await this.#firstTrip(snapshot);
    else await this.#laterTrip(snapshot, header);
    if (snapshot.header !== undefined)
      snapshot.block = blockReading(network, snapshot.header, this.#witnesses);
  }

  async #firstTrip(snapshot: Snapshot): Promise<void> {
    const { network } = snapshot;
    const data = this.#nodes.find(isAsked);
    const asks = [...snapshot.book.wanted.values()].map(({ query, from }) =>
      askLogs(snapshot, query, () => snapshot.header?.number ?? 0, from),
    );
    let answers: readonly RpcAnswer[] | undefined;
    const askNode = async (node: Node) => {
      const own = node === data ? asks.map(({ call }) => call) : [];
      const all = await this.#postbox.post(node.url, [...HEAD_CALLS, ...own]);
      const { header, finality } = readHead(network, all.slice(0, HEAD_CALLS.length));
      this.#take(network, node, header);
      node.finality = finality;
      if (node === data) answers = all.slice(HEAD_CALLS.length);
    };
    const askSource = async (other: HeaderWitness) =>
      this.#take(network, other, await other.source.newest(this.#signal));
    await this.#together(
      [
        ...this.#nodes.filter(isAsked).map((node) => run(node, askNode)),
        ...this.#others.filter(isAsked).map((one) => run(one, askSource)),
      ],
      () =>
        (data === undefined || answers !== undefined || data.failure !== undefined) &&
        headsOf(this.#witnesses).length > 0,
    );
    this.#agree(snapshot);
    if (
      data !== undefined &&
      data.failure === undefined &&
      answers !== undefined &&
      snapshot.header !== undefined
    )
      this.#deliver(data, asks, answers, snapshot);
  }

  #take(network: Network, witness: Witness, header: Header): void {
    checkAge(network, header, Date.now() / 1000, this.#options.notBefore);
    witness.header = header;
  }

  /** Settles which block is read. */
  #agree(snapshot: Snapshot): void {
    const heads = headsOf(this.#witnesses);
    if (heads.length === 0) {
      const [first] = this.#witnesses.flatMap(({ failure }) => failure ?? []);
      snapshot.fail(first ?? { code: 'node_unreachable', detail: 'no node is set' });
      // The block may have come while the node was answering: worth a second look.
      if (first?.code === 'head_stale') snapshot.outdated = true;
      return;
    }
    settled(snapshot, () => {
      const common = commonHead(heads);
      snapshot.header = common;
      for (const witness of this.#witnesses) witness.agreed = witness.header?.number === common.number;
    });
  }

  async #laterTrip(snapshot: Snapshot, header: Header): Promise<void> {
    settled(snapshot, () => compareLate(this.#witnesses, header));
    const data = this.#best();
    if (data === undefined) {
      const [cause] = this.#nodes.flatMap(({ failure }) => failure ?? []);
      for (const ask of wantedAsks(snapshot, header)) ask.giveUp(cause ?? { code: 'node_unreachable' });
      return;
    }
    let done = false;
    const askNode = async (node: Node) => {
      const wanted =
        node === data ? wantedAsks(snapshot, header, data.proofless ? data.name : undefined) : [];
      const asks = [this.#headerAgain(snapshot, node, header), ...wanted];
      const answers = await this.#postbox.post(
        node.url,
        asks.map(({ call }) => call),
      );
      this.#deliver(node, asks, answers, snapshot);
      done ||= node === data;
    };
    const askSource = async (other: HeaderWitness) =>
      this.#compare(snapshot, other, header, await other.source.at(header.number, this.#signal));
    await this.#together(
      [
        ...this.#nodes
          .filter((node) => node === data || isUnconfirmed(node))
          .map((node) => run(node, askNode)),
        ...this.#others.filter(isUnconfirmed).map((one) => run(one, askSource)),
      ],
      () => done || data.failure !== undefined,
    );
  }

  #headerAgain(snapshot: Snapshot, node: Node, header: Header): Ask {
    return askHeader(snapshot.network, header, (own) => this.#compare(snapshot, node, header, own));
  }

  /** @param own undefined where the witness no longer has the block */
  #compare(snapshot: Snapshot, witness: Witness, header: Header, own: Header | undefined): void {
    const { name, agreed } = witness;
    if (own?.hash === header.hash) witness.agreed = true;
    // What it has said itself is no longer so: the chain has moved on to other blocks.
    else if (agreed || own === undefined)
      snapshot.replaced = `${name} has another block ${header.number} now`;
    else {
      const others = headsOf(this.#witnesses.filter((one) => one.agreed));
      snapshot.fail(disagreement([...others.slice(0, 1), { node: name, header: own }]).unread);
    }
  }

  /** Hands each answer to the one that asked; what fails is asked of the next node, while there is one. */
  #deliver(node: Node, asks: readonly Ask[], answers: readonly RpcAnswer[], snapshot: Snapshot): void {
    for (const [i, ask] of asks.entries()) {
      const answer = answers[i];
      if (answer === undefined) throw new Error('fewer answers than calls');
      // Nothing of this block is worth anything then.
      if (snapshot.replaced !== undefined) return;
      try {
        if (answer.ok) {
          ask.take(answer.result);
          node.proves ||= ask.proof === true;
        } else if (ask.proof && UNSUPPORTED.has(answer.code) && !node.proves) node.proofless = true;
        else if (isTooMuch(answer) && (ask.blocks?.() ?? 1) > 1) this.#narrow(node, ask, snapshot);
        else throw new ReadFailure('node_error', answer.message);
      } catch (error) {
        if (!(error instanceof ReadFailure)) throw error;
        const cause = { ...error.unread, node: node.name };
        if (this.#another(node) && snapshot.header !== undefined) node.failure ??= cause;
        else ask.giveUp(cause);
      }
    }
    if (node.proves) node.proofless = false;
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

  /** Asks several witnesses side by side; one that fails as a whole is marked. */
  async #together(runs: readonly Run[], isEnough: () => boolean): Promise<void> {
    if (runs.length > 0) this.#roundTrips += 1;
    await untilEnough(
      runs.map(async ({ witness, ask }) => {
        try {
          await ask();
        } catch (error) {
          if (!(error instanceof ReadFailure)) throw error;
          witness.failure = { ...error.unread, node: witness.name };
          delete witness.header;
        }
      }),
      isEnough,
      GRACE_MS,
    );
  }
}

function isAsked({ failure }: Witness): boolean {
  return failure === undefined;
}

interface Run {
  readonly witness: Witness;
  readonly ask: () => Promise<void>;
}

function run<W extends Witness>(witness: W, ask: (witness: W) => Promise<void>): Run {
  return { witness, ask: () => ask(witness) };
}

/** What is wrong with the chain itself ends the reading. */
function settled(snapshot: Snapshot, agree: () => void): void {
  try {
    agree();
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    snapshot.fail(error.unread);
  }
}

function isTooMuch({ code, message }: Extract<RpcAnswer, { ok: false }>): boolean {
  return code === LIMIT_EXCEEDED || TOO_MUCH.test(message);
}
