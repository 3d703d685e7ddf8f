import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useConnection, useDisconnect } from 'wagmi';
import type { Network } from '../../chain/network.ts';
import type { Partner } from '../../domain/ledger.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { AccountCard } from './AccountCard.tsx';
import type { Act } from './act.ts';
import { actorQuery } from './actorQuery.ts';
import { ConfirmAct } from './ConfirmAct.tsx';
import { ConnectPanel } from './ConnectPanel.tsx';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly act: Act;
  /** The network's time, Unix seconds. */
  readonly time: number;
  /** Connector id → role, of demo identities. */
  readonly demo: ReadonlyMap<string, string>;
  /** Told who signs, and that nobody does any more. */
  readonly onActor: (actor: { readonly account: string; readonly partner: Partner } | undefined) => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Everything about one signed act: choosing an account, seeing whom it acts for, signing, and what became of it. */
export function SignPanel(props: Props) {
  const { network, act, demo } = props;
  const { sign: words } = useText().text;
  const { address, status } = useConnection();
  return (
    <Card title={words.title[act.kind]}>
      {address === undefined ? (
        status === 'reconnecting' || status === 'connecting' ? (
          <p role="status">{words.opening}</p>
        ) : (
          <div className="grid gap-4">
            <h3 className="text-lead font-semibold">{words.connect.title}</h3>
            <ConnectPanel chainId={network.chainId} demo={demo} />
            <Button variant="outline" onClick={props.onCancel}>
              {words.cancel}
            </Button>
          </div>
        )
      ) : (
        <SignedIn {...props} account={address} />
      )}
    </Card>
  );
}

function SignedIn({ account, ...props }: Props & { readonly account: `0x${string}` }) {
  const { network, nodes, act, time, onActor, onDone, onCancel } = props;
  const { account: words } = useText().text.sign;
  const { data, refetch } = useQuery(actorQuery(network, nodes, account));
  const { mutate: disconnect } = useDisconnect();
  const actor = data?.actor;
  const partner = actor?.status === 'found' ? actor.value : undefined;
  useEffect(() => {
    if (partner !== undefined) onActor({ account, partner });
  }, [account, partner, onActor]);

  const leave = (
    <Button
      variant="outline"
      onClick={() => {
        disconnect();
        onActor(undefined);
      }}
    >
      {words.change}
    </Button>
  );
  if (actor === undefined) return <p role="status">{words.reading}</p>;
  switch (actor.status) {
    case 'found':
      return (
        <div className="grid gap-5">
          <AccountCard account={account} partner={actor.value} time={time} />
          <ConfirmAct {...{ network, act, account, onDone, onCancel }} partner={actor.value} />
          <div>{leave}</div>
        </div>
      );
    case 'absent':
      return <Notice title={words.nobody} action={leave} />;
    case 'unread':
      return (
        <Notice
          title={words.unread}
          action={
            <>
              <Button onClick={() => void refetch()}>{words.tryAgain}</Button>
              {leave}
            </>
          }
        />
      );
    default:
      return actor satisfies never;
  }
}
