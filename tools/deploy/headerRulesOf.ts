import { parseHeader } from '../../src/chain/header.ts';
import type { HeaderRules } from '../../src/chain/headerRules.ts';
import { ReadFailure } from '../../src/chain/readFailure.ts';
import { DeployRefused } from './deployRefused.ts';

const RULES = ['ethereum', 'qbft'] as const satisfies readonly HeaderRules[];

/**
 * The rules under which a block has the hash that its node gives it.
 *
 * @param block as `eth_getBlockByNumber` answers, a block with a parent
 * @throws DeployRefused where there are none: the app could prove nothing on such a network
 */
export function headerRulesOf(block: unknown): HeaderRules {
  const found = RULES.find((rules) => hashesTo(block, rules));
  if (found === undefined)
    throw new DeployRefused('The hash of a block is made by rules that the app does not know.');
  return found;
}

function hashesTo(block: unknown, rules: HeaderRules): boolean {
  try {
    parseHeader(block, rules);
    return true;
  } catch (error) {
    if (error instanceof ReadFailure) return false;
    throw error;
  }
}
