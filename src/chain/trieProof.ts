import type { Hex } from 'viem';
import { keccak256 } from './keccak256.ts';
import { ReadFailure } from './readFailure.ts';
import { decodeRlp, type Item } from './rlp.ts';

/** Root of the trie that holds nothing: keccak256(rlp('')). */
const EMPTY_ROOT = keccak256('0x80');

/** Nodes that were hashed already: the proofs of one trie share the nodes near the root. */
export type KnownNodes = Map<Hex, { readonly raw: Hex; readonly item: Item }>;

/**
 * Walks a Merkle-Patricia proof (yellow paper, appendix D) from the root to the key.
 *
 * @param root the trie's root hash
 * @param key 32 bytes, already hashed: state and storage tries are secure tries
 * @param proof the nodes on the path, root first, RLP-encoded; each must be used
 * @param known nodes of proofs verified before; those of this one are added
 * @returns the value's bytes, or undefined where the proof shows that there is none
 * @throws ReadFailure `proof_invalid` where the nodes do not lead from the root to an answer
 */
export function provenValue(
  root: Hex,
  key: Hex,
  proof: readonly Hex[],
  known: KnownNodes = new Map(),
): Hex | undefined {
  if (root === EMPTY_ROOT) {
    // The empty trie has no nodes; some clients send its empty root node.
    if (proof.length > 1 || (proof[0] ?? '0x80') !== '0x80') throw invalid('nodes of an empty trie');
    return undefined;
  }
  const rest = proof[Symbol.iterator]();
  const value = walk((hash) => hashed(hash, rest, known), root, key.slice(2));
  if (rest.next().done !== true) throw invalid('more nodes than the path has');
  return value;
}

type Resolve = (hash: Hex) => Item;

/**
 * @param next a node's hash, or, where the node is shorter than its hash, the node itself
 * @param path the nibbles still to go, one hexadecimal digit each
 */
function walk(resolve: Resolve, next: Item | undefined, path: string): Hex | undefined {
  if (next === '0x') return undefined;
  const node = typeof next === 'string' ? resolve(next) : next;
  if (node === undefined || typeof node === 'string') throw invalid('a node is a list');
  if (node.length === 17) {
    // All keys are equally long, so that a value never stands in a branch.
    if (path === '') throw invalid('path longer than the key');
    return walk(resolve, node[Number.parseInt(path.charAt(0), 16)], path.slice(1));
  }
  const [prefix, target] = node;
  if (node.length !== 2 || typeof prefix !== 'string') throw invalid('shape of a node');
  const flag = Number.parseInt(prefix.charAt(2), 16);
  if (!(flag < 4)) throw invalid('flag of a node');
  const own = prefix.slice(flag % 2 === 1 ? 3 : 4);
  if (flag >= 2) {
    if (typeof target !== 'string') throw invalid('a value is a string');
    return own === path ? target : undefined;
  }
  return path.startsWith(own) ? walk(resolve, target, path.slice(own.length)) : undefined;
}

function hashed(hash: Hex, rest: Iterator<Hex>, known: KnownNodes): Item {
  const { value: raw, done } = rest.next();
  if (done === true) throw invalid('a node is missing');
  const before = known.get(hash);
  if (before?.raw === raw) return before.item;
  if (keccak256(raw) !== hash) throw invalid('hash of a node');
  const item = decodeRlp(raw, 'node of a proof');
  known.set(hash, { raw, item });
  return item;
}

function invalid(detail: string): ReadFailure {
  return new ReadFailure('proof_invalid', detail);
}
