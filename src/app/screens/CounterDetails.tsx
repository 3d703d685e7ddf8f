import type { ReactNode } from 'react';
import type { Network } from '../../chain/network.ts';
import { parseLabel } from '../../domain/gs1/parseLabel.ts';
import type { Viewer } from '../../domain/verdict.ts';
import type { CounterRow } from '../../features/counter/counterRow.ts';
import { DamageOffer } from '../../features/verify/DamageOffer.tsx';
import { EvidenceCards } from '../../features/verify/EvidenceCards.tsx';
import { KnownDamage } from '../../features/verify/KnownDamage.tsx';
import { ProductHead } from '../../features/verify/ProductHead.tsx';
import { Card } from '../../ui/Card.tsx';
import { CustodyTimeline } from '../../ui/CustodyTimeline.tsx';
import { LabelBesideRecord } from '../../ui/LabelBesideRecord.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import UnitPlace from './UnitPlace.tsx';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly viewer: Viewer;
  readonly row: CounterRow;
  /** What is asked of whoever opened the line, above all else. */
  readonly above: ReactNode;
  /** Takes another reading of what was typed. */
  readonly onReading: (text: string) => void;
}

/** What the answer in a line rests on, in the parts of the verdict screen. The word itself stands above. */
export function CounterDetails({ network, nodes, viewer, row, above, onReading }: Props) {
  const { verify, labelNotices } = useText().text;
  const { answer, subject, text, source } = row;
  if (subject.kind === 'unit') return <UnitPlace {...{ network, nodes, viewer }} sscc={subject.sscc} />;
  if (answer?.kind !== 'pack') return null;
  if (subject.kind === 'unreadable')
    return text === undefined ? null : (
      <DamageOffer text={text} date={answer.now.date} onReading={onReading} />
    );
  if (answer.reading === undefined) return null;
  const { verdict, reading, now } = answer;
  const { evidence, reads } = reading;
  const label = text === undefined ? undefined : parseLabel(text, { source, now: now.date });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {above}
      <Card>
        <div className="grid gap-4">
          <ProductHead evidence={evidence} />
          <LabelBesideRecord label={subject.pack} facts={evidence} today={now.date} />
          {label?.ok === true &&
            label.notices.map(({ code }) => (
              <p key={code} className="text-small text-soft">
                {labelNotices[code]}
              </p>
            ))}
          {verdict.outcome === 'genuine' && (
            <ul className="list-disc ps-5 text-small text-soft">
              {verify.limits.map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          )}
        </div>
      </Card>
      {text !== undefined && source !== 'scan' && (
        <KnownDamage
          {...{ network, nodes, onReading }}
          outcome={verdict.outcome}
          typed={text}
          date={now.date}
        />
      )}
      <Card title={verify.timeline.title}>
        <CustodyTimeline {...evidence} now={now.time} />
      </Card>
      <EvidenceCards {...{ network, evidence, verdict, reads, now }} folded={false} />
    </div>
  );
}
