import { asBytes } from '../../chain/json.ts';
import type { DeployedContract, Network } from '../../chain/network.ts';
import { ReadFailure } from '../../chain/readFailure.ts';
import type { SubjectReading } from '../bundle/readSubject.ts';
import type { NetworkFacts } from '../reportFacts.ts';
import type { CheckLine, CheckPart } from './checkReport.ts';
import { differences } from './differences.ts';
import { type JsonObject, membersOf } from './json.ts';
import { type Grading, line, saidGrading, unreadLine, valueLine } from './lineOf.ts';

/** The network a bundle is played back on. */
export interface KnownNetwork {
  readonly network: Network;
  /** Whether its contracts are among those that this program was built with. */
  readonly trusted: boolean;
}

/** @param networks those that this program was built with, at least one */
export function networkOfBundle(stated: JsonObject, networks: readonly Network[]): KnownNetwork {
  const ofChain = networks.filter(({ chainId }) => chainId === stated.chainId);
  const same = ofChain.find((network) => differences(stated.contracts, contractsOf(network)).length === 0);
  const known = same ?? ofChain[0];
  if (known !== undefined) return { network: known, trusted: true };
  const [any] = networks;
  if (any === undefined) throw new Error('a program that knows no network');
  return { network: strange(stated) ?? any, trusted: false };
}

function contractsOf({ contracts }: Network): NetworkFacts['contracts'] {
  const of = ({ address, codeHash }: DeployedContract) => ({ address, codeHash });
  return {
    partners: of(contracts.partners),
    catalogue: of(contracts.catalogue),
    ledger: of(contracts.ledger),
  };
}

/** A network that only the bundle speaks of: good enough to play back, not to prove anything. */
function strange({ chainId, contracts }: JsonObject): Network | undefined {
  const { partners, catalogue, ledger } = membersOf(contracts);
  const of = (contract: unknown): DeployedContract => {
    const { address, codeHash } = membersOf(contract);
    return {
      address: asBytes(address, 'address', 20),
      block: 0,
      codeHash: asBytes(codeHash, 'code hash', 32),
    };
  };
  if (typeof chainId !== 'number' || !Number.isSafeInteger(chainId) || chainId < 1) return undefined;
  try {
    return {
      chainId,
      name: '',
      nodes: [],
      clock: 'chain',
      demo: false,
      contracts: { partners: of(partners), catalogue: of(catalogue), ledger: of(ledger) },
    };
  } catch (error) {
    if (error instanceof ReadFailure) return undefined;
    throw error;
  }
}

/** Grades which chain and which contracts it was, with the code that stood there. */
export function networkLine(
  { network, trusted }: KnownNetwork,
  stated: JsonObject,
  readings: readonly SubjectReading[],
  grading: Grading,
): CheckLine {
  const part: CheckPart = { kind: 'network' };
  if (!trusted) return line(part, 'consistent', { code: 'network_unknown' });
  const { chainId, name } = network;
  if (differences(stated.contracts, contractsOf(network)).length > 0)
    return line(part, 'contradicted', { code: 'contracts_differ' });
  let own = grading;
  for (const { evidence } of readings) {
    const { block } = evidence;
    if (block.status === 'unread') return unreadLine(part, block.cause);
    if (block.proof.level === 'said') own = saidGrading(grading);
  }
  return valueLine(part, stated, { chainId, name, contracts: contractsOf(network) }, own);
}
