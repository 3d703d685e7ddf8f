import type { Network } from '../../chain/network.ts';
import type { AccountMaterial, HexText, LogMaterial, Material } from '../bundle/bundle.ts';

type Answer =
  | { readonly result: unknown }
  | { readonly error: { readonly code: number; readonly message: string } };

const NOT_THERE: Answer = { error: { code: -32_000, message: 'not in the bundle' } };
/** JSON-RPC: method not found. */
const UNSUPPORTED: Answer = { error: { code: -32_601, message: 'the bundle holds no proofs' } };

/** Words of an array in a call of `extsload(bytes32[])`: after selector, offset and length. */
const CALL_WORDS = 2 + 8 + 2 * 64;

interface KnownAccount {
  readonly material: AccountMaterial;
  readonly slots: ReadonlyMap<HexText, readonly number[] | HexText>;
  readonly used: Set<HexText>;
}

/**
 * A node that knows only what stands in a bundle: the very functions that read the chain are run on it. Nothing in it
 * is trusted; they check it as they check any node's answers.
 */
export class BundleNode {
  readonly #chainId: HexText;
  readonly #material: Material;
  readonly #accounts: ReadonlyMap<unknown, KnownAccount>;
  readonly #usedAccounts = new Set<AccountMaterial>();
  readonly #usedLogs = new Set<LogMaterial>();

  constructor({ chainId }: Pick<Network, 'chainId'>, material: Material) {
    this.#chainId = quantity(chainId);
    this.#material = material;
    this.#accounts = new Map(
      material.accounts.map((account) => [
        account.address,
        { material: account, slots: slotsOf(account), used: new Set<HexText>() },
      ]),
    );
  }

  /** Answers a JSON-RPC batch. */
  readonly fetch: typeof fetch = async (_, init) => {
    const calls: unknown = JSON.parse(String(init?.body));
    if (!Array.isArray(calls)) throw new Error('a batch is a list');
    return Response.json(
      calls.map(({ id, method, params }) => ({ jsonrpc: '2.0', id, ...this.#answer(method, params) })),
    );
  };

  /** The material without all that nobody has asked for, everything once and in its order. */
  used(): Material {
    const { header, nodes, logs } = this.#material;
    const accounts = [...this.#accounts.values()]
      .filter(({ material }) => this.#usedAccounts.has(material))
      .map(usedOf)
      .toSorted((a, b) => (a.address < b.address ? -1 : 1));
    const needed = new Set(accounts.flatMap(positionsOf));
    const moved = new Map([...needed].map((at, position) => [at, position]));
    return {
      header,
      nodes: [...needed].flatMap((at) => nodes[at] ?? []),
      accounts: accounts.map((account) => renumbered(account, moved)),
      logs: logs
        .filter((log) => this.#usedLogs.has(log))
        .toSorted((a, b) => a.block - b.block || a.logIndex - b.logIndex),
    };
  }

  #answer(method: string, params: readonly unknown[]): Answer {
    switch (method) {
      case 'eth_chainId':
        return { result: this.#chainId };
      case 'eth_blockNumber':
        return { result: this.#material.header.number };
      case 'eth_getBlockByNumber':
        return { result: this.#material.header };
      case 'eth_getProof':
        return this.#proof(params);
      case 'eth_getCode': {
        const account = this.#account(params[0])?.material;
        return account !== undefined && 'code' in account ? { result: account.code } : NOT_THERE;
      }
      case 'eth_call':
        return this.#words(params[0]);
      case 'eth_getLogs':
        return { result: this.#logs(params[0]) };
      default:
        return NOT_THERE;
    }
  }

  #account(address: unknown): KnownAccount | undefined {
    const account = this.#accounts.get(address);
    if (account !== undefined) this.#usedAccounts.add(account.material);
    return account;
  }

  #proof([address, slots]: readonly unknown[]): Answer {
    const account = this.#account(address);
    if (account === undefined || !Array.isArray(slots)) return NOT_THERE;
    if (!('proof' in account.material)) return UNSUPPORTED;
    const proofs = slots.map((slot) => this.#slot(account, slot));
    if (proofs.includes(undefined)) return NOT_THERE;
    return {
      result: {
        accountProof: this.#nodes(account.material.proof),
        storageProof: proofs.map((proof) => ({ proof: this.#nodes(proof) })),
      },
    };
  }

  #words(call: unknown): Answer {
    const { to, data }: { to?: unknown; data?: unknown } = Object(call);
    const account = this.#account(to);
    if (account === undefined || typeof data !== 'string') return NOT_THERE;
    const slots = data.slice(CALL_WORDS).match(/.{64}/g) ?? [];
    const words = slots.map((slot) => this.#slot(account, `0x${slot}`));
    if (words.some((word) => typeof word !== 'string')) return NOT_THERE;
    const length = slots.length.toString(16).padStart(64, '0');
    return {
      result: `0x${'20'.padStart(64, '0')}${length}${words.map((word) => String(word).slice(2)).join('')}`,
    };
  }

  #slot(account: KnownAccount, slot: HexText): readonly number[] | HexText | undefined {
    account.used.add(slot);
    return account.slots.get(slot);
  }

  #nodes(proof: readonly number[] | HexText | undefined): unknown[] {
    return Array.isArray(proof) ? proof.map((at) => this.#material.nodes[at]) : [];
  }

  #logs(filter: unknown): unknown[] {
    const { address, topics }: { address?: unknown; topics?: readonly unknown[] } = Object(filter);
    const found = this.#material.logs.filter(
      (log) => log.address === address && (topics ?? []).every((wanted, i) => matches(log.topics[i], wanted)),
    );
    return found.map((log) => {
      this.#usedLogs.add(log);
      return {
        address: log.address,
        topics: log.topics,
        data: log.data,
        blockNumber: quantity(log.block),
        logIndex: quantity(log.logIndex),
        transactionHash: log.transaction,
      };
    });
  }
}

function slotsOf(account: AccountMaterial): Map<HexText, readonly number[] | HexText> {
  return 'proof' in account
    ? new Map(account.slots.map(({ slot, proof }) => [slot, proof]))
    : new Map(account.words.map(({ slot, word }) => [slot, word]));
}

function usedOf({ material, slots, used }: KnownAccount): AccountMaterial {
  const known = [...slots].filter(([slot]) => used.has(slot)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return 'proof' in material
    ? {
        ...material,
        slots: known.flatMap(([slot, proof]) => (Array.isArray(proof) ? [{ slot, proof }] : [])),
      }
    : {
        ...material,
        words: known.flatMap(([slot, word]) => (typeof word === 'string' ? [{ slot, word }] : [])),
      };
}

function positionsOf(account: AccountMaterial): readonly number[] {
  return 'proof' in account ? [...account.proof, ...account.slots.flatMap(({ proof }) => proof)] : [];
}

function renumbered(account: AccountMaterial, moved: ReadonlyMap<number, number>): AccountMaterial {
  if (!('proof' in account)) return account;
  const all = (proof: readonly number[]) => proof.map((at) => moved.get(at) ?? at);
  return {
    ...account,
    proof: all(account.proof),
    slots: account.slots.map(({ slot, proof }) => ({ slot, proof: all(proof) })),
  };
}

/** As `eth_getLogs` filters: any topic, one, or one of several. */
function matches(topic: HexText | undefined, wanted: unknown): boolean {
  if (topic === undefined) return false;
  return wanted === null || wanted === topic || (Array.isArray(wanted) && wanted.includes(topic));
}

function quantity(value: number): HexText {
  return `0x${value.toString(16)}`;
}
