import { useState } from 'react';
import { useConfig } from 'wagmi';
import type { Network } from '../../chain/network.ts';
import type { SignProblem } from '../../chain/signProblem.ts';
import type { Act } from './act.ts';
import { type Signer, type SignProgress, sendAct } from './sendAct.ts';

export type Stage =
  | { readonly at: 'asked' }
  /** `sentence` says what is signed, as it was when somebody agreed to it. */
  | { readonly at: SignProgress | 'included'; readonly sentence: string }
  | { readonly at: 'failed'; readonly problem: SignProblem; readonly account: string };

/** Sends an act and follows it. What was agreed to goes on whatever the wallet is switched to meanwhile. */
export function useSending(network: Network, act: Act, onDone: () => void) {
  const config = useConfig();
  const [stage, setStage] = useState<Stage>({ at: 'asked' });
  const send = async (signer: Signer, sentence: string) => {
    const result = await sendAct(config, network, act, signer, (at) => setStage({ at, sentence }));
    if (!result.ok) return setStage({ at: 'failed', problem: result.problem, account: signer.account });
    setStage({ at: 'included', sentence });
    onDone();
  };
  return { stage, send };
}
