import { followSending, keepRun, leaveOpen, type RunWatch } from './followSending.ts';
import { planRun } from './prepareRun.ts';
import { type Act, isSameAct } from './recordAct.ts';
import type { RecordPorts } from './recordPorts.ts';
import { type ActResult, endRun, isSettled, type Run, type SendingState, withSending } from './recordRun.ts';
import type { Signer } from './signer.ts';
import { nodeProblem, type SignProblem } from './signProblem.ts';

/**
 * Has a prepared run signed, one signature after the other, and follows each until it is on the ledger. Before each
 * signature everything still to be sent is tried again, so that nothing is signed that the ledger would refuse by now.
 * Every step is kept before the next one is taken.
 *
 * It ends early, with nothing lost, where a signature is declined, the wallet has another account or network, no node
 * answers, or the network takes longer than patience lasts: what was signed is followed on by resumeRun.
 *
 * @returns the run with a result for each act; *waiting* only for acts that are signed, and not on the ledger yet
 */
export async function carryOutRun(
  ports: RecordPorts,
  signer: Signer,
  run: Run,
  watch: RunWatch = {},
): Promise<Run> {
  const done = await ports.locks.hold(runLock(run), false, async () => {
    let current = await claim(ports, run, watch);
    let problem: SignProblem | undefined;
    while (problem === undefined && watch.signal?.aborted !== true) {
      const planned = await plan(ports, signer, current);
      if (!planned.ok) {
        problem = planned.problem;
        break;
      }
      current = await keepRun(ports, planned.run, watch);
      const at = current.sendings.findIndex(({ state }) => state.at === 'prepared');
      if (at < 0) break;
      current = await sign(ports, signer, current, at, watch);
      problem = reasonToStop(current.sendings[at]?.state);
    }
    return await keepRun(ports, endRun(current, problem ?? { code: 'stopped', detail: '' }), watch);
  });
  // Another tab, or a second press of the button, carries it out already.
  return done ?? run;
}

/** Nobody else carries out, or follows, a run while this is held. */
export function runLock({ id }: Pick<Run, 'id'>): string {
  return `theriac.run.${id}`;
}

/** Leaves out what another tab of this browser is recording, or has on its way, and keeps the rest as this run's. */
async function claim(ports: RecordPorts, run: Run, watch: RunWatch): Promise<Run> {
  const { outbox, locks } = ports;
  const claimed = await locks.hold(`theriac.outbox.${run.chainId}`, true, async () => {
    const taken = await actsOfOthers(ports, run, await outbox.list());
    const results = run.acts.map(({ act }, i): ActResult => {
      const result = run.results[i] ?? { at: 'waiting' };
      const isTaken = result.at === 'waiting' && taken.some((other) => isSameAct(other, act));
      return isTaken ? { at: 'elsewhere' } : result;
    });
    return await keepRun(ports, { ...run, results }, watch);
  });
  if (claimed === undefined) throw new Error('a lock that was waited for');
  return claimed;
}

async function actsOfOthers(
  { locks }: RecordPorts,
  run: Run,
  others: readonly Run[],
): Promise<readonly Act[]> {
  const taken: Act[] = [];
  for (const other of others) {
    if (other.id === run.id || other.chainId !== run.chainId || other.settled) continue;
    const free = await locks.hold(runLock(other), false, () => Promise.resolve(true));
    // What was only prepared by a page that is gone will not be sent any more.
    for (const { acts, state } of other.sendings)
      if (state.at === 'signed' || (free === undefined && !isSettled({ state })))
        taken.push(...acts.flatMap((i) => other.acts[i]?.act ?? []));
  }
  return taken;
}

type Planned =
  | { readonly ok: true; readonly run: Run }
  | { readonly ok: false; readonly problem: SignProblem };

async function plan(ports: RecordPorts, signer: Signer, run: Run): Promise<Planned> {
  try {
    return { ok: true, run: await planRun(ports, signer, run) };
  } catch (error) {
    return { ok: false, problem: nodeProblem(error) };
  }
}

async function sign(ports: RecordPorts, signer: Signer, run: Run, at: number, watch: RunWatch): Promise<Run> {
  const sending = run.sendings[at];
  if (sending === undefined) throw new Error(`no sending ${at}`);
  const asked = await keepRun(ports, withSending(run, at, { at: 'asked' }), watch);
  const signed = await signer.send(sending.calls, sending.id);
  if (signed.ok) {
    const state = { at: 'signed', ticket: signed.ticket } as const;
    const next = await keepRun(ports, withSending(asked, at, state), watch);
    return await followSending(ports, next, at, signer, watch);
  }
  const { problem } = signed;
  if (problem.code !== 'lost') {
    const results = sending.acts.map((): ActResult => ({ at: 'not_recorded', problem }));
    return await keepRun(ports, withSending(asked, at, { at: 'failed', problem }, results), watch);
  }
  // It may have been sent all the same: it is looked for, and left open where it is not found.
  const looked = await followSending(ports, asked, at, signer, {
    ...watch,
    patienceMs: Math.min(LOST_MS, watch.patienceMs ?? LOST_MS),
  });
  return await leaveOpen(ports, looked, at, problem, watch);
}

/** So long is looked for what a wallet may have sent before it broke off. */
const LOST_MS = 20_000;

/** Why nothing more of a run is signed; a transaction that the ledger refused in a race stops no other. */
function reasonToStop(state: SendingState | undefined): SignProblem | undefined {
  switch (state?.at) {
    case 'failed':
      return state.problem.code === 'reverted' ? undefined : state.problem;
    case 'unknown':
      return state.problem;
    case 'asked':
    case 'signed':
      return { code: 'stopped', detail: '' };
    default:
      return undefined;
  }
}
