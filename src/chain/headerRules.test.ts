import { type Hex, keccak256, toRlp } from 'viem';
import { expect, test } from 'vitest';
import { parseHeader } from './header.ts';
import { ReadFailure } from './readFailure.ts';

const VANITY: Hex = `0x${'00'.repeat(32)}`;
const VALIDATORS: readonly Hex[] = [`0x${'a1'.repeat(20)}`, `0x${'b2'.repeat(20)}`];
const SEALS: readonly Hex[] = [`0x${'c3'.repeat(65)}`, `0x${'d4'.repeat(65)}`];

/** Fields in the order that is hashed, as Besu gives a block of a QBFT network without fees. */
const FIELDS: Readonly<Record<string, Hex>> = {
  parentHash: `0x${'01'.repeat(32)}`,
  sha3Uncles: '0x1dcc4de8dec75d7aab85b567b6ccd41ad312451b948a7413f0a142fd40d49347',
  miner: `0x${'a1'.repeat(20)}`,
  stateRoot: `0x${'02'.repeat(32)}`,
  transactionsRoot: `0x${'03'.repeat(32)}`,
  receiptsRoot: `0x${'04'.repeat(32)}`,
  logsBloom: `0x${'00'.repeat(256)}`,
  difficulty: '0x1',
  number: '0x2a',
  gasLimit: '0x1fffff',
  gasUsed: '0x5208',
  timestamp: '0x6900abcd',
  extraData: '0x',
  mixHash: '0x63746963616c2062797a616e74696e65206661756c7420746f6c6572616e6365',
  nonce: '0x0000000000000000',
  baseFeePerGas: '0x0',
};

const extra = (round: Hex, seals: readonly Hex[], vanity = VANITY, vote: readonly Hex[] = []) =>
  toRlp([vanity, VALIDATORS, vote, round, seals]);

/** A quantity as RLP has it: no leading zero, zero as nothing. */
const quantity = (value: Hex): Hex => {
  const digits = value === '0x0' ? '' : value.slice(2);
  return `0x${digits.length % 2 === 0 ? digits : `0${digits}`}`;
};

/** A block as a node of a QBFT network gives it: hashed without seals and round, given with them. */
function qbftBlock(extraData: Hex, hashed: Hex) {
  const quantities = new Set(['difficulty', 'number', 'gasLimit', 'gasUsed', 'timestamp', 'baseFeePerGas']);
  const items = Object.entries({ ...FIELDS, extraData: hashed }).map(([name, value]) =>
    quantities.has(name) ? quantity(value) : value,
  );
  return { ...FIELDS, extraData, hash: keccak256(toRlp(items)) };
}

function outcome(block: unknown, rules: 'qbft' | 'ethereum' = 'qbft'): string {
  try {
    return `block ${parseHeader(block, rules).number}`;
  } catch (error) {
    if (error instanceof ReadFailure) return error.unread.code;
    throw error;
  }
}

const sealed = qbftBlock(extra('0x01', SEALS), extra('0x', []));

test('a sealed QBFT block hashes to its hash, whoever sealed it and in whatever round', () => {
  expect(outcome(sealed)).toBe('block 42');
  expect(outcome({ ...sealed, extraData: extra('0x', []) })).toBe('block 42');
  expect(outcome({ ...sealed, extraData: extra('0x0200', SEALS.slice(1)) })).toBe('block 42');
});

test('with Ethereum’s rules it does not', () => {
  expect(outcome(sealed, 'ethereum')).toBe('header_invalid');
});

test('vanity, validators and vote are covered', () => {
  const others = [
    extra('0x01', SEALS, `0x${'11'.repeat(32)}`),
    extra('0x01', SEALS, VANITY, [`0x${'a1'.repeat(20)}`, '0xff']),
    toRlp([VANITY, VALIDATORS.slice(1), [], '0x01', SEALS]),
  ];
  for (const extraData of others) expect(outcome({ ...sealed, extraData })).toBe('header_invalid');
});

test.each<[string, unknown]>([
  ['nothing', '0x'],
  ['no list', '0x83616263'],
  ['a list of four', toRlp([VANITY, VALIDATORS, [], '0x01'])],
  ['a list cut off', extra('0x01', SEALS).slice(0, -40)],
  ['a list longer than its bytes', '0xff00000000000000ff'],
  ['a number', 7],
])('extra data that is %s is malformed, never an exception', (_, extraData) => {
  expect(outcome({ ...sealed, extraData })).toBe('answer_malformed');
});
