import type { Hex } from 'viem';
import { asArray, asBytes, asObject } from './json.ts';
import { keccak256 } from './keccak256.ts';
import { ReadFailure } from './readFailure.ts';
import { decodeRlp } from './rlp.ts';
import { type KnownNodes, provenValue } from './trieProof.ts';

export interface ProvenAccount {
  readonly codeHash: Hex;
  /** One word per slot asked for, in the same order; zero where the proof shows that there is none. */
  readonly words: readonly bigint[];
}

/**
 * Verifies an answer of `eth_getProof` (EIP-1186) against a state root. Only the proofs are looked at: what the answer
 * says beside them is the node's word.
 *
 * @returns the account, or undefined where it is proven that there is none
 * @throws ReadFailure `answer_malformed` or `proof_invalid`
 */
export function verifyStateProof(
  stateRoot: Hex,
  address: Hex,
  slots: readonly Hex[],
  answer: unknown,
): ProvenAccount | undefined {
  const fields = asObject(answer, 'state proof');
  const account = provenValue(stateRoot, keccak256(address), asNodes(fields.accountProof));
  if (account === undefined) return undefined;
  const [, , storageRoot, codeHash] = decodeRlp(account, 'account');
  const proofs = asArray(fields.storageProof, 'storage proofs');
  if (proofs.length !== slots.length)
    throw new ReadFailure('answer_malformed', `${proofs.length} storage proofs for ${slots.length} slots`);
  const known: KnownNodes = new Map();
  const root = asBytes(storageRoot, 'storage root', 32);
  return {
    codeHash: asBytes(codeHash, 'code hash', 32),
    words: slots.map((slot, i) => {
      const proof = asNodes(asObject(proofs[i], 'storage proof').proof);
      const value = provenValue(root, keccak256(slot), proof, known);
      return value === undefined ? 0n : asWord(decodeRlp(value, 'storage value'));
    }),
  };
}

function asWord(value: unknown): bigint {
  const data = asBytes(value, 'storage value');
  if (data === '0x' || data.length > 66) throw new ReadFailure('proof_invalid', 'size of a storage value');
  return BigInt(data);
}

function asNodes(value: unknown): Hex[] {
  return asArray(value, 'proof').map((node) => asBytes(node, 'node of a proof'));
}
