import {
  AbiDecodingZeroDataError,
  AbiErrorSignatureNotFoundError,
  BaseError,
  ContractFunctionRevertedError,
  decodeErrorResult,
  type Hex,
  isHex,
} from 'viem';
import { custodyLedgerAbi, productCatalogueAbi, tradingPartnersAbi } from './generated/abi.ts';

/** Why the contracts refused a call. */
export interface Refusal {
  /** Name of the contracts' own error, e.g. `LedgerSequence`. */
  readonly code: string;
  /** Its arguments, in the order of its declaration. */
  readonly args: readonly unknown[];
}

const ABI = [...custodyLedgerAbi, ...productCatalogueAbi, ...tradingPartnersAbi];

/**
 * Finds in an error of viem or wagmi why the contracts refused.
 * @returns undefined where it is no refusal of theirs: the wallet declined, the node failed …
 */
export function explainRevert(error: unknown): Refusal | undefined {
  const data = revertData(error);
  return data === undefined ? undefined : decodeRefusal(data);
}

/** The same for what a contract returned when it reverted. */
export function decodeRefusal(data: Hex): Refusal | undefined {
  try {
    const { errorName, args } = decodeErrorResult({ abi: ABI, data });
    return { code: errorName, args };
  } catch (cause) {
    if (cause instanceof AbiErrorSignatureNotFoundError || cause instanceof AbiDecodingZeroDataError)
      return undefined;
    throw cause;
  }
}

/** What the contract returned when it reverted; nodes put it in different places. */
function revertData(error: unknown): Hex | undefined {
  if (!(error instanceof BaseError)) return undefined;
  let data: Hex | undefined;
  error.walk((cause) => {
    data ??= cause instanceof ContractFunctionRevertedError ? cause.raw : dataOf(cause);
    return data !== undefined;
  });
  return data;
}

/** `data` of a JSON-RPC error, or `data.data` of one that a wallet has wrapped. */
function dataOf(cause: unknown): Hex | undefined {
  if (typeof cause !== 'object' || cause === null || !('data' in cause)) return undefined;
  const { data } = cause;
  if (isHex(data) && data.length >= 10) return data;
  return typeof data === 'string' ? undefined : dataOf(data);
}
