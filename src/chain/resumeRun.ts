import { runLock } from './carryOutRun.ts';
import { followFinality, followSending, keepRun, pause, type RunWatch } from './followSending.ts';
import type { RecordPorts } from './recordPorts.ts';
import { type ActResult, endRun, isSettled, isWaitedFor, type Run, withSending } from './recordRun.ts';
import type { Signer } from './signer.ts';

/** A block becomes final in minutes; nobody waits in front of a screen for it. */
const FINALITY_POLLS = 10;

/**
 * Picks up a run that a page left behind which was closed or reloaded: what had only been prepared is given up, what
 * was signed is followed to the end. While another tab, or another part of this page, carries it out, this waits.
 *
 * @param signer where somebody is signed in: their wallet knows of its batches
 * @param watch its `onChange` is told of the run as soon as it is in these hands
 * @returns when nothing more becomes of it, or the watch ended
 */
export async function resumeRun(
  ports: RecordPorts,
  signer: Pick<Signer, 'callsStatus'> | undefined,
  id: string,
  watch: RunWatch = {},
): Promise<void> {
  await ports.locks.hold(runLock({ id }), true, async () => {
    if (watch.signal?.aborted === true) return;
    const run = (await ports.outbox.list()).find((one) => one.id === id);
    if (run?.chainId !== ports.network.chainId) return;
    watch.onChange?.(run);
    if (!run.settled || isWaitedFor(run)) await follow(ports, signer, run, watch);
  });
}

async function follow(
  ports: RecordPorts,
  signer: Pick<Signer, 'callsStatus'> | undefined,
  run: Run,
  watch: RunWatch,
): Promise<void> {
  let current = await keepRun(ports, endRun(run, { code: 'stopped', detail: '' }), watch);
  for (const [at, { state }] of current.sendings.entries()) {
    if (state.at !== 'asked' && state.at !== 'unknown') continue;
    // Nobody can still be asked: it is on the ledger, or nothing is known of it.
    current = await followSending(ports, current, at, signer, { ...watch, patienceMs: 0 });
    const sending = current.sendings[at];
    if (sending?.state.at !== 'asked') continue;
    const results = sending.acts.map((): ActResult => ({ at: 'unknown' }));
    const problem = { code: 'lost', detail: '' } as const;
    current = await keepRun(ports, withSending(current, at, { at: 'unknown', problem }, results), watch);
  }
  while (!current.sendings.every(isSettled) && watch.signal?.aborted !== true) {
    for (const [at, { state }] of current.sendings.entries())
      if (state.at === 'signed') current = await followSending(ports, current, at, signer, watch);
    current = await followFinality(ports, current, watch);
    if (current.sendings.every(isSettled)) return;
    await pause(ports.client.pollingInterval * FINALITY_POLLS, watch.signal);
  }
}
