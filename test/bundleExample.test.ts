import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { verifyMerkleProof } from '@ethereumjs/mpt';
import {
  bytesToHex,
  concat,
  decodeAbiParameters,
  fromRlp,
  type Hex,
  hexToBytes,
  keccak256,
  numberToHex,
  stringToHex,
  toRlp,
} from 'viem';
import { expect, test } from 'vitest';
import { networks } from '../src/chain/networks.ts';
import { checkBundle } from '../src/records/check/checkBundle.ts';
import { parseBundle } from '../src/records/check/parseBundle.ts';

// Recomputes every number of the worked example in docs/evidence-bundle.md from its file, without the checker's code.

interface Log {
  readonly topics: readonly Hex[];
  readonly data: Hex;
}

interface Account {
  readonly address: Hex;
  readonly proof: readonly number[];
  readonly slots: readonly { readonly slot: Hex; readonly proof: readonly number[] }[];
}

interface Example {
  readonly statement: {
    readonly block: { readonly hash: Hex };
    readonly network: { readonly contracts: typeof contracts };
  };
  readonly records: Hex;
  readonly material: {
    readonly header: Readonly<Record<string, Hex>>;
    readonly nodes: readonly Hex[];
    readonly accounts: readonly Account[];
    readonly logs: readonly Log[];
  };
  readonly integrity: { readonly hash: Hex };
}

const doc = readFileSync('docs/evidence-bundle.md', 'utf8');
const text = readFileSync('docs/examples/pack.theriac.json', 'utf8');
const example: Example = JSON.parse(text);
const { material } = example;
const { contracts } = networks[0];
const ZERO = numberToHex(0, { size: 32 });

const sha256 = (of: string): Hex => `0x${createHash('sha256').update(of).digest('hex')}`;

/** All names are ASCII, and all numbers whole: sorting them is all there is to do. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}

async function proven(root: Hex, key: Hex, proof: readonly number[]): Promise<Hex> {
  const nodes = proof.map((at) => hexToBytes(material.nodes[at] ?? '0x'));
  expect(keccak256(material.nodes[proof[0] ?? 0] ?? '0x')).toBe(root);
  const value = await verifyMerkleProof(hexToBytes(key), nodes, { useKeyHashing: true });
  return value === null ? '0x80' : bytesToHex(value);
}

const ledger = material.accounts.find(
  ({ address }) => address === example.statement.network.contracts.ledger.address,
);
if (ledger === undefined) throw new Error('the example holds no ledger');

/** The word in a slot of the ledger, as the document writes it: without leading zeros. */
async function word(slot: Hex): Promise<Hex> {
  const found = ledger?.slots.find((one) => one.slot === slot);
  if (found === undefined) throw new Error(`no slot ${slot}`);
  const value = fromRlp(await proven(await storageRoot(), slot, found.proof), 'hex');
  if (typeof value !== 'string') throw new Error('a word is no list');
  return value;
}

async function account(): Promise<readonly Hex[]> {
  const root = material.header.stateRoot ?? '0x';
  return fromRlp(await proven(root, ledger?.address ?? '0x', ledger?.proof ?? []), 'hex') as readonly Hex[];
}

const storageRoot = async () => (await account())[2] ?? '0x';
const slotAt = (first: Hex, offset: number) => numberToHex(BigInt(first) + BigInt(offset), { size: 32 });
const mapping = (key: Hex, base: number) => keccak256(concat([key, numberToHex(base, { size: 32 })]));
const fold = (logs: readonly Log[]) =>
  logs.reduce<Hex>((trail, { topics, data }) => keccak256(concat([trail, ...topics, data])), ZERO);
const named = (signature: string) => {
  const topic = keccak256(stringToHex(signature));
  return material.logs.filter(({ topics }) => topics[0] === topic);
};

const gtin = 9_521_001_000_055n;
const sscc = numberToHex(195_210_010_000_000_205n, { size: 32 });
const lotKey = keccak256(concat([numberToHex(gtin, { size: 8 }), stringToHex('DEMO05A')]));
const lotSlot = mapping(lotKey, 0);
const unitSlot = mapping(sscc, 2);
const stateSlot = slotAt(mapping(sscc, 3), 2);
const key = keccak256(
  concat([
    keccak256(stringToHex('theriac.pack.v1')),
    numberToHex(gtin, { size: 8 }),
    stringToHex('JCAQNLKRVSWF4J3D92N4'),
  ]),
).slice(0, 34) as Hex;
const tag = keccak256(key).slice(0, 34) as Hex;

const units = named('Commissioned(bytes32,uint64,bytes,uint40)').map(({ topics, data }) => {
  const [tags] = decodeAbiParameters([{ type: 'bytes' }, { type: 'uint40' }], data);
  return { sscc: topics[2] ?? '0x', tags };
});

function states(value: Hex): void {
  expect(doc).toContain(`\`${value}\``);
}

test('the file and its logs have the SHA-256 that is stated', () => {
  const { integrity, ...content } = JSON.parse(text);
  states(sha256(JSON.stringify(sorted(content))));
  expect(example.integrity.hash).toBe(sha256(JSON.stringify(sorted(content))));
  states(sha256(JSON.stringify(sorted(material.logs))));
  expect(example.records).toBe(sha256(JSON.stringify(sorted(material.logs))));
  expect(integrity.algorithm).toBe('SHA-256');
});

test('the header’s fields, in the order that is stated, give the hash of the block', () => {
  const order = /in the order ([\w, ]+); then keccak256/.exec(doc)?.[1]?.split(', ') ?? [];
  const fields = order.map((name) => {
    const field = material.header[name] ?? '0x';
    const quantity = /^(difficulty|number|gas|timestamp|baseFee|blobGas|excess)/.test(name);
    if (!quantity) return field;
    const digits = field.slice(2).replace(/^0+/, '');
    return `0x${digits.length % 2 === 0 ? digits : `0${digits}`}` as Hex;
  });
  const hash = keccak256(toRlp(fields));
  expect(hash).toBe(example.statement.block.hash);
  states(hash);
  states(material.header.stateRoot ?? '0x');
});

test('the account of the ledger', async () => {
  const [, , root, code] = await account();
  states(root ?? '0x');
  states(code ?? '0x');
});

test('the lot: its contents and its trail fold to the words in storage', async () => {
  states(lotKey);
  states(lotSlot);
  const contents = units.reduce<Hex>(
    (folded, unit) =>
      keccak256(concat([folded, numberToHex(BigInt(unit.sscc), { size: 8 }), keccak256(unit.tags)])),
    ZERO,
  );
  expect(await word(slotAt(lotSlot, 1))).toBe(contents);
  states(contents);
  const opened = fold(
    named('LotOpened(bytes32,uint64,uint32,string,uint32,uint24,address,uint40,uint40,uint40)'),
  );
  expect(await word(slotAt(lotSlot, 2))).toBe(opened);
  states(opened);
});

test('the pack: key, tag, and the one place where it stands', () => {
  states(key);
  states(tag);
  const places = units.flatMap((unit) =>
    (unit.tags.slice(2).match(/.{32}/g) ?? []).flatMap((one, index) =>
      `0x${one}` === tag ? [{ sscc: unit.sscc, index }] : [],
    ),
  );
  expect(places).toEqual([{ sscc, index: 14 }]);
});

test('the unit: its words, its trail, its root', async () => {
  states(unitSlot);
  states(await word(unitSlot));
  const steps = named(
    'CustodyStep(uint64,uint32,uint8,uint24,address,uint24,uint64,uint32,uint64,uint40,bytes32,uint8,uint40,uint40,uint40)',
  ).filter(({ topics }) => topics[1] === sscc);
  expect(steps).toHaveLength(1);
  expect(await word(slotAt(unitSlot, 1))).toBe(fold(steps));
  states(fold(steps));
  const tags =
    units
      .find((unit) => unit.sscc === sscc)
      ?.tags.slice(2)
      .match(/.{32}/g) ?? [];
  let row = tags.map((one, index) =>
    keccak256(concat([lotKey, numberToHex(index, { size: 1 }), `0x${one}`])),
  );
  while (row.length > 1)
    row = row.flatMap((node, i) => {
      if (i % 2 === 1) return [];
      const right = row[i + 1];
      return [right === undefined ? node : keccak256(concat([node, right]))];
    });
  expect(await word(slotAt(unitSlot, 2))).toBe(row[0]);
  states(row[0] ?? '0x');
});

test('the state: forty bits of the third word', async () => {
  states(stateSlot);
  const state = await word(stateSlot);
  states(state);
  const bits = BigInt.asUintN(40, BigInt(state) >> 80n);
  states(numberToHex(bits, { size: 5 }));
  expect([bits & 15n, (bits >> 4n) & 0xffffn, bits >> 20n]).toEqual([6n, 20_733n, 2n]);
});

test('the checker reads the example, and nothing in it is contradicted', async () => {
  const parsed = parseBundle(text);
  if (!parsed.ok) throw new Error(`${parsed.problem} ${parsed.at ?? ''}`);
  // The contracts as they were when the example was made; a later build of them has other code.
  const then = { ...networks[0], contracts: withBlocks(example.statement.network.contracts) };
  const source = { kind: 'block_hash', hash: example.statement.block.hash } as const;
  const report = await checkBundle(parsed.bundle, source, { networks: [then] });
  expect(report.lines.filter(({ grade }) => grade === 'contradicted')).toEqual([]);
  expect(report.lines.filter(({ part }) => part.kind === 'step')).toMatchObject([{ grade: 'proven' }]);
});

function withBlocks(of: typeof contracts): typeof contracts {
  return {
    partners: { ...of.partners, block: 0 },
    catalogue: { ...of.catalogue, block: 0 },
    ledger: { ...of.ledger, block: 0 },
  };
}
