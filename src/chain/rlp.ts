import { BaseError, fromRlp, type Hex } from 'viem';
import { ReadFailure } from './readFailure.ts';

/** RLP, decoded (yellow paper, appendix B): strings are bytes in hexadecimal, arrays are lists. */
export type Item = Hex | readonly Item[];

/** @throws ReadFailure `answer_malformed` for bytes that are not RLP: even what a hash commits to may be anything */
export function decodeRlp(data: Hex, what: string): Item {
  try {
    return fromRlp(data, 'hex');
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    throw new ReadFailure('answer_malformed', what);
  }
}
