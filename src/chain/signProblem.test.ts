import { expect, test } from 'vitest';
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
