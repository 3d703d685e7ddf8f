import { keccak256 } from 'viem';
import type { Deployable } from './deployables.ts';

/** The text of `tools/generated/bytecode.ts`: all that deploying a contract, and knowing it again, takes without a compiler. */
export function bytecodeModule(contracts: readonly Deployable[]): string {
  const entries = contracts.map(({ name, bytecode, deployedBytecode }) => {
    const immutables = Object.values(deployedBytecode.immutableReferences ?? {})
      .flat()
      .map(({ start, length }) => ({ start, length }))
      .sort((a, b) => a.start - b.start);
    const entry = { creation: bytecode.object, runtimeHash: keccak256(deployedBytecode.object), immutables };
    return `  ${name}: ${JSON.stringify(entry)},\n`;
  });
  return `// Written by tools/generate.ts from contracts/src.

/**
 * By contract: \`creation\`, the code to deploy, before its constructor's arguments; \`runtimeHash\`, the keccak-256 of the code it
 * leaves on the chain, with each of its \`immutables\` (byte offsets) taken as zeros.
 */
export const bytecode = {
${entries.join('')}} as const;
`;
}
