import { encodeFunctionData, type Hex } from 'viem';
import { custodyLedgerAbi } from '../../src/chain/generated/abi.ts';
import { foldTrail, parseLogs } from '../../src/chain/rawLog.ts';
import { toWord } from '../../src/chain/slots.ts';
import { TOPICS } from '../../src/chain/topics.ts';
import { addresses } from './contractAddresses.ts';
import type { DemoEvent } from './demoEvent.ts';
import { jsonRpc } from './jsonRpc.ts';
import { ssccOf } from './ssccs.ts';

/** Numbers of the ledger's ErrorReason. */
const REASONS = { did_not_occur: 1, incorrect_data: 2 } as const;

/**
 * The call by which the author of a step says that it was wrong. It must repeat the unit's trail from that step on, as
 * the chain has logged it.
 *
 * @param url node of the demo network, in the state in which the call is made
 */
export async function errorDeclaration(
  url: string,
  { unit, step, reason, note }: Extract<DemoEvent, { do: 'declareError' }>,
): Promise<Hex> {
  const sscc = BigInt(ssccOf(unit));
  const address = addresses.CustodyLedger;
  const topics = [TOPICS.CustodyStep, toWord(sscc)];
  const [answer] = await jsonRpc(url, ['eth_getLogs', [{ address, fromBlock: '0x0', topics }]]);
  const steps = parseLogs(answer, address, topics);
  const before = foldTrail(steps.slice(0, step - 1));
  const repeated = steps.slice(step - 1).map(({ data }) => data);
  const args = [sscc, before, repeated, REASONS[reason], note] as const;
  return encodeFunctionData({ abi: custodyLedgerAbi, functionName: 'declareError', args });
}
