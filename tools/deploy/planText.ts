import { formatEther, formatGwei } from 'viem';
import { CONTRACTS } from './contracts.ts';
import type { DeployPlan } from './deployPlan.ts';

/**
 * What a plan will do and cost, in words.
 * @param price of a unit of gas, in wei
 */
export function planText({ addresses, steps }: DeployPlan, price: bigint): string {
  const gas = steps.reduce((sum, step) => sum + step.gas, 0n);
  const created = new Set(steps.flatMap(({ creates }) => creates ?? []));
  const width = Math.max(...steps.map(({ name }) => name.length), 0);
  return [
    ...CONTRACTS.map(
      (key) => `${key.padEnd(17)} ${addresses[key]}${created.has(key) ? '' : '  there already'}`,
    ),
    '',
    ...steps.map(({ name, gas }) => `${name.padEnd(width)}  ${gas.toLocaleString('en')} gas`),
    `All at most ${gas.toLocaleString('en')} gas; at ${formatGwei(price)} gwei that costs ${formatEther(gas * price)} of the network's coin.`,
  ].join('\n');
}
