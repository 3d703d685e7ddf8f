import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { foundryBin } from '../../tools/foundry.mjs';

// Readers compute storage slots, and proofs are of slots. Detects a state variable or struct member that has moved.

const pinned: Record<string, { variables: string[]; structs: Record<string, string[]> }> = {
  TradingPartners: {
    variables: [
      '0 _authority',
      '0+20 _consumingSchedule',
      '1 _partners',
      '2 _operators',
      '3 _byGln',
      '4 _prefixes',
      '5 _prefixLengths',
      '6 _count',
      '7 _proposals',
    ],
    structs: {
      Partner: [
        ...['0 gln', '0+8 roles', '0+10 records', '0+14 lastBlock', '0+19 firstBlock', '0+24 licensedUntil'],
        ...['0+29 suspended', '1 trail'],
      ],
      OperatorProposal: ['0 account', '0+20 effectiveAt'],
    },
  },
  ProductCatalogue: {
    variables: ['0 _products'],
    structs: {
      Product: [
        ...[
          '0 holder',
          '0+3 records',
          '0+7 lastBlock',
          '0+12 firstBlock',
          '0+17 serialisedSince',
          '0+21 kind',
        ],
        '1 trail',
      ],
    },
  },
  CustodyLedger: {
    variables: [
      '0 _lots',
      '1 _productLots',
      '2 _units',
      '3 _states',
      '4 _reports',
      '5 _corrections',
      '6 _openReports',
    ],
    structs: {
      Lot: [
        ...['0 gtin', '0+8 opener', '0+11 expiry', '0+15 units', '0+19 lastBlock', '0+24 firstBlock'],
        ...[
          '0+29 recallClass',
          '0+30 withdrawn',
          '1 contents',
          '2 trail',
          '3 records',
          '3+4 recordsLastBlock',
        ],
        '3+9 recalledFrom',
      ],
      ProductLots: ['0 lots', '0+4 lastBlock', '1 trail'],
      Unit: [
        ...['0 head', '1 trail', '2 root', '3 statusDay', '3+2 statusPartner', '3+5 firstBlock'],
        ...['3+10 previousCustodian', '3+13 parentSequence'],
      ],
      SideTrail: ['0 records', '0+4 open', '0+8 lastBlock', '1 trail'],
    },
  },
};

interface Member {
  readonly label: string;
  readonly slot: string;
  readonly offset: number;
}

test.each(Object.entries(pinned))('%s', { timeout: 300_000 }, (contract, { variables, structs }) => {
  const { stdout, stderr } = spawnSync(
    foundryBin('forge'),
    ['inspect', contract, 'storageLayout', '--json'],
    {
      encoding: 'utf8',
    },
  );
  const layout = JSON.parse(stdout || JSON.stringify(stderr));
  expect(layout.storage.map(place)).toEqual(variables);
  const found = Object.values<{ label: string; members?: Member[] }>(layout.types).flatMap(
    ({ label, members }) =>
      members === undefined ? [] : [[label.replace('struct ', ''), members.map(place)]],
  );
  expect(Object.fromEntries(found)).toEqual(structs);
});

function place({ label, slot, offset }: Member): string {
  return `${slot}${offset === 0 ? '' : `+${offset}`} ${label}`;
}
