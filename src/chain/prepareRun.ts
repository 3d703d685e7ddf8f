import { bytesToHex } from 'viem';
import { getBlock, getChainId } from 'viem/actions';
import { claimedTime } from './claimedTime.ts';
import { following } from './leftOver.ts';
import { planSendings } from './planSendings.ts';
import { type Actor, isSameAct, type NamedAct } from './recordAct.ts';
import { type Effect, effectsOf, readEffectLogs } from './recordEffects.ts';
import type { RecordPorts } from './recordPorts.ts';
import type { ActResult, Run } from './recordRun.ts';
import type { Signer } from './signer.ts';
import { nodeProblem, type SignProblem } from './signProblem.ts';

export interface RunRequest {
  /** A new one when not given. */
  readonly id?: string;
  readonly actor: Actor;
  readonly acts: readonly NamedAct[];
  /** The device's clock, Unix seconds. */
  readonly deviceTime: number;
  /** The most gas of one transaction; what most networks allow when not given. */
  readonly gasCap?: number;
}

export type Prepared =
  | { readonly ok: true; readonly run: Run }
  | { readonly ok: false; readonly problem: SignProblem };

/** EIP-7825: no transaction may have more. */
const MOST_GAS = 2 ** 24;
/** A transaction that fills a block waits long for one. */
const PART_OF_BLOCK = 0.75;
const NO_DOCUMENT = `0x${'0'.repeat(64)}` as const;

/**
 * Tries acts on the ledger's newest state, leaves out what it would refuse with why, and groups the rest. Nothing is
 * signed, sent or kept. What an earlier run of the same account has done already is found, and not done again.
 *
 * @returns a run with a result for each act that will not be sent
 */
export async function prepareRun(ports: RecordPorts, signer: Signer, request: RunRequest): Promise<Prepared> {
  const { network, client } = ports;
  const {
    id = bytesToHex(crypto.getRandomValues(new Uint8Array(16))),
    actor,
    acts,
    deviceTime,
    gasCap,
  } = request;
  try {
    const [chainId, block] = await Promise.all([getChainId(client), getBlock(client)]);
    if (chainId !== network.chainId)
      return { ok: false, problem: { code: 'failed', detail: `the node is of chain ${chainId}` } };
    const time = Number(block.timestamp);
    const stamp = {
      place: BigInt(actor.place),
      claimedAt: claimedTime(network, time, deviceTime),
      document: NO_DOCUMENT,
    };
    const run: Run = {
      ...{ id, chainId, actor, stamp, time, acts },
      block: Number(block.number),
      gasCap: Math.min(gasCap ?? MOST_GAS, Math.floor(Number(block.gasLimit) * PART_OF_BLOCK)),
      sendings: [],
      results: acts.map((): ActResult => ({ at: 'waiting' })),
      settled: false,
    };
    return { ok: true, run: await planRun(ports, signer, run) };
  } catch (error) {
    return { ok: false, problem: nodeProblem(error) };
  }
}

/**
 * Plans what of a run is still waiting, and is in no transaction yet, on the state as it is now.
 * @throws errors of viem where no node answers
 */
export async function planRun(ports: RecordPorts, signer: Signer, run: Run): Promise<Run> {
  const { network, nodes, client } = ports;
  const { actor, stamp, time, gasCap, results } = run;
  const sent = run.sendings.filter(({ state }) => state.at !== 'prepared');
  const inFlight = new Set(sent.flatMap(({ acts }) => acts));
  const acts = new Map(
    run.acts.flatMap(({ act }, i) =>
      results[i]?.at === 'waiting' && !inFlight.has(i) ? [[i, following(run, act, i)] as const] : [],
    ),
  );
  const maxCalls = await signer.maxCalls();
  const plan = await planSendings({ network, nodes, client, actor, stamp, time, acts, gasCap, maxCalls });
  const stands = await earlierEffects(ports, run, [...plan.refused.keys()]);
  const settled = results.map((result, i): ActResult => {
    const refusal = plan.refused.get(i);
    if (refusal === undefined) return result;
    const effect = stands.get(i);
    return effect === undefined ? { at: 'refused', refusal } : { at: 'stands', ...effect };
  });
  return { ...run, sendings: [...sent, ...plan.sendings], results: settled };
}

/** What of these acts an earlier run of the same account has left on the ledger, without anybody having seen it. */
async function earlierEffects(
  { outbox, client, network }: RecordPorts,
  { id, chainId, actor, acts }: Run,
  positions: readonly number[],
): Promise<ReadonlyMap<number, Effect>> {
  const found = new Map<number, Effect>();
  for (const earlier of await outbox.list()) {
    if (earlier.id === id || earlier.chainId !== chainId || earlier.actor.account !== actor.account) continue;
    const unseen = earlier.acts.filter((_, i) => earlier.results[i]?.at !== 'recorded');
    const wanted = positions.flatMap((position) => {
      const act = acts[position]?.act;
      return act !== undefined && unseen.some((one) => isSameAct(one.act, act)) ? [{ position, act }] : [];
    });
    if (wanted.length === 0) continue;
    const sought = wanted.map(({ act }) => act);
    const logs = await readEffectLogs(client, network, sought, earlier.block + 1);
    effectsOf(sought, logs, { account: actor.account, stamp: earlier.stamp }).forEach((effect, i) => {
      const position = wanted[i]?.position;
      if (effect !== undefined && position !== undefined) found.set(position, effect);
    });
  }
  return found;
}
