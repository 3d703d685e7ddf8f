import { useState } from 'react';
import type { Network } from '../../chain/network.ts';
import type { Run } from '../../chain/recordRun.ts';
import type { WantedSignature } from '../../features/counter/PlanView.tsx';
import { RunReceiptCard } from '../../features/sign/RunReceiptCard.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { SigningRun } from '../signing/SigningRun.tsx';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly wanted: WantedSignature;
}

/** Has a basket signed. At the counter one pack has a receipt too: a basket is a basket. */
export function CounterSigning({ network, nodes, wanted }: Props) {
  const { receipt } = useText().text.sign;
  const { acts, time, onEnded, onCheckAgain, onClose } = wanted;
  const [ended, setEnded] = useState<Run>();
  return (
    <>
      <SigningRun
        {...{ network, nodes, acts, time, onCheckAgain }}
        onEnd={(run) => {
          setEnded(run);
          onEnded();
        }}
        onCancel={onClose}
      />
      {ended !== undefined && acts.length === 1 && ended.sendings.length > 0 && (
        <Card title={receipt.title}>
          <RunReceiptCard run={ended} network={network} />
        </Card>
      )}
    </>
  );
}
