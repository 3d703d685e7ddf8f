import { lazy, Suspense, useEffect, useState } from 'react';
import type { EvidenceReading } from '../../chain/readEvidence.ts';
import { judge } from '../../domain/judge.ts';
import type { Finding, Now } from '../../domain/verdict.ts';
import { headline } from '../../i18n/headline.ts';
import { Card } from '../../ui/Card.tsx';
import { CustodyTimeline } from '../../ui/CustodyTimeline.tsx';
import { LabelBesideRecord } from '../../ui/LabelBesideRecord.tsx';
import { Later } from '../../ui/Later.tsx';
import { useEnglishBeside, useText } from '../../ui/LocaleProvider.tsx';
import { VerdictBand } from '../../ui/VerdictBand.tsx';
import { EvidenceCards } from './EvidenceCards.tsx';
import { KeptNotice } from './KeptNotice.tsx';
import { NextSteps } from './NextSteps.tsx';
import { nextAct, type PackAct } from './nextAct.ts';
import { OtherLots } from './OtherLots.tsx';
import { ProductHead } from './ProductHead.tsx';
import { SuppliedQuestion } from './SuppliedQuestion.tsx';
import type { LotSearchInView } from './useLotSearch.ts';
import { ViewerChoice } from './ViewerChoice.tsx';
import type { PackProps } from './verifyProps.ts';

// Only what a scanner or a hand has typed can be damaged so. The answer stands without it where it cannot be loaded.
const KnownDamage = lazy(() =>
  import('./KnownDamage.tsx').then(
    ({ KnownDamage: loaded }) => ({ default: loaded }),
    () => ({ default: () => null }),
  ),
);

interface Props extends PackProps {
  readonly reading: EvidenceReading;
  readonly now: Now;
  readonly search?: LotSearchInView;
  readonly readAgain: () => void;
}

/** The verdict on a pack with everything it rests on. */
export function JudgedPack(props: Props) {
  const { network, nodes, pack, notices, onViewer, typed, onReading, onVerdict, onJudged, act } = props;
  const { reading, now, search, readAgain } = props;
  const { text, format } = useText();
  const [acting, setActing] = useState<PackAct>();
  const [gotItThere, setGotItThere] = useState<boolean>();
  const viewer = gotItThere === undefined ? props.viewer : { ...props.viewer, gotItThere };
  const { evidence, packRef, reads } = reading;
  const verdict = judge({ ok: true, pack }, evidence, viewer, now);
  const { outcome } = verdict;
  const { word, sentence, next } = headline(text, format, verdict, viewer.kind);
  const english = useEnglishBeside();
  useEffect(() => onVerdict(outcome), [outcome, onVerdict]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the verdict is made anew each time; these decide it.
  useEffect(() => {
    onJudged?.(verdict, evidence);
  }, [outcome, evidence, onJudged]);

  const kind = packRef === undefined ? undefined : nextAct(verdict, viewer);
  // Evidence that is read again never turns an open panel into another act. Whoever signs in as something other than
  // a pharmacist is told there why it cannot be recorded.
  const open = viewer.kind !== 'pharmacist' || acting === kind ? acting : undefined;
  return (
    <>
      <VerdictBand
        outcome={outcome}
        word={word}
        sentence={sentence}
        next={next}
        beside={english && headline(english.text, english.format, verdict, viewer.kind)}
        action={
          <>
            {viewer.kind === 'patient' && verdict.findings.some(isAboutSupply) && (
              <SuppliedQuestion answer={gotItThere} onAnswer={setGotItThere} />
            )}
            <NextSteps
              {...{ verdict, evidence, kind, readAgain }}
              signedIn={props.signedIn}
              onAct={() => setActing(kind)}
            />
          </>
        }
      />
      <div className="mx-auto grid w-full max-w-page grid-cols-[minmax(0,1fr)] items-start gap-6 px-3 pt-2 pb-10 sm:px-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:grid-rows-[auto_1fr]">
        <div className="grid gap-6">
          {outcome === 'could_not_check' && (
            <KeptNotice {...props.memory} viewer={viewer.kind} now={props.deviceNow().time} />
          )}
          {open !== undefined &&
            packRef !== undefined &&
            act({
              kind: open,
              pack: packRef,
              time: now.time,
              onCancel: () => setActing(undefined),
              onDone: () => {
                setActing(undefined);
                readAgain();
              },
            })}
          {props.above?.({ verdict, evidence, viewer, now })}
          <Card>
            <div className="grid gap-4">
              <ProductHead evidence={evidence} />
              <LabelBesideRecord label={pack} facts={evidence} today={now.date} />
              {notices.map(({ code }) => (
                <p key={code} className="text-small text-soft">
                  {text.labelNotices[code]}
                </p>
              ))}
              {(outcome === 'genuine' || outcome === 'supplied') && (
                <ul className="list-disc ps-5 text-small text-soft">
                  {text.verify.limits.map((limit) => (
                    <li key={limit}>{limit}</li>
                  ))}
                </ul>
              )}
            </div>
          </Card>
          {search !== undefined && <OtherLots search={search} />}
          {typed !== undefined && (
            <Suspense fallback={null}>
              <KnownDamage {...{ network, nodes, outcome, onReading }} typed={typed} date={now.date} />
            </Suspense>
          )}
          <ViewerChoice kind={viewer.kind} onChange={onViewer} />
          {props.aids?.({ verdict, evidence, viewer, now })}
        </div>
        <Later>
          <Card title={text.verify.timeline.title} className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
            <CustodyTimeline {...evidence} now={now.time} />
          </Card>
          <div className="grid gap-6">
            <EvidenceCards
              {...{ network, evidence, verdict, reads, now }}
              folded={viewer.kind === 'patient'}
            />
            {props.below?.(pack, viewer)}
          </div>
        </Later>
      </div>
    </>
  );
}

/** Whether a pharmacy has handed the pack out, and nothing graver is known of it. */
function isAboutSupply({ code }: Finding): boolean {
  return code === 'supplied' || code === 'supplied_elsewhere';
}
