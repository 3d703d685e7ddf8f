import type { Hex } from 'viem';
import { type HeaderRules, isHeaderRules } from './headerRules.ts';
import type { ContractName } from './layout.ts';

export interface DeployedContract {
  readonly address: Hex;
  /** The block it was created in: nothing of it stands in an earlier one. */
  readonly block: number;
  /** keccak256 of its code. */
  readonly codeHash: Hex;
}

/** A chain with our contracts. Addresses are trust roots, compiled in; nodes may be replaced by settings. */
export interface Network {
  readonly chainId: number;
  readonly name: string;
  /** JSON-RPC addresses; the first that agrees with the others is asked for everything. */
  readonly nodes: readonly string[];
  /** What "now" is: the latest block's time, or the device's clock, against which a head can be stale. */
  readonly clock: 'chain' | 'device';
  /** How its block hashes are made; as Ethereum's when not given. */
  readonly headers?: HeaderRules;
  /** Unix seconds of a block that is known to be part of it: an older newest block is not its present. */
  readonly notBefore?: number;
  /** Whether it is the demo network on a laptop. */
  readonly demo: boolean;
  readonly contracts: Readonly<Record<ContractName, DeployedContract>>;
}

/** A file of `deployments/`. */
export interface Deployment {
  readonly chainId: number;
  readonly name: string;
  readonly clock: string;
  readonly headers?: string;
  readonly notBefore?: number;
  readonly nodes: readonly string[];
  readonly contracts: Readonly<
    Record<
      'TradingPartners' | 'ProductCatalogue' | 'CustodyLedger',
      { readonly address: string; readonly block: number; readonly codeHash: string }
    >
  >;
}

const LOCAL_CHAIN = 31_337;

/**
 * The network that a deployment describes.
 * @throws Error where the file does not hold what it must: a fault of the build
 */
export function networkOf(deployment: Deployment): Network {
  const { chainId, name, clock, headers, notBefore, nodes, contracts } = deployment;
  if (headers !== undefined && !isHeaderRules(headers))
    throw new Error(`deployment ${chainId}: headers "${headers}"`);
  if (clock !== 'chain' && clock !== 'device') throw new Error(`deployment ${chainId}: clock "${clock}"`);
  const contract = (of: keyof Deployment['contracts']): DeployedContract => {
    const { address, block, codeHash } = contracts[of];
    return { address: hex(address, 20), block, codeHash: hex(codeHash, 32) };
  };
  return {
    chainId,
    name,
    nodes,
    clock,
    ...(headers === undefined ? {} : { headers }),
    ...(notBefore === undefined ? {} : { notBefore }),
    demo: chainId === LOCAL_CHAIN,
    contracts: {
      partners: contract('TradingPartners'),
      catalogue: contract('ProductCatalogue'),
      ledger: contract('CustodyLedger'),
    },
  };
}

function hex(text: string, bytes: number): Hex {
  if (!/^0x[0-9a-f]*$/i.test(text) || text.length !== 2 + 2 * bytes)
    throw new Error(`not ${bytes} bytes: ${text}`);
  return text.toLowerCase() as Hex;
}
