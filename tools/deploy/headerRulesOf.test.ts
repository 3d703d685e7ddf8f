import { type Hex, keccak256, toRlp } from 'viem';
import { expect, test } from 'vitest';
import { DeployRefused } from './deployRefused.ts';
import { headerRulesOf } from './headerRulesOf.ts';

const SEALED: Hex = toRlp([
  `0x${'00'.repeat(32)}`,
  [`0x${'a1'.repeat(20)}`],
  [],
  '0x01',
  [`0x${'c3'.repeat(65)}`],
]);
const UNSEALED: Hex = toRlp([`0x${'00'.repeat(32)}`, [`0x${'a1'.repeat(20)}`], [], '0x', []]);

/** A block whose hash is made over the extra data `hashed`. */
function block(extraData: Hex, hashed: Hex) {
  const fields: Readonly<Record<string, Hex>> = {
    parentHash: `0x${'01'.repeat(32)}`,
    sha3Uncles: '0x1dcc4de8dec75d7aab85b567b6ccd41ad312451b948a7413f0a142fd40d49347',
    miner: `0x${'a1'.repeat(20)}`,
    stateRoot: `0x${'02'.repeat(32)}`,
    transactionsRoot: `0x${'03'.repeat(32)}`,
    receiptsRoot: `0x${'04'.repeat(32)}`,
    logsBloom: `0x${'00'.repeat(256)}`,
    difficulty: '0x1',
    number: '0x2a',
    gasLimit: '0x1ffffe',
    gasUsed: '0x5208',
    timestamp: '0x6900abcd',
    extraData: hashed,
    mixHash: `0x${'05'.repeat(32)}`,
    nonce: '0x0000000000000000',
  };
  const even = (value: Hex): Hex => (value.length % 2 === 0 ? value : `0x0${value.slice(2)}`);
  return { ...fields, extraData, hash: keccak256(toRlp(Object.values(fields).map(even))) };
}

test('a block tells by its hash which rules its network has', () => {
  expect(headerRulesOf(block(SEALED, SEALED))).toBe('ethereum');
  expect(headerRulesOf(block(SEALED, UNSEALED))).toBe('qbft');
});

test('a network whose hashes nobody here can make is refused', () => {
  expect(() => headerRulesOf(block(SEALED, '0x1234'))).toThrow(DeployRefused);
});
