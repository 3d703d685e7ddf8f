import type { Config } from 'wagmi';
import { getBlock, simulateContract, waitForTransactionReceipt, writeContract } from 'wagmi/actions';
import type { Network } from '../../chain/network.ts';
import type { Gln } from '../../domain/identifiers.ts';
import { type Act, callOf } from './act.ts';
import { type SignProblem, signProblem } from './signProblem.ts';

export type SignProgress = 'checking' | 'signing' | 'including';

export type SignResult = { readonly ok: true } | { readonly ok: false; readonly problem: SignProblem };

export interface Signer {
  readonly account: `0x${string}`;
  /** Where the act happens, if it is stated. */
  readonly place: Gln | undefined;
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
  { account, place }: Signer,
  onProgress: (progress: SignProgress) => void,
): Promise<SignResult> {
  let signed = false;
  try {
    onProgress('checking');
    const { chainId } = network;
    // The contracts refuse a time ahead of the chain's, and device clocks run ahead; the newest block's never does.
    const { timestamp } = await getBlock(config, { chainId });
    const stamp = { place: BigInt(place ?? 0), claimedAt: Number(timestamp), document: NO_DOCUMENT };
    const call = { ...callOf(network, act, stamp), account, chainId };
    await simulate(config, call);
    onProgress('signing');
    const hash = await write(config, call);
    signed = true;
    onProgress('including');
    const receipt = await waitForTransactionReceipt(config, { hash, chainId, timeout: INCLUSION_MS });
    return receipt.status === 'success' ? { ok: true } : failed({ code: 'reverted', detail: hash });
  } catch (error) {
    const problem = signProblem(error);
    // Once it is signed, a node that fails leaves it open what became of it.
    return failed(signed ? { code: 'lost', detail: problem.detail } : problem);
  }
}

type Call = ReturnType<typeof callOf> & { readonly account: `0x${string}`; readonly chainId: number };

// wagmi derives its argument types from one function at a time; the calls are complete and typed in chain/calls.ts.
function simulate(config: Config, call: Call) {
  return simulateContract(config, call as Parameters<typeof simulateContract>[1]);
}

function write(config: Config, call: Call) {
  return writeContract(config, call as Parameters<typeof writeContract>[1]);
}

function failed(problem: SignProblem): SignResult {
  return { ok: false, problem };
}
