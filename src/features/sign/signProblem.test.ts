import { expect, test } from 'vitest';
import { custodyLedgerAbi } from '../../chain/generated/abi.ts';
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

/** What `receive`, `dispense` and `reinstate` can revert with, by the contracts' source. */
const REACHABLE = [
  ...['LedgerNotAnOperator', 'LedgerRoleMissing', 'LedgerNotLicensed', 'LedgerClaimInFuture'],
  ...['LedgerUnitUnknown', 'LedgerSequence', 'LedgerOnPallet', 'LedgerNotConsignee'],
  ...['LedgerUnitHeld', 'LedgerUnitNotActive', 'LedgerWrongKind', 'LedgerProofInvalid'],
  ...['LedgerLotRecalled', 'LedgerLotWithdrawn', 'LedgerLotExpired'],
  ...['LedgerPackState', 'LedgerNotDispenser', 'LedgerTooLate'],
];

test('every refusal that signing can meet has a sentence, under the name the contracts use', () => {
  expect(Object.keys(en.sign.refusals).toSorted()).toEqual(REACHABLE.toSorted());
  const errors = new Set<string>(
    custodyLedgerAbi.flatMap((item) => (item.type === 'error' ? [item.name] : [])),
  );
  expect(REACHABLE.filter((name) => !errors.has(name))).toEqual([]);
});
