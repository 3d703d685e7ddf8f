import { type Hex, numberToHex } from 'viem';
import { type HeaderRules, hashedExtraData } from './headerRules.ts';
import { asBytes, asNumber, asObject, asQuantity, type JsonObject } from './json.ts';
import { keccak256 } from './keccak256.ts';
import { ReadFailure } from './readFailure.ts';
import { encodeRlp } from './rlp.ts';

/** What is needed of a block header. `time` is Unix seconds. */
export interface Header {
  readonly number: number;
  readonly hash: Hex;
  readonly stateRoot: Hex;
  readonly time: number;
}

type Field = readonly [name: string, kind: 'quantity' | 'data', bytes?: number];

/** Execution-layer header, in the order that is hashed (yellow paper 4.4; EIP-1559, 4895, 4844, 4788, 7685). */
const FIELDS: readonly Field[] = [
  ['parentHash', 'data', 32],
  ['sha3Uncles', 'data', 32],
  ['miner', 'data', 20],
  ['stateRoot', 'data', 32],
  ['transactionsRoot', 'data', 32],
  ['receiptsRoot', 'data', 32],
  ['logsBloom', 'data', 256],
  ['difficulty', 'quantity'],
  ['number', 'quantity'],
  ['gasLimit', 'quantity'],
  ['gasUsed', 'quantity'],
  ['timestamp', 'quantity'],
  ['extraData', 'data'],
  ['mixHash', 'data', 32],
  ['nonce', 'data', 8],
];

/** Each fork appended some; a header has a run of them from the first on. */
const APPENDED: readonly Field[] = [
  ['baseFeePerGas', 'quantity'],
  ['withdrawalsRoot', 'data', 32],
  ['blobGasUsed', 'quantity'],
  ['excessBlobGas', 'quantity'],
  ['parentBeaconBlockRoot', 'data', 32],
  ['requestsHash', 'data', 32],
];

/**
 * Reads a block as `eth_getBlockByNumber` gives it and recomputes its hash from the header's fields, so that
 * everything taken from the header is bound to the hash that nodes agree on.
 *
 * @param rules what the hash covers on this network
 * @throws ReadFailure `answer_malformed` where a field is no hexadecimal of its length, `header_invalid` where the
 * hash is not the fields'
 */
export function parseHeader(block: unknown, rules: HeaderRules = 'ethereum'): Header {
  const fields = asObject(block, 'block');
  const given = APPENDED.filter(([name]) => fields[name] !== undefined && fields[name] !== null);
  const hash = asBytes(fields.hash, 'block hash', 32);
  const encoded = encodeRlp([...FIELDS, ...given].map((field) => encode(fields, field, rules)));
  if (keccak256(encoded) !== hash) throw new ReadFailure('header_invalid', `hash of block ${fields.number}`);
  return {
    number: asNumber(fields.number, 'block number'),
    hash,
    stateRoot: asBytes(fields.stateRoot, 'state root', 32),
    time: asNumber(fields.timestamp, 'block time'),
  };
}

/**
 * What is left of a block when all goes that its hash does not bind: enough for {@link parseHeader}, under the same
 * rules.
 * @throws ReadFailure `answer_malformed`
 */
export function hashedFields(block: unknown, rules: HeaderRules = 'ethereum'): Readonly<Record<string, Hex>> {
  const fields = asObject(block, 'block');
  const given = APPENDED.filter(([name]) => fields[name] !== undefined && fields[name] !== null);
  const kept = [...FIELDS, ...given].map((field): [string, Hex] => {
    const [name, kind] = field;
    const text = kind === 'data' ? encode(fields, field, rules) : numberToHex(asQuantity(fields[name], name));
    return [name, text];
  });
  return { ...Object.fromEntries(kept), hash: asBytes(fields.hash, 'block hash', 32) };
}

function encode(fields: JsonObject, [name, kind, bytes]: Field, rules: HeaderRules): Hex {
  if (kind === 'data') {
    const data = asBytes(fields[name], name, bytes);
    return name === 'extraData' ? hashedExtraData(data, rules) : data;
  }
  const value = asQuantity(fields[name], name);
  return value === 0n ? '0x' : numberToHex(value, { size: Math.ceil(value.toString(16).length / 2) });
}
