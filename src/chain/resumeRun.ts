import { runLock } from './carryOutRun.ts';
import { followFinality, followSending, keepRun, leaveOpen, pause, type RunWatch } from './followSending.ts';
import type { RecordPorts } from './recordPorts.ts';
import { endRun, isSettled, isWaitedFor, type Run } from './recordRun.ts';
import type { Signer } from './signer.ts';
import type { SignProblem } from './signProblem.ts';

/** A block becomes final in minutes; nobody waits in front of a screen for it. */
const FINALITY_POLLS = 10;

const LOST: SignProblem = { code: 'lost', detail: '' };

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
    current = await leaveOpen(ports, current, at, LOST, watch);
  }
  while (!current.sendings.every(isSettled) && watch.signal?.aborted !== true) {
    for (const [at, { state }] of current.sendings.entries()) {
      if (state.at !== 'signed') continue;
      current = await followSending(ports, current, at, signer, watch);
      // What became of a batch that failed before it was sent, only its wallet knows.
      if (state.ticket.kind === 'calls') current = await leaveOpen(ports, current, at, LOST, watch);
    }
    current = await followFinality(ports, current, watch);
    if (current.sendings.every(isSettled)) return;
    await pause(ports.client.pollingInterval * FINALITY_POLLS, watch.signal);
  }
}
