import { type ReactNode, useState } from 'react';
import type { Network } from '../../chain/network.ts';
import type { CalendarDate, Gtin14, Lot } from '../../domain/identifiers.ts';
import type { LotEvidence } from '../../domain/lotEvidence.ts';
import { lotFlows, type TimeRange } from '../../domain/lotFlows.ts';
import { massBalance } from '../../domain/massBalance.ts';
import { recallExposure } from '../../domain/recallExposure.ts';
import { Button } from '../../ui/Button.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { DeskPage } from './DeskPage.tsx';
import { ExposureCard } from './ExposureCard.tsx';
import { FlowsCard } from './FlowsCard.tsx';
import { LotHead } from './LotHead.tsx';
import { MassBalanceCard } from './MassBalanceCard.tsx';
import { PlacesCard } from './PlacesCard.tsx';
import { TimeRangePicker } from './TimeRangePicker.tsx';
import { UnitTreeCard } from './UnitTreeCard.tsx';
import { useLotEvidence } from './useLotEvidence.ts';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly gtin: Gtin14;
  readonly lot: Lot;
  /** The device's date, by which a lot has expired or not. */
  readonly today: CalendarDate;
  /** Saves a file that the page made. */
  readonly onFile: (name: string, content: string, type: string) => void;
  /** What stands below the head, such as the export of a report. */
  readonly slot?: (evidence: LotEvidence) => ReactNode;
}

/** A whole lot: whether its books balance, who had it, where it went, and who has what is left. */
export function LotScreen({ network, nodes, gtin, lot, today, onFile, slot }: Props) {
  const { text, format } = useText();
  const words = text.inspect.lot;
  const reading = useLotEvidence(network, nodes, gtin, lot);
  const [range, setRange] = useState<TimeRange>({});
  const { evidence, progress } = reading;
  const title = (
    <>
      {text.inspect.lotOf('')}
      <Identifier>{lot}</Identifier>
    </>
  );
  if (evidence === undefined)
    return (
      <DeskPage title={title}>
        <div role="status" aria-busy={!reading.stopped} className="grid gap-3">
          <p>{reading.stopped ? words.stopped : words.reading}</p>
          {!reading.stopped && progress !== undefined && (
            <>
              <progress className="w-full max-w-md" value={progress.read} max={Math.max(progress.known, 1)} />
              <p className="text-small text-soft">{words.progress(progress.read, progress.known, format)}</p>
            </>
          )}
        </div>
        <div>
          {reading.stopped ? (
            <Button onClick={reading.start}>{words.start}</Button>
          ) : (
            <Button variant="outline" onClick={reading.stop}>
              {words.stop}
            </Button>
          )}
        </div>
      </DeskPage>
    );
  if (evidence.lot.status !== 'found')
    return (
      <DeskPage title={title}>
        <Notice
          tone={evidence.lot.status === 'unread' ? 'check' : 'plain'}
          title={evidence.lot.status === 'unread' ? words.unread : words.absent}
        />
      </DeskPage>
    );
  const { recalls } = evidence.lot.value;
  const recalledAt = recalls.length === 0 ? undefined : Math.min(...recalls.map(({ at }) => at.time));
  const flows = lotFlows(evidence, range);
  return (
    <DeskPage title={title}>
      <LotHead evidence={evidence} lot={evidence.lot.value} today={today} />
      {slot?.(evidence)}
      <MassBalanceCard balance={massBalance(evidence)} partners={evidence.partners} />
      <ExposureCard
        exposures={recallExposure(evidence, recalledAt)}
        partners={evidence.partners}
        recalled={recalledAt !== undefined}
        onExport={(csv) => onFile(text.inspect.recall.file(gtin, lot), csv, 'text/csv;charset=utf-8')}
      />
      <TimeRangePicker range={range} onRange={setRange} />
      <FlowsCard flows={flows} partners={evidence.partners} opener={evidence.lot.value.opener} />
      <PlacesCard flows={flows} evidence={evidence} />
      <UnitTreeCard evidence={evidence} />
    </DeskPage>
  );
}
