import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { custodyLedgerAbi, productCatalogueAbi, tradingPartnersAbi } from '../../src/chain/generated/abi.ts';

// Detects a call of the ledger that the table of common refusals or the invariants leave out, and an error of any contract that no
// unit test provokes.

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const calls = custodyLedgerAbi.flatMap((item) =>
  item.type === 'function' && item.stateMutability === 'nonpayable' ? [item.name] : [],
);
// Solidity cannot name it: tests call it by its selector.
const written = (name: string) =>
  name === 'receive' ? /receive\(\(uint64|receiving\(/ : new RegExp(`ledger\\.${name}\\b`);

test.each(calls)('%s stands in the table of common refusals', (name) => {
  expect(read('unit/Access.t.sol')).toMatch(written(name));
});

test.each(calls.filter((name) => name !== 'correctExpiry'))('%s is driven by the invariants', (name) => {
  expect(read('invariant/GoodsHandler.sol') + read('invariant/LedgerHandler.sol')).toMatch(written(name));
});

const tests = readdirSync(new URL('unit/', import.meta.url))
  .filter((file) => file.endsWith('.t.sol'))
  .map((file) => read(`unit/${file}`))
  .join('\n');
const errors = [...custodyLedgerAbi, ...productCatalogueAbi, ...tradingPartnersAbi].flatMap((item) =>
  item.type === 'error' && /^(Ledger|Catalogue|Partners)/.test(item.name) ? [item.name] : [],
);

test.each(errors)('%s is provoked by a unit test', (name) => {
  expect(tests).toContain(`${name}.selector`);
});
