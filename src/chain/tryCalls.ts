import type { Hex } from 'viem';
import { estimateGas, simulateBlocks } from 'viem/actions';
import { decodeRefusal, explainRevert, type Refusal } from './explainRevert.ts';
import type { LedgerClient } from './ledgerClient.ts';
import type { EncodedCall } from './recordCall.ts';

/** What the ledger would answer to a call. */
export type Trial =
  | { readonly at: 'accepted'; readonly gas: number }
  | { readonly at: 'refused'; readonly refusal: Refusal }
  /** It follows on others, and the node can try calls only one by one. */
  | { readonly at: 'untried' };

/** So many calls are tried in one block, whose gas they share. */
const CALLS_A_BLOCK = 100;

/** A revert that is none of the contracts' own. */
const UNEXPLAINED: Refusal = { code: 'unexplained', args: [] };

/**
 * Tries calls one after the other on the newest state, each on what those before it would have done. Nothing is sent.
 *
 * @param follows which calls rest on others before them
 * @throws errors of viem where no node answers
 */
export async function tryCalls(
  client: LedgerClient,
  account: Hex,
  calls: readonly EncodedCall[],
  follows: (position: number) => boolean,
): Promise<readonly Trial[]> {
  if (calls.length === 0) return [];
  return (await trySimulation(client, account, calls)) ?? tryOneByOne(client, account, calls, follows);
}

/** All in one question, by `eth_simulateV1`; undefined where the node has no such method, or not for so much. */
async function trySimulation(
  client: LedgerClient,
  account: Hex,
  calls: readonly EncodedCall[],
): Promise<readonly Trial[] | undefined> {
  const blocks = [];
  for (let at = 0; at < calls.length; at += CALLS_A_BLOCK)
    blocks.push({ calls: calls.slice(at, at + CALLS_A_BLOCK).map((call) => ({ ...call, account })) });
  try {
    const answer = (await simulateBlocks(client, { blocks })).flatMap((block) => block.calls);
    if (answer.length !== calls.length) return undefined;
    return answer.map(({ status, gasUsed, maxUsedGas, data }) =>
      status === 'success'
        ? { at: 'accepted', gas: Number(maxUsedGas ?? gasUsed) }
        : { at: 'refused', refusal: decodeRefusal(data) ?? UNEXPLAINED },
    );
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Too old a node, or a limit of its own. One that does not answer at all fails at the next question, too.
    return undefined;
  }
}

function tryOneByOne(
  client: LedgerClient,
  account: Hex,
  calls: readonly EncodedCall[],
  follows: (position: number) => boolean,
): Promise<readonly Trial[]> {
  return Promise.all(
    calls.map(async (call, i): Promise<Trial> => {
      if (follows(i)) return { at: 'untried' };
      try {
        return { at: 'accepted', gas: Number(await estimateGas(client, { ...call, account })) };
      } catch (error) {
        const refusal = explainRevert(error);
        if (refusal === undefined) throw error;
        return { at: 'refused', refusal };
      }
    }),
  );
}
