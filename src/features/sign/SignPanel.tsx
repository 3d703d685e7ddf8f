import { useConnection } from 'wagmi';
import type { Network } from '../../chain/network.ts';
import type { Partner } from '../../domain/ledger.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { AccountCard } from './AccountCard.tsx';
import type { Act } from './act.ts';
import { ConfirmAct } from './ConfirmAct.tsx';
import { ConnectPanel } from './ConnectPanel.tsx';
import { SendingProgress } from './SendingProgress.tsx';
import { SignProblemNotice } from './SignProblemNotice.tsx';
import type { Signer } from './sendAct.ts';
import { useSending } from './useSending.ts';
import { WithPartner } from './WithPartner.tsx';

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
  /** Something was recorded, or may have been: the record is to be read again. */
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Everything about one signed act: choosing an account, seeing whom it acts for, signing, and what became of it. */
export function SignPanel(props: Props) {
  const { title } = useText().text.sign;
  return (
    <Card title={title[props.act.kind]}>
      <Stages {...props} />
    </Card>
  );
}

function Stages(props: Props) {
  const { network, act, onDone } = props;
  const { stage, send } = useSending(network, act, onDone);
  switch (stage.at) {
    case 'asked':
      return <Asking {...props} send={send} />;
    case 'checking':
    case 'signing':
    case 'including':
    case 'included':
      return <SendingProgress at={stage.at} sentence={stage.sentence} />;
    case 'failed':
      return (
        <div className="grid gap-5">
          <SignProblemNotice problem={stage.problem} onCheckAgain={onDone} />
          {/* Nobody is asked to sign twice for what may be recorded already. */}
          {stage.problem.code !== 'lost' && <Asking {...props} send={send} />}
        </div>
      );
    default:
      return stage satisfies never;
  }
}

interface AskingProps extends Props {
  readonly send: (signer: Signer, sentence: string) => Promise<void>;
}

function Asking({ network, nodes, act, time, demo, onActor, onCancel, send }: AskingProps) {
  const { sign: words } = useText().text;
  const { address, status } = useConnection();
  if (address === undefined)
    return status === 'reconnecting' || status === 'connecting' ? (
      <p role="status">{words.opening}</p>
    ) : (
      <div className="grid gap-4">
        <h3 className="text-lead font-semibold">{words.connect.title}</h3>
        <ConnectPanel chainId={network.chainId} demo={demo} />
        <div>
          <Button variant="outline" onClick={onCancel}>
            {words.cancel}
          </Button>
        </div>
      </div>
    );
  return (
    // Another account is another partner with other places: nothing chosen for one stands for the other.
    <WithPartner key={address} {...{ network, nodes, onActor }} account={address}>
      {(partner) => (
        <>
          <AccountCard account={address} partner={partner} time={time} />
          <ConfirmAct
            {...{ act, partner, time, onCancel }}
            onSign={(place, sentence) =>
              void send({ account: address, place, deviceTime: Math.floor(Date.now() / 1000) }, sentence)
            }
          />
        </>
      )}
    </WithPartner>
  );
}
