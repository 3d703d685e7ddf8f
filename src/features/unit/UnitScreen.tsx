import type { ReactNode } from 'react';
import { judgingNow } from '../../chain/judgingNow.ts';
import type { Network } from '../../chain/network.ts';
import type { UnitEvidence } from '../../domain/evidence.ts';
import type { Sscc } from '../../domain/identifiers.ts';
import { unitFindings } from '../../domain/unitFindings.ts';
import type { Now, Viewer } from '../../domain/verdict.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { CustodyTimeline } from '../../ui/CustodyTimeline.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { UnitBand } from './UnitBand.tsx';
import { UnitContentsCard } from './UnitContentsCard.tsx';
import { UnitFindings } from './UnitFindings.tsx';
import { unitHeadline } from './unitHeadline.ts';
import { useUnit } from './useUnit.ts';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly sscc: Sscc;
  readonly viewer: Viewer;
  /** The device's clock. */
  readonly deviceNow: () => Now;
  /**
   * What stands below the state of a container that is on record, such as signing for it.
   * @param readAgain to be called when something was recorded about it
   */
  readonly slot?: (evidence: UnitEvidence, readAgain: () => void) => ReactNode;
  /** What stands below the details of a container, such as taking them away as a file. */
  readonly below?: ReactNode;
}

/** A logistic unit: whether it is in trade and where, what is in it, and how it came there. */
export function UnitScreen({ network, nodes, sscc, viewer, deviceNow, slot, below }: Props) {
  const { text, format } = useText();
  const { reading, readAgain } = useUnit(network, nodes, sscc);
  if (reading === undefined) return <Progress label={text.unit.reading} />;
  const { evidence, reads } = reading;
  const findings = unitFindings(sscc, evidence);
  const { unit, contents, custody, partners, block } = evidence;
  const now = judgingNow(network, block, deviceNow());
  return (
    <>
      <UnitBand
        headline={unitHeadline(evidence, findings, viewer.here, text, format)}
        sscc={sscc}
        {...(unit.status === 'found' ? { unit: unit.value } : {})}
        action={unit.status === 'unread' && <Button onClick={readAgain}>{text.unit.unread.tryAgain}</Button>}
      />
      {unit.status === 'found' && (
        <div className="mx-auto grid w-full max-w-page items-start gap-6 px-3 pb-10 sm:px-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="grid gap-6">
            {slot?.(evidence, readAgain)}
            <UnitContentsCard contents={contents} now={now} network={network} nodes={nodes} />
            <UnitFindings {...{ network, evidence, findings, reads }} now={now.time} />
            {below}
          </div>
          <Card title={text.verify.timeline.title}>
            <CustodyTimeline custody={custody} partners={partners} now={now.time} />
          </Card>
        </div>
      )}
    </>
  );
}
