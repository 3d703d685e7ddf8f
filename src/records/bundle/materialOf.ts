import { hashedFields, parseHeader } from '../../chain/header.ts';
import { asArray, asBytes, asObject } from '../../chain/json.ts';
import type { Network } from '../../chain/network.ts';
import { parseLogs, type RawLog, type TopicFilter } from '../../chain/rawLog.ts';
import { ReadFailure } from '../../chain/readFailure.ts';
import { verifyStateProof } from '../../chain/stateProof.ts';
import type { AccountMaterial, HexText, Material, SaidAccountMaterial } from './bundle.ts';
import type { RecordedCall } from './recordNodes.ts';

/** The block a reading was made at. */
export interface ReadBlock {
  readonly number: number;
  readonly hash: string;
}

/**
 * Picks out of what nodes answered all that holds at one block. Answers that are not sound are left out: the reader
 * has asked somebody else then, or has said that it could not read.
 *
 * @throws Error where the block itself was not among the answers
 */
export function materialOf(network: Network, calls: readonly RecordedCall[], block: ReadBlock): Material {
  const given = calls.find(
    ({ method, result }) => method === 'eth_getBlockByNumber' && hashOf(result) === block.hash,
  );
  if (given === undefined) throw new Error(`block ${block.hash} was not read`);
  const { stateRoot } = parseHeader(given.result, network.headers);
  const here = `0x${block.number.toString(16)}`;
  const said = calls.some(({ method, params }) => method === 'eth_call' && params[1] === here);
  const { partners, catalogue, ledger } = network.contracts;
  const pool = new Map<HexText, number>();
  const accounts = [partners, catalogue, ledger].flatMap(({ address }) => {
    const account = said
      ? saidAccount(calls, address, here)
      : provenAccount(calls, address, here, stateRoot, pool);
    return account === undefined ? [] : [account];
  });
  return {
    header: hashedFields(given.result, network.headers),
    nodes: [...pool.keys()],
    accounts,
    logs: logsOf(calls, block.number).map(({ index, ...log }) => ({ ...log, logIndex: index })),
  };
}

function hashOf(block: unknown): unknown {
  return typeof block === 'object' && block !== null && 'hash' in block ? block.hash : undefined;
}

interface ProofAnswer {
  readonly accountProof: readonly HexText[];
  readonly slots: readonly (readonly [slot: HexText, proof: readonly HexText[]])[];
}

/** @param pool every node of a proof with its position; those of this account are added */
function provenAccount(
  calls: readonly RecordedCall[],
  address: HexText,
  block: HexText,
  stateRoot: HexText,
  pool: Map<HexText, number>,
): AccountMaterial | undefined {
  const answers = calls
    .filter(({ method, params }) => method === 'eth_getProof' && params[0] === address && params[2] === block)
    .flatMap(({ params, result }) => sound(() => proofAnswer(params, result, stateRoot)));
  const [first] = answers;
  if (first === undefined) return undefined;
  const slots = new Map(answers.flatMap((answer) => answer.slots));
  const positions = (proof: readonly HexText[]) =>
    proof.map((node) => {
      const at = pool.get(node) ?? pool.size;
      pool.set(node, at);
      return at;
    });
  return {
    address,
    proof: positions(first.accountProof),
    slots: [...slots]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([slot, proof]) => ({ slot, proof: positions(proof) })),
  };
}

function proofAnswer(params: readonly unknown[], result: unknown, stateRoot: HexText): ProofAnswer {
  const address = asBytes(params[0], 'address', 20);
  const slots = asArray(params[1], 'slots').map((slot) => asBytes(slot, 'slot', 32));
  verifyStateProof(asBytes(stateRoot, 'state root', 32), address, slots, result);
  const { accountProof, storageProof } = asObject(result, 'state proof');
  const proofs = asArray(storageProof, 'storage proofs').map((one) =>
    nodesOf(asObject(one, 'storage proof').proof),
  );
  return {
    accountProof: nodesOf(accountProof),
    slots: slots.map((slot, i) => [slot, proofs[i] ?? []]),
  };
}

function nodesOf(proof: unknown): HexText[] {
  return asArray(proof, 'proof').map((node) => asBytes(node, 'node of a proof'));
}

/** An array of 32-byte words begins after the call's selector, its offset and its length; 64 digits each. */
const CALL_WORDS = 2 + 8 + 2 * 64;
const RESULT_WORDS = 2 + 2 * 64;

function saidAccount(
  calls: readonly RecordedCall[],
  address: HexText,
  block: HexText,
): SaidAccountMaterial | undefined {
  const code = calls.find(
    ({ method, params }) => method === 'eth_getCode' && params[0] === address && params[1] === block,
  );
  if (code === undefined) return undefined;
  const words = new Map<HexText, HexText>();
  for (const { method, params, result } of calls) {
    if (method !== 'eth_call' || params[1] !== block) continue;
    const { to, data } = asObject(params[0], 'call');
    if (to !== address) continue;
    const slots = wordsOf(asBytes(data, 'data of a call'), CALL_WORDS);
    const [given] = sound(() => wordsOf(asBytes(result, 'answer of a call'), RESULT_WORDS));
    slots.forEach((slot, i) => {
      const word = given?.[i];
      if (word !== undefined) words.set(slot, word);
    });
  }
  return {
    address,
    code: asBytes(code.result, 'code'),
    words: [...words].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([slot, word]) => ({ slot, word })),
  };
}

function wordsOf(text: HexText, from: number): HexText[] {
  return (text.slice(from).match(/.{64}/g) ?? []).map((word) => `0x${word}`);
}

/** Every log once, in the order of the chain; of two answers to one question the later counts. */
function logsOf(calls: readonly RecordedCall[], block: number): RawLog[] {
  const answers = new Map<string, RecordedCall>();
  for (const call of calls) if (call.method === 'eth_getLogs') answers.set(JSON.stringify(call.params), call);
  const logs = new Map<string, RawLog>();
  for (const { params, result } of answers.values()) {
    const { address, topics } = asObject(params[0], 'log filter');
    const [given] = sound(() => parseLogs(result, asBytes(address, 'address', 20), filterOf(topics)));
    for (const log of given ?? []) if (log.block <= block) logs.set(`${log.block} ${log.index}`, log);
  }
  return [...logs.values()].toSorted((a, b) => a.block - b.block || a.index - b.index);
}

/** What was asked for in our own words. */
function filterOf(topics: unknown): TopicFilter {
  return asArray(topics, 'topics').map((topic) =>
    topic === null
      ? null
      : Array.isArray(topic)
        ? topic.map((one) => asBytes(one, 'topic', 32))
        : asBytes(topic, 'topic', 32),
  );
}

function sound<T>(read: () => T): T[] {
  try {
    return [read()];
  } catch (error) {
    if (error instanceof ReadFailure) return [];
    throw error;
  }
}
