import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BaseError, createPublicClient, formatEther, getAddress, http } from 'viem';
import { carryOut } from './carryOut.ts';
import type { DeployHost } from './deployHost.ts';
import { deploymentText } from './deploymentText.ts';
import { type DeployOptions, deployOptions, USAGE } from './deployOptions.ts';
import { deployPlan } from './deployPlan.ts';
import { DeployRefused } from './deployRefused.ts';
import { type DeployState, forgetState, readState, writeState } from './deployState.ts';
import { headerRulesOf } from './headerRulesOf.ts';
import { openSigner } from './openSigner.ts';
import { planText } from './planText.ts';

/**
 * Deploys the contracts to any EVM network, or says what that would do. What broke off goes on where it was.
 *
 * @returns the exit code: 0 done, 1 refused by somebody outside, 64 wrong usage
 */
export async function runDeploy(args: readonly string[], host: DeployHost): Promise<number> {
  const options = deployOptions(args, host.env);
  if (!options.ok) {
    host.say(`${options.problem}\n${USAGE}`);
    return 64;
  }
  try {
    await deploy(options.value, host);
    return 0;
  } catch (error) {
    if (error instanceof DeployRefused) host.say(error.message);
    else if (error instanceof BaseError) host.say(`The network refuses: ${error.shortMessage}`);
    else throw error;
    return 1;
  }
}

async function deploy(options: DeployOptions, host: DeployHost): Promise<void> {
  const { node, admin, delay, out, send } = options;
  // Nothing is tried twice by itself: whoever runs this decides.
  const client = createPublicClient({ transport: http(node, { retryCount: 0 }) });
  const chainId = await client.getChainId();
  const file = join(out, `${chainId}.json`);
  if (existsSync(file))
    throw new DeployRefused(
      `${file} is there: chain ${chainId} has its contracts. Another --out makes others.`,
    );
  // Before anything is paid for.
  headerRulesOf(await client.request({ method: 'eth_getBlockByNumber', params: ['latest', false] }));
  const signer = await openSigner(options, host);
  const from = getAddress(typeof signer === 'string' ? signer : signer.address);
  const unfinished = join(out, `${chainId}.unfinished.json`);
  const state = readState(unfinished);
  checkSame(state, { from, admin, delay }, unfinished);

  const plan = await deployPlan(client, from, options, state);
  const price = await client.getGasPrice();
  const cost = plan.steps.reduce((sum, { gas }) => sum + gas, 0n) * price;
  const balance = await client.getBalance({ address: from });
  host.say(`Chain ${chainId}, deployed by ${from} (balance ${formatEther(balance)}), admin ${admin}\n`);
  host.say(planText(plan, price));
  if ((await client.getCode({ address: admin })) === undefined)
    host.say('\nThe admin is a single key, not a contract: whoever has it decides who may make medicines.');
  if (!send) {
    host.say('\nNothing was sent. --send does it.');
    return;
  }
  if (balance < cost) throw new DeployRefused(`The balance does not cover ${formatEther(cost)}.`);
  mkdirSync(out, { recursive: true });
  const done = await carryOut(
    client,
    node,
    signer,
    plan,
    state ?? { from, admin, delay, contracts: {} },
    (next) => writeState(unfinished, next),
    host,
  );
  writeFileSync(file, await deploymentText(client, chainId, done, options));
  forgetState(unfinished);
  host.say(`\nEverything is there and checked: ${file}`);
}

/** Addresses follow from who deploys, and a half-done hand-over is not to end with somebody else. */
function checkSame(state: DeployState | undefined, now: Omit<DeployState, 'contracts'>, path: string): void {
  if (state === undefined) return;
  const { from, admin, delay } = state;
  if (from !== now.from || admin !== now.admin || delay !== now.delay)
    throw new DeployRefused(
      `${path} began with deployer ${from}, admin ${admin} and a delay of ${delay} s: go on with these, or remove it.`,
    );
}
