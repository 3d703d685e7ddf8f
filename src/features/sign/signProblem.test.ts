import { expect, test } from 'vitest';
import { custodyLedgerAbi, productCatalogueAbi, tradingPartnersAbi } from '../../chain/generated/abi.ts';
import { en } from '../../i18n/en.ts';
import { signProblem } from './signProblem.ts';

const named = (name: string, cause?: unknown) => Object.assign(new Error(name, { cause }), { name });

test('what a wallet did is found behind whatever the libraries wrap around it', () => {
  const declined = named('ContractFunctionExecutionError', named('UserRejectedRequestError'));
  expect(signProblem(declined).code).toBe('declined');
  expect(signProblem(named('TransactionExecutionError', named('ChainMismatchError'))).code).toBe('network');
  expect(signProblem(named('ConnectorAccountNotFoundError')).code).toBe('account');
  expect(signProblem(named('BlockNotFoundError', named('HttpRequestError'))).code).toBe('unreachable');
});

test('whatever else is thrown is a failure that keeps its message', () => {
  expect(signProblem(new Error('out of order'))).toEqual({ code: 'failed', detail: 'out of order' });
  expect(signProblem('nonsense')).toEqual({ code: 'failed', detail: 'nonsense' });
});

/** Faults of the chain's own machinery, which no person can cause. */
const OURS = /^(Ledger|Catalogue|Partners)/;

test('every refusal of the contracts has a sentence, and no sentence is for none', () => {
  const errors = [...custodyLedgerAbi, ...productCatalogueAbi, ...tradingPartnersAbi].flatMap((item) =>
    item.type === 'error' && OURS.test(item.name) ? [item.name] : [],
  );
  expect(Object.keys(en.sign.refusals).toSorted()).toEqual([...new Set(errors)].toSorted());
});
