import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foundryBin } from '../../tools/foundry.mjs';

// Readers compute storage slots, and proofs are of slots. Detects a state variable or struct member that has moved or changed its
// type, and a documented layout that is not the compiler's.

const pinned: Record<string, { variables: string[]; structs: Record<string, string[]> }> = {
  TradingPartners: {
    variables: [
      '0 _authority: address',
      '0+20 _consumingSchedule: bool',
      '1 _partners: mapping(uint24 => struct Partner)',
      '2 _operators: mapping(address => uint24)',
      '3 _byGln: mapping(uint64 => uint24)',
      '4 _prefixes: mapping(uint256 => uint24)',
      '5 _prefixLengths: mapping(uint256 => uint16)',
      '6 _count: uint24',
      '7 _proposals: mapping(uint24 => struct OperatorProposal)',
    ],
    structs: {
      Partner: [
        '0: gln 64, roles 16, records 32, lastBlock 40, firstBlock 40, licensedUntil 40, suspended 8',
        '1: trail',
      ],
      OperatorProposal: ['0: account 160, effectiveAt 40'],
    },
  },
  ProductCatalogue: {
    variables: ['0 _products: mapping(uint64 => struct Product)'],
    structs: {
      Product: [
        '0: holder 24, records 32, lastBlock 40, firstBlock 40, serialisedSince 32, kind 8',
        '1: trail',
      ],
    },
  },
  CustodyLedger: {
    variables: [
      '0 _lots: mapping(bytes32 => struct Lot)',
      '1 _productLots: mapping(uint64 => struct ProductLots)',
      '2 _units: mapping(uint64 => struct Unit)',
      '3 _states: mapping(uint64 => uint256[43])',
      '4 _reports: mapping(uint64 => struct SideTrail)',
      '5 _corrections: mapping(uint64 => struct SideTrail)',
      '6 _openReports: mapping(uint64 => mapping(uint24 => uint32))',
    ],
    structs: {
      Lot: [
        '0: gtin 64, opener 24, expiry 32, units 32, lastBlock 40, firstBlock 40, recallClass 8, withdrawn 8',
        '1: contents',
        '2: trail',
        '3: records 32, recordsLastBlock 40, recalledFrom 40',
      ],
      ProductLots: ['0: lots 32, lastBlock 40', '1: trail'],
      Unit: [
        '0: head',
        '1: trail',
        '2: root',
        '3: statusDay 16, statusPartner 24, firstBlock 40, previousCustodian 24, parentSequence 32',
      ],
      SideTrail: ['0: records 32, open 32, lastBlock 40', '1: trail'],
    },
  },
};

// The document names some structs otherwise, and spells out the members of the word that is a unit's head.
const documented: Record<string, string> = {
  ProductLots: 'lots of a product',
  SideTrail: 'reports, corrections',
};
const head =
  'custodian 24, consignee 24, count 16, sequence 32, lastBlock 40, kind 8, status 8, parent 64, holder 24, heldByAuthority 8';
const doc = readFileSync('docs/protocol.md', 'utf8');

interface Member {
  readonly label: string;
  readonly slot: string;
  readonly offset: number;
  readonly type: string;
}

interface Layout {
  readonly storage: readonly Member[];
  readonly types: Readonly<
    Record<string, { label: string; numberOfBytes: string; members?: readonly Member[] }>
  >;
}

test.each(Object.entries(pinned))('%s', (contract, { variables, structs }) => {
  const { storage, types } = layoutOf(contract);
  expect(
    storage.map(
      ({ slot, offset, label, type }) =>
        `${slot}${offset === 0 ? '' : `+${offset}`} ${label}: ${types[type]?.label}`,
    ),
  ).toEqual(variables);
  const found = Object.values(types).flatMap(({ label, members }) =>
    members === undefined ? [] : [[label.replace('struct ', ''), wordsOf(members, types)]],
  );
  expect(Object.fromEntries(found)).toEqual(structs);
});

test.each(Object.values(pinned).flatMap(({ structs }) => Object.entries(structs)))(
  'the document lays out %s as the compiler does',
  (name, words) => {
    const row = words.join(' · ').replace('0: head', `0: ${head}`);
    expect(doc).toContain(`| ${documented[name] ?? name} | ${row} |`);
  },
);

/** Word by word, members from the low end with their bits; one that fills its word without. */
function wordsOf(members: readonly Member[], types: Layout['types']): string[] {
  return [...new Set(members.map(({ slot }) => slot))].map((word) => {
    let end = 0;
    const inWord = members.filter(({ slot }) => slot === word);
    const named = inWord.map(({ label, offset, type }) => {
      expect(offset, `${label} begins where the member before it ends`).toBe(end);
      const bytes = Number(types[type]?.numberOfBytes);
      end = offset + bytes;
      return bytes === 32 ? label : `${label} ${8 * bytes}`;
    });
    return `${word}: ${named.join(', ')}`;
  });
}

function layoutOf(contract: string): Layout {
  const options = ['inspect', contract, 'storageLayout', '--json'];
  const env = { ...process.env, FOUNDRY_PROFILE: 'default' };
  const { stdout, stderr } = spawnSync(foundryBin('forge'), options, { encoding: 'utf8', env });
  return JSON.parse(stdout || JSON.stringify(stderr));
}
