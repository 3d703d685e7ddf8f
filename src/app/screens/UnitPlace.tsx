import { lazy, useState } from 'react';
import type { Network } from '../../chain/network.ts';
import type { UnitEvidence } from '../../domain/evidence.ts';
import type { Sscc } from '../../domain/identifiers.ts';
import type { Viewer } from '../../domain/verdict.ts';
import { UnitScreen } from '../../features/unit/UnitScreen.tsx';
import { Button } from '../../ui/Button.tsx';
import { DeskWords, useText } from '../../ui/LocaleProvider.tsx';
import { deviceNow } from '../deviceNow.ts';
import { Part } from '../Part.tsx';
import { Signing } from '../signing/Signing.tsx';

const ExportPlace = lazy(() => import('./ExportPlace.tsx'));

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly viewer: Viewer;
  readonly sscc: Sscc;
}

/** A unit, with receiving it where it is on its way. */
export default function UnitPlace(props: Props) {
  return (
    <UnitScreen
      {...props}
      deviceNow={deviceNow}
      slot={(evidence, readAgain) => (
        <Part>
          <DeskWords>
            <Receiving {...props} {...{ evidence, readAgain }} />
          </DeskWords>
        </Part>
      )}
      below={
        props.viewer.kind === 'inspector' && (
          <Part>
            <ExportPlace {...props} requests={[{ kind: 'unit', sscc: props.sscc }]} />
          </Part>
        )
      }
    />
  );
}

interface ReceivingProps extends Props {
  readonly evidence: UnitEvidence;
  readonly readAgain: () => void;
}

function Receiving({ network, nodes, viewer, evidence, readAgain }: ReceivingProps) {
  const { sign } = useText().text;
  const [open, setOpen] = useState(false);
  const { unit, custody, block } = evidence;
  if (unit.status !== 'found' || custody.status !== 'found' || block.status !== 'found') return null;
  if (custody.value.position.consignee === undefined || viewer.kind === 'patient') return null;
  // What is on a pallet is received with the pallet.
  if (unit.value.parent !== undefined) return null;
  if (!open)
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{sign.title.receive}</Button>
      </div>
    );
  const { sscc, sequence } = unit.value;
  return (
    <Signing
      {...{ network, nodes }}
      act={{ kind: 'receive', unit: { sscc: BigInt(sscc), sequence } }}
      time={block.value.time}
      onCancel={() => setOpen(false)}
      onDone={readAgain}
    />
  );
}
