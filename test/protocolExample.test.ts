import { readFileSync } from 'node:fs';
import { concat, encodeAbiParameters, encodeEventTopics, type Hex, keccak256, numberToHex } from 'viem';
import { expect, it } from 'vitest';
import { custodyLedgerAbi } from '../src/chain/generated/abi.ts';
import { lotKey } from '../src/chain/lotKey.ts';
import { merkleLeaf, merklePath, merkleRoot, verifyPath } from '../src/chain/merkle.ts';
import { packKey, packTag } from '../src/chain/packKey.ts';
import { mappingSlot } from '../src/chain/slots.ts';
import { parseGtin14, parseLot, parseSerial } from '../src/domain/identifiers.ts';
import { literal } from './genuineEvidence.ts';

// Recomputes every number of the worked example in docs/protocol.md, so that an implementer can rely on it.

const doc = readFileSync('docs/protocol.md', 'utf8');
const ZERO: Hex = `0x${'0'.repeat(64)}`;

const gtin = literal(parseGtin14('09521001000017'));
const lot = lotKey(gtin, literal(parseLot('DEMO01A')));
const sscc = 195_210_010_000_000_014n;
const packs = ['SN0100000001', 'SN0100000002', 'SN0100000003']
  .map((serial) => packKey(gtin, literal(parseSerial(serial))))
  .map((key) => ({ key, tag: packTag(key) }))
  .toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
const leaves = packs.map(({ tag }, index) => merkleLeaf(lot, index, tag));
const root = merkleRoot(leaves);
const tags = concat(packs.map(({ tag }) => tag));
const contents = keccak256(concat([ZERO, numberToHex(sscc, { size: 8 }), keccak256(tags)]));

const step = encodeAbiParameters(
  custodyLedgerAbi.flatMap((item) =>
    item.type === 'event' && item.name === 'CustodyStep' ? item.inputs.filter(({ indexed }) => !indexed) : [],
  ),
  [
    ...[1, 1, 2, `0x${'11'.repeat(20)}`, 0, 0n, 0, 9_521_001_000_116n, 1_793_185_200, ZERO, 0],
    ...[100, 1_793_185_260, 0],
  ],
);
const topics = encodeEventTopics({ abi: custodyLedgerAbi, eventName: 'CustodyStep', args: { sscc } });
const trail = keccak256(concat([ZERO, ...topics.filter((topic) => typeof topic === 'string'), step]));

const numbers: Record<string, Hex> = {
  'lot key': lot,
  ...Object.fromEntries(
    packs.flatMap(({ key, tag }, i) => [
      [`key of pack ${i}`, key],
      [`tag of pack ${i}`, tag],
    ]),
  ),
  ...Object.fromEntries(leaves.map((leaf, i) => [`leaf ${i}`, leaf])),
  root,
  contents,
  'trail after its first step': trail,
  'slot of the lot': mappingSlot(BigInt(lot), 0),
  'slot of the unit': mappingSlot(sscc, 2),
};

it.each(Object.entries(numbers))('the worked example states the %s', (_name, value) => {
  expect(doc).toContain(value);
});

it('an odd last node moves up unchanged, so its path is one shorter', () => {
  expect(merklePath(leaves, 2)).toHaveLength(1);
  expect(merklePath(leaves, 0)).toHaveLength(2);
  expect(verifyPath(root, leaves[2] ?? ZERO, 2, 3, merklePath(leaves, 2))).toBe(true);
});
