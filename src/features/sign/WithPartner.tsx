import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useConnection, useDisconnect, useSwitchChain } from 'wagmi';
import type { Network } from '../../chain/network.ts';
import { signProblem } from '../../chain/signProblem.ts';
import type { Partner } from '../../domain/ledger.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { AccountCard } from './AccountCard.tsx';
import { actorQuery } from './actorQuery.ts';
import { SignProblemNotice } from './SignProblemNotice.tsx';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly account: `0x${string}`;
  /** The network's time, Unix seconds. */
  readonly time: number;
  /** Told who signs, and that nobody does any more. */
  readonly onActor: (actor: { readonly account: string; readonly partner: Partner } | undefined) => void;
  /** What became of the last try: whoever cannot be shown the partner is told that first. */
  readonly failure: ReactNode;
  /** What the partner of the account is shown. */
  readonly children: (partner: Partner) => ReactNode;
}

/** Looks up whom the connected account acts for; says so where it is nobody, or where the wallet is elsewhere. */
export function WithPartner({ network, nodes, account, time, onActor, failure, children }: Props) {
  const { account: words } = useText().text.sign;
  const { chainId } = useConnection();
  const { data, refetch, isFetching } = useQuery(actorQuery(network, nodes, account));
  const { mutate: disconnect } = useDisconnect();
  const actor = data?.actor;
  const partner = actor?.status === 'found' ? actor.value : undefined;
  useEffect(() => {
    if (partner !== undefined) onActor({ account, partner });
  }, [account, partner, onActor]);

  const leave = (
    <button
      type="button"
      className="min-h-touch text-brand underline underline-offset-4"
      onClick={() => {
        disconnect();
        onActor(undefined);
      }}
    >
      {words.change}
    </button>
  );
  if (actor === undefined || (actor.status === 'unread' && isFetching))
    return <p role="status">{words.reading}</p>;
  switch (actor.status) {
    case 'found':
      return (
        <div className="grid gap-5">
          <AccountCard {...{ account, time }} partner={actor.value} action={leave} />
          {chainId === network.chainId ? children(actor.value) : <WrongNetwork network={network} />}
        </div>
      );
    case 'absent':
      return <Notice tone="check" title={words.nobody} action={leave} />;
    case 'unread':
      return (
        <div className="grid gap-4">
          {failure}
          <Notice
            title={words.unread}
            action={
              <>
                <Button onClick={() => void refetch()}>{words.tryAgain}</Button>
                {leave}
              </>
            }
          />
        </div>
      );
    default:
      return actor satisfies never;
  }
}

function WrongNetwork({ network: { chainId, name } }: Pick<Props, 'network'>) {
  const { wrongNetwork: words } = useText().text.sign;
  const { mutate: switchChain, isPending, error } = useSwitchChain();
  return (
    <>
      <Notice
        tone="check"
        title={words.title}
        action={
          <Button disabled={isPending} onClick={() => switchChain({ chainId })}>
            {words.action}
          </Button>
        }
      >
        {words.sentence(name)}
      </Notice>
      {error !== null && <SignProblemNotice asked="network" problem={signProblem(error)} />}
    </>
  );
}
