import { BaseError } from 'viem';
import { explainRevert } from './explainRevert.ts';

/** Why nothing was signed, or why it is not known whether it was recorded. */
export type SignProblem =
  /** The contracts refuse; `name` is that of their error. */
  | { readonly code: 'refused'; readonly name: string; readonly detail: string }
  | {
      readonly code:
        | 'declined'
        | 'network'
        | 'account'
        | 'unreachable'
        /** The wallet is waiting for an answer to an earlier question. */
        | 'pending'
        | 'funds'
        /** Signed, and nothing is known of what became of it. */
        | 'lost'
        /** Signed, and then another transaction was put in its place. */
        | 'replaced'
        /** Signed and sent, and then the network forgot it. */
        | 'dropped'
        | 'reverted'
        /** The wallet takes no several calls at once, though it said so. */
        | 'batches'
        /** Another tab of this browser is recording the same. */
        | 'elsewhere'
        /** Signed, and not on the ledger yet; it is followed on. */
        | 'slow'
        /** The run ended before its turn came: nothing was signed. */
        | 'stopped'
        | 'failed';
      readonly detail: string;
    };

/** What wallets and nodes throw, by the names wagmi and viem give it. */
const NAMES: Readonly<Record<string, Exclude<SignProblem['code'], 'refused'>>> = {
  UserRejectedRequestError: 'declined',
  ChainMismatchError: 'network',
  ConnectorChainMismatchError: 'network',
  SwitchChainError: 'network',
  ConnectorAccountNotFoundError: 'account',
  ConnectorNotConnectedError: 'account',
  AtomicReadyWalletRejectedUpgradeError: 'declined',
  AtomicityNotSupportedError: 'batches',
  BundleTooLargeError: 'batches',
  UnsupportedNonOptionalCapabilityError: 'batches',
  ResourceUnavailableRpcError: 'pending',
  InsufficientFundsError: 'funds',
  HttpRequestError: 'unreachable',
  TimeoutError: 'unreachable',
};

/**
 * Names what went wrong on the way to the ledger.
 * @param error anything thrown by wagmi, by a wallet or by a node
 */
export function signProblem(error: unknown): SignProblem {
  const detail = error instanceof Error ? error.message : String(error);
  const refusal = explainRevert(error);
  if (refusal !== undefined) return { code: 'refused', name: refusal.code, detail };
  for (const { name } of causes(error)) {
    const code = NAMES[name];
    if (code !== undefined) return { code, detail };
  }
  return { code: 'failed', detail };
}

/**
 * The same where only a node was asked.
 * @throws whatever is not an error of viem: it is a fault of ours
 */
export function nodeProblem(error: unknown): SignProblem {
  if (error instanceof BaseError) return signProblem(error);
  throw error;
}

/** The error and what caused it, outermost first. */
function causes(error: unknown): Error[] {
  const found: Error[] = [];
  for (let cause = error; cause instanceof Error && found.length < 10; cause = cause.cause) found.push(cause);
  return found;
}
