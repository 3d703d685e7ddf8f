import { useEffect, useRef } from 'react';
import { useConnection } from 'wagmi';
import type { Network } from '../../chain/network.ts';
import type { Partner } from '../../domain/ledger.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import type { Act } from './act.ts';
import { ConfirmAct } from './ConfirmAct.tsx';
import { ConnectPanel } from './ConnectPanel.tsx';
import { SendingProgress } from './SendingProgress.tsx';
import { SignProblemNotice } from './SignProblemNotice.tsx';
import type { Signer } from './sendAct.ts';
import { type Stage, useSending } from './useSending.ts';
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
  const { network, act, onDone } = props;
  const { title } = useText().text.sign;
  const { stage, send } = useSending(network, act, onDone);
  const panel = useRef<HTMLDivElement>(null);
  const isSending = stage.at !== 'asked' && stage.at !== 'failed';
  // What had the focus is gone at each of these turns.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn is what it waits for
  useEffect(() => panel.current?.focus(), [isSending]);
  return (
    <div ref={panel} tabIndex={-1} className="scroll-mt-4">
      <Card title={title[act.kind]}>
        <Stages {...props} stage={stage} send={send} />
      </Card>
    </div>
  );
}

interface AskingProps extends Props {
  readonly send: (signer: Signer, sentence: string) => Promise<void>;
}

function Stages({ stage, ...props }: AskingProps & { readonly stage: Stage }) {
  const { address } = useConnection();
  switch (stage.at) {
    case 'asked':
      return <Asking {...props} />;
    case 'checking':
    case 'signing':
    case 'including':
    case 'included':
      return <SendingProgress at={stage.at} sentence={stage.sentence} />;
    case 'failed': {
      const { problem, account } = stage;
      const notice = <SignProblemNotice problem={problem} onCheckAgain={props.onDone} />;
      // Nobody is asked to sign twice for what may be recorded already.
      if (problem.code === 'lost') return notice;
      return (
        <div className="grid gap-5">
          {address === account && notice}
          <Asking {...props} />
        </div>
      );
    }
    default:
      return stage satisfies never;
  }
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
    <WithPartner key={address} {...{ network, nodes, time, onActor }} account={address}>
      {(partner) => (
        <ConfirmAct
          {...{ act, partner, time, onCancel }}
          onSign={(place, sentence) =>
            void send({ account: address, place, deviceTime: Math.floor(Date.now() / 1000) }, sentence)
          }
        />
      )}
    </WithPartner>
  );
}
