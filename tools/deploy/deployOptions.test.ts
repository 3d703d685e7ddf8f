import { expect, test } from 'vitest';
import { deployOptions } from './deployOptions.ts';

const ADMIN = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const KEY = '0x7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d';
const good = ['--node', 'http://127.0.0.1:8545', '--admin', ADMIN, '--delay', '3d', '--from', ADMIN];

test('reads what to do; without --send nothing is sent', () => {
  expect(deployOptions(good, {})).toMatchObject({
    ok: true,
    value: { delay: 259_200, send: false, out: 'deployments', signer: { by: 'node', account: ADMIN } },
  });
  expect(deployOptions([...good, '--send'], {})).toMatchObject({ value: { send: true } });
});

test.each([
  [KEY],
  [KEY.slice(2)],
  [`--from=${KEY}`],
  ['--private-key', 'x'],
  ['--passphrase=x'],
  ['test test test test test test test test test test test junk'],
])('refuses a key on the command line, and does not repeat it: %j', (...args) => {
  const parsed = deployOptions([...good, ...args], {});
  expect(parsed).toMatchObject({ ok: false, problem: expect.stringContaining('Never on the command line') });
  expect(JSON.stringify(parsed)).not.toContain(KEY.slice(2));
});

test.each([
  [['--node', 'ftp://x', '--admin', ADMIN, '--delay', '0', '--from', ADMIN]],
  [['--node', 'http://x', '--admin', '0x12', '--delay', '0', '--from', ADMIN]],
  [['--node', 'http://x', '--admin', ADMIN, '--from', ADMIN]],
  [['--node', 'http://x', '--admin', ADMIN, '--delay', '3', '--from', ADMIN]],
  [['--node', 'http://x', '--admin', ADMIN, '--delay', '999999999d', '--from', ADMIN]],
  [['--node', 'http://x', '--admin', ADMIN, '--delay', '0']],
  [[...good, '--keystore', 'f']],
  [[...good, 'more']],
  [[...good, '--colour']],
])('says what is wrong: %j', (args) => {
  expect(deployOptions(args, {})).toMatchObject({ ok: false });
});

test('there is one signer: a key in the environment beside --from is one too many', () => {
  expect(deployOptions(good, { THERIAC_DEPLOYER_KEY: KEY })).toMatchObject({ ok: false });
  expect(deployOptions(good.slice(0, -2), { THERIAC_DEPLOYER_KEY: KEY })).toMatchObject({
    value: { signer: { by: 'environment' } },
  });
});
