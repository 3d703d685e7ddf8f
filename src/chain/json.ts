import type { Hex } from 'viem';
import { ReadFailure } from './readFailure.ts';

/** Members of a JSON object that a node sent. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** @throws ReadFailure `answer_malformed` unless the value is an object */
export function asObject(value: unknown, what: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(what);
  // An object that JSON.parse made has string keys only.
  return value as JsonObject;
}

/** @throws ReadFailure `answer_malformed` unless the value is an array */
export function asArray(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw malformed(what);
  return value;
}

/**
 * Bytes in hexadecimal, lower case.
 * @param bytes how many there must be; any number when not given
 * @throws ReadFailure `answer_malformed`
 */
export function asBytes(value: unknown, what: string, bytes?: number): Hex {
  if (typeof value !== 'string' || value.length % 2 !== 0) throw malformed(what);
  const data = value.toLowerCase();
  if (!isHex(data) || (bytes !== undefined && data.length !== 2 + 2 * bytes)) throw malformed(what);
  return data;
}

function isHex(text: string): text is Hex {
  return /^0x[0-9a-f]*$/.test(text);
}

/**
 * A JSON-RPC quantity: hexadecimal without leading zeros.
 * @throws ReadFailure `answer_malformed`
 */
export function asQuantity(value: unknown, what: string): bigint {
  if (typeof value !== 'string' || !/^0x(?:0|[1-9a-f][0-9a-f]{0,63})$/i.test(value)) throw malformed(what);
  return BigInt(value);
}

/**
 * A quantity that fits a JavaScript number.
 * @throws ReadFailure `answer_malformed`
 */
export function asNumber(value: unknown, what: string): number {
  const number = Number(asQuantity(value, what));
  if (!Number.isSafeInteger(number)) throw malformed(what);
  return number;
}

function malformed(what: string): ReadFailure {
  return new ReadFailure('answer_malformed', what);
}
