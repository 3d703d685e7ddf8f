import type { Config } from 'wagmi';
import {
  getBlock,
  getTransactionReceipt,
  simulateContract,
  waitForTransactionReceipt,
  writeContract,
} from 'wagmi/actions';
import { explainRevert } from '../../chain/explainRevert.ts';
import type { Network } from '../../chain/network.ts';
import { type SignProblem, signProblem } from '../../chain/signProblem.ts';
import type { Gln } from '../../domain/identifiers.ts';
import { type Act, callOf } from './act.ts';
import { claimedTime } from '../../chain/claimedTime.ts';

export type SignProgress = 'checking' | 'signing' | 'including';

export type SignResult = { readonly ok: true } | { readonly ok: false; readonly problem: SignProblem };

export interface Signer {
  readonly account: `0x${string}`;
  /** Where the act happens: the partner's own location number, or that of one of its places. */
  readonly place: Gln;
  /** The device's clock, Unix seconds. */
  readonly deviceTime: number;
}

const NO_DOCUMENT = `0x${'0'.repeat(64)}` as const;
/** Long enough for a crowded network, short enough for somebody at a counter. */
const INCLUSION_MS = 90_000;

/**
 * Has an act signed and waits until it stands on the ledger. It is tried on the node first, so that what the contracts
 * refuse is said before anybody signs.
 */
export async function sendAct(
  config: Config,
  network: Network,
  act: Act,
  { account, place, deviceTime }: Signer,
  onProgress: (progress: SignProgress) => void,
): Promise<SignResult> {
  const { chainId } = network;
  let hash: `0x${string}`;
  let asked = false;
  try {
    onProgress('checking');
    const { timestamp } = await getBlock(config, { chainId });
    const claimedAt = claimedTime(network, Number(timestamp), deviceTime);
    const stamp = { place: BigInt(place), claimedAt, document: NO_DOCUMENT };
    const call = { ...callOf(network, act, stamp), account, chainId };
    await simulate(config, call);
    onProgress('signing');
    asked = true;
    hash = await write(config, call);
  } catch (error) {
    const problem = signProblem(error);
    // A connection that breaks while the wallet is asked may break after it has sent.
    const open = asked && (problem.code === 'unreachable' || problem.code === 'failed');
    return failed(open ? { code: 'lost', detail: problem.detail } : problem);
  }
  onProgress('including');
  const problem = await inclusionProblem(config, network, hash);
  return problem === undefined ? { ok: true } : failed(problem);
}

type Call = ReturnType<typeof callOf> & { readonly account: `0x${string}`; readonly chainId: number };

// wagmi derives its argument types from one function at a time; the calls are complete and typed in chain/calls.ts.
function simulate(config: Config, call: Call) {
  return simulateContract(config, call as Parameters<typeof simulateContract>[1]);
}

function write(config: Config, call: Call) {
  return writeContract(config, call as Parameters<typeof writeContract>[1]);
}

/** What became of a signed transaction; undefined when the ledger took it. */
async function inclusionProblem(
  config: Config,
  { chainId, contracts }: Network,
  hash: `0x${string}`,
): Promise<SignProblem | undefined> {
  let replaced = false;
  try {
    const { logs } = await waitForTransactionReceipt(config, {
      hash,
      chainId,
      timeout: INCLUSION_MS,
      onReplaced: ({ reason }) => {
        replaced = reason !== 'repriced';
      },
    });
    if (replaced) return { code: 'replaced', detail: hash };
    // A wallet that is a contract itself may have failed inside a transaction that succeeded.
    const recorded = logs.some(({ address }) => address.toLowerCase() === contracts.ledger.address);
    return recorded ? undefined : { code: 'reverted', detail: hash };
  } catch (error) {
    const problem = signProblem(error);
    if (explainRevert(error) !== undefined) return problem;
    if (await isReverted(config, chainId, hash)) return { code: 'reverted', detail: hash };
    // Signed it is: a node that fails now leaves open what became of it.
    return { code: 'lost', detail: `${hash}\n${problem.detail}` };
  }
}

async function isReverted(config: Config, chainId: number, hash: `0x${string}`): Promise<boolean> {
  try {
    return (await getTransactionReceipt(config, { chainId, hash })).status === 'reverted';
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Not there, or nobody answers: either way nothing is known of it.
    return false;
  }
}

function failed(problem: SignProblem): SignResult {
  return { ok: false, problem };
}
