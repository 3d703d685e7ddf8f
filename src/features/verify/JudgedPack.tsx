import { useEffect, useState } from 'react';
import type { EvidenceReading } from '../../chain/readEvidence.ts';
import { judge } from '../../domain/judge.ts';
import type { Now } from '../../domain/verdict.ts';
import { headline } from '../../i18n/headline.ts';
import { Card } from '../../ui/Card.tsx';
import { CustodyTimeline } from '../../ui/CustodyTimeline.tsx';
import { FindingList } from '../../ui/FindingList.tsx';
import { HowWeKnow } from '../../ui/HowWeKnow.tsx';
import { LabelBesideRecord } from '../../ui/LabelBesideRecord.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { VerdictBand } from '../../ui/VerdictBand.tsx';
import { KnownDamage } from './KnownDamage.tsx';
import { NextSteps } from './NextSteps.tsx';
import { nextAct } from './nextAct.ts';
import { ProductHead } from './ProductHead.tsx';
import { ViewerChoice } from './ViewerChoice.tsx';
import type { PackProps } from './verifyProps.ts';

interface Props extends PackProps {
  readonly reading: EvidenceReading;
  readonly now: Now;
  readonly readAgain: () => void;
}

/** The verdict on a pack with everything it rests on. */
export function JudgedPack(props: Props) {
  const { network, nodes, pack, notices, viewer, onViewer, typed, onReading, onVerdict, act } = props;
  const { reading, now, readAgain } = props;
  const { text, format } = useText();
  const [acting, setActing] = useState(false);
  const { evidence, packRef, reads } = reading;
  const { product, lot, membership, state, custody } = evidence;
  const verdict = judge({ ok: true, pack }, evidence, viewer, now);
  const { outcome } = verdict;
  const { word, sentence, next } = headline(text, format, verdict, viewer.kind);
  useEffect(() => onVerdict(outcome), [outcome, onVerdict]);

  const kind = packRef === undefined ? undefined : nextAct(verdict, viewer);
  const isPatient = viewer.kind === 'patient';
  const evidenceCards = (
    <>
      <Card title={text.verify.findings.title}>
        <FindingList findings={verdict.findings} evidence={evidence} />
      </Card>
      <Card title={text.verify.how.title}>
        <HowWeKnow
          networkName={network.name}
          block={evidence.block}
          facts={[product, lot, membership, state, custody]}
          ruleSet={verdict.ruleSet}
          now={now.time}
          reads={reads}
        />
      </Card>
    </>
  );
  return (
    <>
      <VerdictBand
        outcome={outcome}
        word={word}
        sentence={sentence}
        next={next}
        action={
          <NextSteps
            {...{ verdict, evidence, kind, readAgain }}
            signedIn={props.signedIn}
            onAct={() => setActing(true)}
          />
        }
      />
      <div className="mx-auto grid w-full max-w-page items-start gap-6 px-3 pt-4 pb-10 sm:px-6 sm:pt-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid gap-6">
          {acting &&
            kind !== undefined &&
            packRef !== undefined &&
            act({
              kind,
              pack: packRef,
              time: now.time,
              onCancel: () => setActing(false),
              onDone: () => {
                setActing(false);
                readAgain();
              },
            })}
          <Card>
            <div className="grid gap-4">
              <ProductHead evidence={evidence} />
              <LabelBesideRecord label={pack} facts={evidence} today={now.date} />
              {notices.map(({ code }) => (
                <p key={code} className="text-small text-soft">
                  {text.labelNotices[code]}
                </p>
              ))}
              {outcome === 'genuine' && (
                <ul className="list-disc ps-5 text-small text-soft">
                  {text.verify.limits.map((limit) => (
                    <li key={limit}>{limit}</li>
                  ))}
                </ul>
              )}
            </div>
          </Card>
          {typed !== undefined && (
            <KnownDamage {...{ network, nodes, outcome, onReading }} typed={typed} date={now.date} />
          )}
          <ViewerChoice kind={viewer.kind} onChange={onViewer} />
          {isPatient ? (
            <details>
              <summary className="flex min-h-touch cursor-pointer items-center text-brand underline underline-offset-4">
                {text.verify.moreForPatients}
              </summary>
              <div className="grid gap-6 pt-3">{evidenceCards}</div>
            </details>
          ) : (
            evidenceCards
          )}
        </div>
        <div className="grid gap-6">
          <Card title={text.verify.timeline.title}>
            <CustodyTimeline {...evidence} now={now.time} />
          </Card>
        </div>
      </div>
    </>
  );
}
