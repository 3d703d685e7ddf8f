import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Viewer } from '../../../domain/verdict.ts';
import { Button } from '../../../ui/Button.tsx';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { ClosingDialog } from '../ClosingDialog.tsx';
import { CounterNotices } from '../CounterNotices.tsx';
import type { CounterRow } from '../counterRow.ts';
import { NewestBand } from '../NewestBand.tsx';
import { openAlert } from '../openAlert.ts';
import type { WantedSignature } from '../PlanView.tsx';
import { productName } from '../rowFace.ts';
import { labelFields } from '../rowSubject.ts';
import { UnseenAlerts } from '../UnseenAlerts.tsx';
import { useCounterKeys } from '../useCounterKeys.ts';
import type { RunInView } from '../useCounterRun.ts';
import { useNow } from '../useNow.ts';
import { useUnseen } from '../useUnseen.ts';
import { BandActions } from './BandActions.tsx';
import { ContainerCard } from './ContainerCard.tsx';
import { ContainerEntry } from './ContainerEntry.tsx';
import { DeliveryPlanView } from './DeliveryPlanView.tsx';
import { DeliverySummary } from './DeliverySummary.tsx';
import { type DeliveryJob, deliveryOf } from './delivery.ts';
import { PackList } from './PackList.tsx';
import { isReceived, packFace } from './packFace.ts';
import { planDelivery } from './planDelivery.ts';
import { SignedRuns } from './SignedRuns.tsx';
import { useMarkKey } from './useMarkKey.ts';
import { type ReadUnitPacks, useUnitPacks } from './useUnitPacks.ts';

interface Props {
  readonly job: DeliveryJob;
  readonly inView: RunInView;
  readonly viewer: Viewer;
  readonly readUnitPacks: ReadUnitPacks;
  readonly camera: () => ReactNode;
  readonly typed: () => ReactNode;
  /** All that is known about a pack. */
  readonly details: (row: CounterRow) => ReactNode;
  readonly sign: (wanted: WantedSignature) => ReactNode;
  /** A pack passes by itself and does not belong here: it must be heard, too. */
  readonly onMisfit: () => void;
  readonly onPrint: (sheet: HTMLElement) => void;
}

type View =
  | { readonly kind: 'list' | 'plan' | 'receipt' | 'typing' }
  | { readonly kind: 'row'; readonly row: number };

const SLIM = 'px-2.5! py-1!';

/** Goods-in or a return: containers with what is to be in them, packs scanned against them, one signature for the run. */
export function GoodsInScreen(props: Props) {
  const { job, inView, viewer, readUnitPacks, camera, typed, details, sign, onMisfit, onPrint } = props;
  const { run, state, continued, problem, close } = inView;
  const { rows, newest, passing, receipts } = state;
  const { here } = viewer;
  const words = useText();
  const { counter, goodsIn } = words.text;
  const now = useNow();
  const [view, setView] = useState<View>({ kind: 'list' });
  const [isCameraOn, setCameraOn] = useState(false);
  const [isClosing, setClosing] = useState(false);
  const lists = useUnitPacks(rows, readUnitPacks);
  const delivery = deliveryOf(rows, lists, here, job);
  const { containers, packs } = delivery;
  const counted = containers.length > 0;
  const { acts } = planDelivery(delivery, job);
  const names = productNames(rows);

  // A scan is answered where everybody looks; what was open gives way, unless somebody is about to sign.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each scan is a new object
  useEffect(() => {
    setView((before) => (before.kind === 'plan' || before.kind === 'typing' ? before : { kind: 'list' }));
  }, [newest]);
  const open = useCallback((row: number) => setView({ kind: 'row', row }), []);
  const back = () => setView({ kind: 'list' });
  const review = () => counted && setView({ kind: 'plan' });

  const opened = view.kind === 'row' ? rows.find(({ row }) => row === view.row) : undefined;
  const shown = opened ?? rows.find(({ row }) => row === newest?.row);
  const pack = packs.find(({ row }) => row.row === shown?.row);
  const face = pack === undefined ? undefined : packFace(pack, words, here, now, job, counted);
  const isMisfit =
    counted && face?.outcome === 'caution' && (pack?.fit === 'not_announced' || pack?.fit === 'not_in_it');
  const unseen = useUnseen(rows, shown);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each pack
  useEffect(() => {
    if (isMisfit && opened === undefined) onMisfit();
  }, [isMisfit, shown?.row]);

  const mark = (kind: 'damaged' | 'suspect') => {
    if (shown === undefined || shown.subject.kind !== 'pack') return;
    const { row, subject } = shown;
    const next = shown.mark === kind ? 'none' : kind;
    void run.write({ kind: 'mark', run: run.id, row, label: labelFields(subject), mark: next });
  };
  useMarkKey(mark);
  useCounterKeys({
    single: false,
    onBack: back,
    onJob: () => undefined,
    onSign: review,
    onCamera: () => setCameraOn((on) => !on),
    onHelp: () => undefined,
    onBasket: open,
  });
  // The container's own number, as its label says it.
  const takeContainer = (sscc: string) => run.take(`(00)${sscc}`, 'typed');
  const isSigning = view.kind === 'plan' || view.kind === 'receipt';

  return (
    <>
      <div className={`top-0 z-10 bg-paper pb-2 ${view.kind === 'list' ? 'lg:sticky' : ''}`}>
        <NewestBand
          row={shown}
          face={face}
          ready={{ word: goodsIn.ready[job], sentence: goodsIn.readySentence[job] }}
          isNewest={opened === undefined}
          again={opened === undefined && newest?.again === true}
          {...{ here, now }}
          passing={passing === undefined ? undefined : counter.passing[passing]}
          action={
            shown !== undefined && (
              <BandActions
                row={shown}
                isOpen={opened !== undefined}
                onMark={mark}
                onOpen={() => (opened === undefined ? open(shown.row) : back())}
              />
            )
          }
        />
      </div>
      <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-2 px-3 pb-8 sm:px-6">
        <CounterNotices
          isPlaced={here !== undefined}
          problem={state.journalProblem ?? problem}
          continued={continued}
          continuedWords={goodsIn.continued[job]}
          onBeginNew={() => setClosing(true)}
        />
        <UnseenAlerts rows={unseen} now={now} onOpen={open} />
        {pack?.own !== undefined && pack.fit !== 'expected' && !isReceived(pack.row) && !isSigning && (
          <OwnContainer
            sscc={pack.own}
            job={job}
            isListed={containers.some(({ sscc }) => sscc === pack.own)}
            onTake={takeContainer}
          />
        )}
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_19rem]">
          <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
            {isSigning && (
              <DeliveryPlanView
                {...{ delivery, job, sign }}
                run={run.id}
                onCheckAgain={run.checkAgain}
                onCounted={(count) => void run.write(count)}
                ended={view.kind === 'receipt'}
                onEnded={() => setView((before) => (before.kind === 'plan' ? { kind: 'receipt' } : before))}
                onBack={back}
              />
            )}
            {view.kind === 'typing' && (
              <>
                <ContainerEntry onTake={takeContainer} />
                {typed()}
              </>
            )}
            {opened !== undefined &&
              (opened.answer === undefined ? <p role="status">{counter.details.none}</p> : details(opened))}
            {view.kind !== 'row' && !isSigning && (
              <>
                <Card title={goodsIn.containers.title}>
                  {counted ? (
                    <ul className="grid grid-cols-[minmax(0,1fr)]">
                      {containers.map((container) => (
                        <ContainerCard
                          key={container.sscc}
                          {...{ container, job, names }}
                          onTake={takeContainer}
                          onCheckAgain={() => run.checkAgain([container.row.row])}
                          onChoice={(choice) =>
                            void run.write({
                              ...choice,
                              kind: 'choice',
                              run: run.id,
                              row: container.row.row,
                              label: { sscc: container.sscc },
                            })
                          }
                        />
                      ))}
                    </ul>
                  ) : (
                    <p className="text-soft">{goodsIn.containers.none}</p>
                  )}
                </Card>
                <PackList {...{ delivery, job, here, now }} onOpen={open} />
                <SignedRuns {...{ receipts, delivery, job }} onPrint={onPrint} />
              </>
            )}
          </div>
          <div className="grid gap-3 lg:sticky lg:top-52">
            <div className="no-print flex flex-wrap gap-1">
              <Button
                variant="outline"
                className={SLIM}
                aria-pressed={view.kind === 'typing'}
                onClick={() => setView({ kind: view.kind === 'typing' ? 'list' : 'typing' })}
              >
                {counter.tools.type}
              </Button>
              <Button
                variant="outline"
                className={SLIM}
                aria-pressed={isCameraOn}
                onClick={() => setCameraOn(!isCameraOn)}
              >
                {isCameraOn ? counter.tools.cameraOff : counter.tools.camera}
              </Button>
              <ButtonLink variant="plain" className={SLIM} href="/counter">
                {goodsIn.toCounter}
              </ButtonLink>
              <ButtonLink variant="plain" className={SLIM} href="/counter/journal">
                {counter.tools.journal}
              </ButtonLink>
              <Button variant="plain" className={SLIM} onClick={() => setClosing(true)}>
                {goodsIn.close}
              </Button>
            </div>
            {isCameraOn && camera()}
            {!isSigning && <DeliverySummary {...{ delivery, job }} ready={acts.length} onReview={review} />}
            <p className="text-small text-soft max-lg:hidden">{goodsIn.keys}</p>
          </div>
        </div>
      </div>
      {counted && !isSigning && (
        <div className="no-print sticky bottom-0 z-10 flex items-center justify-between gap-3 border-t border-line bg-card px-3 py-2 lg:hidden">
          <strong>{goodsIn.summary.ready(acts.length)}</strong>
          <Button onClick={review}>{goodsIn.summary.review}</Button>
        </div>
      )}
      {isClosing && (
        <ClosingDialog
          words={goodsIn.closing}
          unsigned={acts.length}
          alerts={rows.filter((row) => openAlert(row) !== undefined).length}
          onConfirm={() => void close()}
          onCancel={() => setClosing(false)}
        />
      )}
    </>
  );
}

function productNames(rows: readonly CounterRow[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ subject, answer, memory }) => {
      const name = productName(answer, memory);
      return subject.kind === 'pack' && name !== undefined ? [[subject.pack.gtin, name]] : [];
    }),
  );
}

interface OwnContainerProps {
  readonly sscc: string;
  readonly job: DeliveryJob;
  /** It stands in the run, and its list does not name the pack as being in it. */
  readonly isListed: boolean;
  readonly onTake: (sscc: string) => void;
}

/** Where a pack belongs that is on no list of the run. */
function OwnContainer({ sscc, job, isListed, onTake }: OwnContainerProps) {
  const { packs } = useText().text.goodsIn;
  if (isListed) return null;
  return (
    <Notice
      tone="check"
      title={packs.ownContainer(sscc)}
      action={
        <Button variant="outline" onClick={() => onTake(sscc)}>
          {packs.addContainer}
        </Button>
      }
    >
      {job === 'return' && packs.single}
    </Notice>
  );
}
