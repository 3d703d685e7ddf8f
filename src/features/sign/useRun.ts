import { useCallback, useEffect, useRef, useState } from 'react';
import { useConfig } from 'wagmi';
import { carryOutRun } from '../../chain/carryOutRun.ts';
import { prepareRun } from '../../chain/prepareRun.ts';
import type { Actor, NamedAct } from '../../chain/recordAct.ts';
import type { RecordPorts } from '../../chain/recordPorts.ts';
import type { Run } from '../../chain/recordRun.ts';
import type { SignProblem } from '../../chain/signProblem.ts';
import { walletSigner } from './walletSigner.ts';

export type RunStage =
  /** Somebody looks at what is to be signed. `run`: what the ledger would say to it now. */
  | { readonly at: 'asked'; readonly run?: Run; readonly failure?: Failure }
  | { readonly at: 'checking' }
  | { readonly at: 'running'; readonly run: Run }
  | { readonly at: 'ended'; readonly run: Run };

/** Why nothing came of it, and for which account. */
export interface Failure {
  readonly problem: SignProblem;
  readonly account: string;
}

/**
 * Prepares a run, has it signed and follows it. What was agreed to goes on whatever the wallet is switched to. Where
 * nothing came of it, the question is asked again, and `last` says why.
 */
export function useRun(ports: RecordPorts, onRun: (run: Run) => void, onEnd: (run: Run) => void) {
  const config = useConfig();
  const [stage, setStage] = useState<RunStage>({ at: 'asked' });
  const [last, setLast] = useState<Failure>();
  const leaving = useRef(new AbortController());
  const turn = useRef(0);
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    // What is signed by then is kept in the outbox, and followed from there.
    return () => controller.abort();
  }, []);

  /** @returns the run, unless it could not be prepared or something else was asked for meanwhile */
  const prepare = useCallback(
    async (actor: Actor, acts: readonly NamedAct[]): Promise<Run | undefined> => {
      turn.current += 1;
      const own = turn.current;
      setStage({ at: 'checking' });
      const signer = walletSigner(config, ports.network, actor.account);
      const deviceTime = Math.floor(Date.now() / 1000);
      const prepared = await prepareRun(ports, signer, { actor, acts, deviceTime });
      if (own !== turn.current) return undefined;
      if (prepared.ok) {
        setStage({ at: 'asked', run: prepared.run });
        return prepared.run;
      }
      setStage({ at: 'asked', failure: { problem: prepared.problem, account: actor.account } });
      return undefined;
    },
    [config, ports],
  );

  const sign = useCallback(
    async (run: Run): Promise<void> => {
      turn.current += 1;
      setLast(undefined);
      setStage({ at: 'running', run });
      const signer = walletSigner(config, ports.network, run.actor.account);
      const ended = await carryOutRun(ports, signer, run, {
        signal: leaving.current.signal,
        onChange: (changed) => {
          onRun(changed);
          setStage({ at: 'running', run: changed });
        },
      });
      const problem = whyNothing(ended);
      if (problem === undefined) setStage({ at: 'ended', run: ended });
      else {
        setLast({ problem, account: run.actor.account });
        setStage({ at: 'asked' });
      }
      onEnd(ended);
    },
    [config, ports, onRun, onEnd],
  );

  /** Back to the question. */
  const ask = useCallback(() => setStage({ at: 'asked' }), []);
  return { stage, last, prepare, sign, ask };
}

/** Why nothing at all is on the ledger; undefined where something is, or may be. */
function whyNothing({ results }: Run): SignProblem | undefined {
  let why: SignProblem | undefined;
  for (const result of results)
    switch (result.at) {
      case 'recorded':
      case 'stands':
      case 'waiting':
      case 'unknown':
        return undefined;
      case 'not_recorded':
        why ??= result.problem;
        break;
      case 'refused':
        why ??= { code: 'refused', name: result.refusal.code, detail: '' };
        break;
      case 'elsewhere':
        why ??= { code: 'elsewhere', detail: '' };
        break;
      default:
        result satisfies never;
    }
  return why;
}
