import { readdirSync, readFileSync } from 'node:fs';
import type { Hex } from 'viem';

/** What forge left of a contract in `contracts/out`, as far as we read it. */
export interface Deployable {
  readonly name: string;
  readonly bytecode: { readonly object: Hex };
  readonly deployedBytecode: {
    readonly object: Hex;
    /** Where a constructor writes its immutables, by the compiler's own numbers; absent where it has none. */
    readonly immutableReferences?: Readonly<
      Record<string, readonly { readonly start: number; readonly length: number }[]>
    >;
  };
}

// OpenZeppelin's, deployed as it comes.
const borrowed = ['AccessManager'];

/** What forge compiles them from. */
export const sources = [
  'contracts/src',
  'node_modules/@openzeppelin/contracts/access/manager/AccessManager.sol',
];

/**
 * The contracts a network of ours consists of: one per file of `contracts/src`, and OpenZeppelin's AccessManager.
 *
 * @throws Error from the file system where forge has not built {@link sources}.
 */
export function deployables(): Deployable[] {
  const own = readdirSync('contracts/src').flatMap((file) =>
    file.endsWith('.sol') ? [file.slice(0, -4)] : [],
  );
  return [...own, ...borrowed]
    .sort()
    .map((name) => ({ name, ...JSON.parse(readFileSync(`contracts/out/${name}.sol/${name}.json`, 'utf8')) }))
    .filter((artifact: Deployable) => artifact.bytecode.object.length > 2);
}
