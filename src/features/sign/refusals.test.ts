import { expect, test } from 'vitest';
import { custodyLedgerAbi, productCatalogueAbi, tradingPartnersAbi } from '../../chain/generated/abi.ts';
import { en } from '../../i18n/en.ts';

/** Faults of the chain's own machinery, which no person can cause. */
const OURS = /^(Ledger|Catalogue|Partners)/;

test('every refusal of the contracts has a sentence, and no sentence is for none', () => {
  const errors = [...custodyLedgerAbi, ...productCatalogueAbi, ...tradingPartnersAbi].flatMap((item) =>
    item.type === 'error' && OURS.test(item.name) ? [item.name] : [],
  );
  expect(Object.keys(en.sign.refusals).toSorted()).toEqual([...new Set(errors)].toSorted());
});
