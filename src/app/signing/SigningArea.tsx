import { useCallback, useEffect, useMemo } from 'react';
import { WagmiContext } from 'wagmi';
import type { Network } from '../../chain/network.ts';
import type { NamedAct } from '../../chain/recordAct.ts';
import { isWaitedFor, type Run } from '../../chain/recordRun.ts';
import type { Partner } from '../../domain/ledger.ts';
import { rolesAt } from '../../domain/standing.ts';
import { RunPanel } from '../../features/sign/RunPanel.tsx';
import { viewerOf } from '../../features/sign/viewerOf.ts';
import { session } from '../../store/session.ts';
import { demoIdentities } from './demoIdentities.ts';
import { markRun } from './openRuns.ts';
import { recordingPorts, runOutbox } from './recordingPorts.ts';
import { walletConfig } from './walletConfig.ts';

export interface SigningRunProps {
  readonly network: Network;
  readonly nodes: readonly string[];
  /** At least one; the same array as long as the same is meant. */
  readonly acts: readonly NamedAct[];
  /** The network's time, Unix seconds. */
  readonly time: number;
  /** The run has ended, as far as somebody waits for it; receiptOf makes its receipt. */
  readonly onEnd: (run: Run) => void;
  /** The record is to be read again. */
  readonly onCheckAgain: () => void;
  readonly onCancel: () => void;
}

/** What is over is kept so long, for whoever wants its receipt. */
const KEPT_DAYS = 7;

const DEMO_ROLES = new Map(demoIdentities.map(({ address, role }) => [`demo-${address}`, role]));

/** The one part of the app with wallet code in it. It is loaded when somebody wants to record something. */
export default function SigningArea(props: SigningRunProps) {
  const { network, nodes, time } = props;
  const ports = useMemo(() => recordingPorts(network, nodes), [network, nodes]);
  useEffect(() => void runOutbox.prune(KEPT_DAYS, ({ settled }) => settled), []);
  const onRun = useCallback((run: Run) => {
    // What is known is seen here; the rest is followed by the frame, also when this page is left.
    if (!isWaitedFor(run)) markRun(run.id, run.settled ? undefined : 'seen');
  }, []);
  const onActor = useCallback(
    (actor: { readonly account: string; readonly partner: Partner } | undefined) => {
      if (actor === undefined) {
        session.set(undefined);
        return;
      }
      const { account, partner } = actor;
      session.set({
        account,
        gln: partner.gln,
        name: partner.name,
        viewer: viewerOf(rolesAt(partner, time)),
        group: partner.group,
      });
    },
    [time],
  );
  return (
    // Not wagmi's own provider: it connects anew whenever it is rendered.
    <WagmiContext value={walletConfig(network, nodes)}>
      <RunPanel {...props} ports={ports} onRun={onRun} onActor={onActor} demo={DEMO_ROLES} />
    </WagmiContext>
  );
}
