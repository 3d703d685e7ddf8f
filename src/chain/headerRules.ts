import type { Hex } from 'viem';
import { ReadFailure } from './readFailure.ts';
import { decodeRlp, encodeRlp } from './rlp.ts';

/**
 * What a network's block hash covers. Under QBFT the validators' seals, and the round they were given in, stand in the
 * header's extra data after the block has its hash: the hash is over extra data without them.
 */
export type HeaderRules = 'ethereum' | 'qbft';

export function isHeaderRules(name: string): name is HeaderRules {
  return name === 'ethereum' || name === 'qbft';
}

/** Whether a block under these rules is never replaced once it is there. */
export function isFinalAtOnce(rules: HeaderRules): boolean {
  return rules === 'qbft';
}

/**
 * The header's extra data as it goes into the block hash.
 * @throws ReadFailure `answer_malformed` where it is not made as the rules say
 */
export function hashedExtraData(extraData: Hex, rules: HeaderRules): Hex {
  switch (rules) {
    case 'ethereum':
      return extraData;
    case 'qbft':
      return withoutSeals(extraData);
    default:
      return rules satisfies never;
  }
}

/**
 * QBFT (EEA QBFT Blockchain Protocol, "Block Structure"): vanity, validators, vote, round, commit seals. Seals and
 * round count as none.
 */
function withoutSeals(extraData: Hex): Hex {
  const items = decodeRlp(extraData, 'extra data');
  const [vanity, validators, vote] = typeof items === 'string' ? [] : items;
  if (items.length !== 5 || vanity === undefined || validators === undefined || vote === undefined)
    throw new ReadFailure('answer_malformed', 'extra data of a QBFT block');
  return encodeRlp([vanity, validators, vote, '0x', []]);
}
