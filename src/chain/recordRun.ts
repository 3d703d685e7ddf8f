import type { Hex } from 'viem';
import type { Reason } from '../domain/ledger.ts';
import type { Stamp } from './calls.ts';
import type { Refusal } from './explainRevert.ts';
import type { Actor, NamedAct } from './recordAct.ts';
import type { SignerCall, Ticket } from './signer.ts';
import type { SignProblem } from './signProblem.ts';

/** The life of what is signed at once: one transaction, or one batch of a wallet. */
export type SendingState =
  | { readonly at: 'prepared' }
  /** The wallet is being asked: from here on it may have been sent. */
  | { readonly at: 'asked' }
  | { readonly at: 'signed'; readonly ticket: Ticket }
  | ({ readonly at: 'included' } & Inclusion)
  /** Included, and not to be undone any more. */
  | ({ readonly at: 'final' } & Inclusion)
  /**
   * Nothing of it is on the ledger; what it would have recorded can be tried again. Codes beside a wallet's own:
   * `dropped` (the network forgot it), `replaced` (another was put in its place), `reverted`.
   */
  | { readonly at: 'failed'; readonly problem: SignProblem; readonly hash?: Hex }
  /** Whether it was sent is not known. It is looked for on the ledger before anything is tried again. */
  | { readonly at: 'unknown'; readonly problem: SignProblem };

export interface Inclusion {
  readonly hash: Hex;
  readonly block: number;
  readonly blockHash: Hex;
  /** Time of the block, Unix seconds. */
  readonly time: number;
  readonly gasUsed: number;
}

/** What one signature carries out. */
export interface Sending {
  /** 32 random bytes, by which a wallet knows a batch. */
  readonly id: Hex;
  /** Positions of its acts in the run, in the order in which they are called. */
  readonly acts: readonly number[];
  readonly calls: readonly SignerCall[];
  readonly state: SendingState;
}

/** What became of one act. */
export type ActResult =
  /** Not sent yet, or not known yet. */
  | { readonly at: 'waiting' }
  /** It stands on the ledger, by this run. */
  | { readonly at: 'recorded'; readonly hash: Hex; readonly as?: Reason }
  /** It stood on the ledger already, by an earlier attempt of the same account. */
  | { readonly at: 'stands'; readonly hash: Hex; readonly as?: Reason }
  /** The ledger would refuse it; it was left out before anything was signed. */
  | { readonly at: 'refused'; readonly refusal: Refusal }
  /** Another tab of this browser is recording it. */
  | { readonly at: 'elsewhere' }
  /** Its signature was declined, its transaction failed, or the run ended before its turn. */
  | { readonly at: 'not_recorded'; readonly problem: SignProblem }
  /** It may stand on the ledger. */
  | { readonly at: 'unknown' };

/** A run: everything that was to be recorded at one moment by one partner at one place. It outlives the page. */
export interface Run {
  readonly id: string;
  readonly chainId: number;
  readonly actor: Actor;
  readonly stamp: Stamp;
  /** Newest block when it was prepared, and its time in Unix seconds. */
  readonly block: number;
  readonly time: number;
  /** The most gas of one transaction. */
  readonly gasCap: number;
  readonly acts: readonly NamedAct[];
  readonly sendings: readonly Sending[];
  /** One for each act. */
  readonly results: readonly ActResult[];
  /** Nothing more will become of it without a person; whether somebody has seen that is the screen's affair. */
  readonly settled: boolean;
}

/** A run with another state of one of its sendings, and results of its acts. */
export function withSending(run: Run, at: number, state: SendingState, results?: readonly ActResult[]): Run {
  const sending = run.sendings[at];
  if (sending === undefined) throw new Error(`no sending ${at}`);
  const next = [...run.results];
  results?.forEach((result, i) => {
    const position = sending.acts[i];
    if (position !== undefined) next[position] = result;
  });
  const sendings = run.sendings.map((one, i) => (i === at ? { ...one, state } : one));
  return { ...run, sendings, results: next, settled: sendings.every(isSettled) };
}

/** Nothing more becomes of it by itself. */
export function isSettled({ state: { at } }: Pick<Sending, 'state'>): boolean {
  return at === 'final' || at === 'failed' || at === 'unknown';
}

/** Gives up what is not signed by now. */
export function endRun(run: Run, problem: SignProblem): Run {
  const sendings = run.sendings.filter(({ state }) => state.at !== 'prepared');
  const sent = new Set(sendings.flatMap(({ acts }) => acts));
  const results = run.results.map(
    (result, i): ActResult =>
      result.at === 'waiting' && !sent.has(i) ? { at: 'not_recorded', problem } : result,
  );
  return { ...run, sendings, results, settled: sendings.every(isSettled) };
}

/** Whether all of a run stands on the ledger. */
export function settledWell({ results }: Run): boolean {
  return results.every(({ at }) => at === 'recorded' || at === 'stands');
}

/** Whether it is not known yet what became of some of a run. */
export function isWaitedFor({ results }: Run): boolean {
  return results.some(({ at }) => at === 'waiting' || at === 'unknown');
}
