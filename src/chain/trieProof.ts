import { fromRlp, type Hex, keccak256 } from 'viem';
import { ReadFailure } from './readFailure.ts';

/** Root of the trie that holds nothing: keccak256(rlp('')). */
const EMPTY_ROOT = keccak256('0x80');

/** A node's RLP, decoded: strings are bytes in hexadecimal, arrays are lists. */
type Item = Hex | readonly Item[];

/**
 * Walks a Merkle-Patricia proof (yellow paper, appendix D) from the root to the key.
 *
 * @param root the trie's root hash
 * @param key 32 bytes, already hashed: state and storage tries are secure tries
 * @param proof the nodes on the path, root first, RLP-encoded; each must be used
 * @returns the value's bytes, or undefined where the proof shows that there is none
 * @throws ReadFailure `proof_invalid` where the nodes do not lead from the root to an answer
 */
export function provenValue(root: Hex, key: Hex, proof: readonly Hex[]): Hex | undefined {
  if (root === EMPTY_ROOT) {
    // The empty trie has no nodes; some clients send its empty root node.
    if (proof.length > 1 || (proof[0] ?? '0x80') !== '0x80') throw invalid('nodes of an empty trie');
    return undefined;
  }
  const nodes = proof[Symbol.iterator]();
  const value = walk(hashed(root, nodes), key.slice(2), nodes);
  if (nodes.next().done !== true) throw invalid('more nodes than the path has');
  return value;
}

/** @param path the nibbles still to go, one hexadecimal digit each */
function walk(node: Item, path: string, nodes: Iterator<Hex>): Hex | undefined {
  if (typeof node === 'string') throw invalid('a node is a list');
  if (node.length === 17) {
    // All keys are equally long, so that a value never stands in a branch.
    if (path === '') throw invalid('path longer than the key');
    return step(node[Number.parseInt(path.charAt(0), 16)], path.slice(1), nodes);
  }
  const [prefix, next] = node;
  if (node.length !== 2 || typeof prefix !== 'string' || next === undefined) throw invalid('shape of a node');
  const flag = Number.parseInt(prefix.charAt(2), 16);
  if (!(flag < 4)) throw invalid('flag of a node');
  const own = prefix.slice(flag % 2 === 1 ? 3 : 4);
  if (flag >= 2) {
    if (typeof next !== 'string') throw invalid('a value is a string');
    return own === path ? next : undefined;
  }
  return path.startsWith(own) ? step(next, path.slice(own.length), nodes) : undefined;
}

function step(next: Item | undefined, path: string, nodes: Iterator<Hex>): Hex | undefined {
  if (next === undefined) throw invalid('shape of a branch');
  if (next === '0x') return undefined;
  // A node shorter than its hash stands in its parent.
  if (typeof next !== 'string') return walk(next, path, nodes);
  return walk(hashed(next, nodes), path, nodes);
}

function hashed(hash: Hex, nodes: Iterator<Hex>): Item {
  const { value, done } = nodes.next();
  if (done === true) throw invalid('a node is missing');
  if (keccak256(value) !== hash) throw invalid('hash of a node');
  return fromRlp(value, 'hex');
}

function invalid(detail: string): ReadFailure {
  return new ReadFailure('proof_invalid', detail);
}
