import type { Config } from 'wagmi';
import { getCallsStatus, getCapabilities, getConnection, sendCalls, sendTransaction } from 'wagmi/actions';
import type { Network } from '../../chain/network.ts';
import type { CallsStatus, Signed, Signer, SignerCall } from '../../chain/signer.ts';
import { type SignProblem, signProblem } from '../../chain/signProblem.ts';

/** Wallets show every call of a batch; some refuse more. */
const CALLS_A_BATCH = 10;
/** Wallets that offered batches, and then took none: this page asks them for one after the other. */
const batchless = new WeakSet<object>();

/**
 * Signs with the wallet that is connected: transactions one by one, or atomic batches (EIP-5792) where the wallet
 * offers them. Account and network are asked of the wallet itself before each signature.
 *
 * @param account the account that the person saw; no other signs
 */
export function walletSigner(config: Config, { chainId }: Network, account: `0x${string}`): Signer {
  return {
    account,
    async maxCalls() {
      const { connector } = getConnection(config);
      if (connector !== undefined && batchless.has(connector)) return 1;
      return (await offersBatches(config, chainId, account)) ? CALLS_A_BATCH : 1;
    },
    async send(calls, id) {
      const [call] = calls;
      if (call === undefined) throw new Error('nothing to sign');
      let asked = false;
      try {
        const problem = await standingProblem(config, chainId, account);
        if (problem !== undefined) return { ok: false, problem };
        asked = true;
        if (calls.length > 1) return await sendBatch(config, chainId, account, calls, id);
        // One's own limit: a wallet would reckon with a state of its own.
        const hash = await sendTransaction(config, { ...call, account, chainId });
        return { ok: true, ticket: { kind: 'transaction', hash } };
      } catch (error) {
        const problem = signProblem(error);
        const { connector } = getConnection(config);
        if (connector !== undefined && problem.code === 'batches') batchless.add(connector);
        // A connection that breaks while the wallet is asked may break after it has sent.
        const open = asked && (problem.code === 'unreachable' || problem.code === 'failed');
        return { ok: false, problem: open ? { code: 'lost', detail: problem.detail } : problem };
      }
    },
    callsStatus: (id) => statusOf(config, id),
  };
}

async function sendBatch(
  config: Config,
  chainId: number,
  account: `0x${string}`,
  calls: readonly SignerCall[],
  id: `0x${string}`,
): Promise<Signed> {
  const sent = await sendCalls(config, {
    ...{ account, chainId, id, forceAtomic: true },
    calls: calls.map(({ to, data }) => ({ to, data })),
  });
  // A wallet may call it otherwise than it was asked to.
  return { ok: true, ticket: { kind: 'calls', id: sent.id as `0x${string}` } };
}

/** Whether the wallet has another account or network by now, or is gone. */
async function standingProblem(
  config: Config,
  chainId: number,
  account: string,
): Promise<SignProblem | undefined> {
  const { connector } = getConnection(config);
  if (connector === undefined) return { code: 'account', detail: 'no wallet is connected' };
  const [[current], chain] = await Promise.all([connector.getAccounts(), connector.getChainId()]);
  if (current?.toLowerCase() !== account.toLowerCase())
    return { code: 'account', detail: current ?? 'no account' };
  return chain === chainId ? undefined : { code: 'network', detail: String(chain) };
}

async function offersBatches(config: Config, chainId: number, account: `0x${string}`): Promise<boolean> {
  try {
    const { atomic } = await getCapabilities(config, { account, chainId });
    return atomic?.status === 'supported' || atomic?.status === 'ready';
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Most wallets do not know the question.
    return false;
  }
}

async function statusOf(config: Config, id: `0x${string}`): Promise<CallsStatus> {
  try {
    const { status, statusCode, receipts = [] } = await getCallsStatus(config, { id });
    switch (status) {
      case 'pending':
        return { at: 'pending' };
      case 'success':
        return { at: 'included', hashes: receipts.map(({ transactionHash }) => transactionHash) };
      case 'failure':
        return { at: 'failed', detail: `status ${statusCode}` };
      default:
        return { at: 'unknown', detail: `status ${statusCode}` };
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { at: 'unknown', detail: error.message };
  }
}
