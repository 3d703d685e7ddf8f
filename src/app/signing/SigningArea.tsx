import { useCallback, useState } from 'react';
import { WagmiProvider } from 'wagmi';
import type { Network } from '../../chain/network.ts';
import type { Partner } from '../../domain/ledger.ts';
import { rolesAt } from '../../domain/standing.ts';
import type { Act } from '../../features/sign/act.ts';
import { SignPanel } from '../../features/sign/SignPanel.tsx';
import { viewerOf } from '../../features/sign/viewerOf.ts';
import { session } from '../../store/session.ts';
import { demoIdentities } from './demoIdentities.ts';
import { walletConfig } from './walletConfig.ts';

export interface SigningProps {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly act: Act;
  /** The network's time, Unix seconds. */
  readonly time: number;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The one part of the app with wallet code in it. It is loaded when somebody wants to record something. */
export default function SigningArea(props: SigningProps) {
  const { network, nodes, time } = props;
  const identities = network.demo ? demoIdentities : [];
  const [config] = useState(() => walletConfig(network, nodes, identities));
  const onActor = useCallback(
    (actor: { readonly account: string; readonly partner: Partner } | undefined) => {
      if (actor === undefined) return session.set(undefined);
      const { account, partner } = actor;
      session.set({
        account,
        gln: partner.gln,
        name: partner.name,
        viewer: viewerOf(rolesAt(partner, time)),
      });
    },
    [time],
  );
  return (
    <WagmiProvider config={config}>
      <SignPanel
        {...props}
        onActor={onActor}
        demo={new Map(identities.map(({ address, role }) => [`demo-${address}`, role]))}
      />
    </WagmiProvider>
  );
}
