import { asBytes } from '../../chain/json.ts';
import { parseLogs, type RawLog } from '../../chain/rawLog.ts';
import { ReadFailure } from '../../chain/readFailure.ts';
import { postBatch, type RpcAnswer } from '../../chain/rpc.ts';
import type { LogMaterial } from '../bundle/bundle.ts';

/** Whether a node has all logs, byte for byte, where they are said to be; *unknown* where it does not answer. */
export type Confirmation = 'confirmed' | 'denied' | 'unknown';

const AT_ONCE = 100;
const TIMEOUT_MS = 20_000;

/**
 * Looks up in their blocks what the ledger's trails do not hold: in which transaction, and where in its block, each
 * log stands.
 *
 * @throws the reason of `signal` when the caller ended the work
 */
export async function confirmLogs(
  node: string,
  logs: readonly LogMaterial[],
  signal: AbortSignal | undefined,
): Promise<Confirmation> {
  const byPlace = new Map<string, LogMaterial[]>();
  for (const log of logs) {
    const place = `0x${log.block.toString(16)} ${log.address}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), log]);
  }
  const places = [...byPlace];
  let unknown = false;
  for (let i = 0; i < places.length; i += AT_ONCE) {
    const some = places.slice(i, i + AT_ONCE);
    const answers = await askForLogs(
      node,
      some.map(([place]) => place),
      signal,
    );
    signal?.throwIfAborted();
    for (const [j, [place, wanted]] of some.entries()) {
      const found = logsIn(answers[j], place);
      if (found.length === 0) unknown = true;
      else if (!wanted.every((log) => found.some((one) => isSame(one, log)))) return 'denied';
    }
  }
  return unknown ? 'unknown' : 'confirmed';
}

async function askForLogs(
  node: string,
  places: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly RpcAnswer[]> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const calls = places.map((place) => {
    const [block, address] = place.split(' ');
    return { method: 'eth_getLogs', params: [{ fromBlock: block, toBlock: block, address }] };
  });
  try {
    return await postBatch(node, calls, {
      fetch,
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
      onBytes: () => undefined,
    });
  } catch (error) {
    if (error instanceof ReadFailure) return [];
    throw error;
  }
}

/** None where the node has not answered, or does not keep logs that old. */
function logsIn(answer: RpcAnswer | undefined, place: string): readonly RawLog[] {
  if (answer?.ok !== true) return [];
  try {
    return parseLogs(answer.result, asBytes(place.split(' ')[1], 'address', 20), []);
  } catch (error) {
    if (error instanceof ReadFailure) return [];
    throw error;
  }
}

function isSame(found: RawLog, log: LogMaterial): boolean {
  return (
    found.data === log.data &&
    found.block === log.block &&
    found.index === log.logIndex &&
    found.transaction === log.transaction &&
    found.topics.join() === log.topics.join()
  );
}
