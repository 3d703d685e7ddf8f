import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { UnitEvidence } from '../../domain/evidence.ts';
import type { Sscc } from '../../domain/identifiers.ts';
import type { Viewer } from '../../domain/verdict.ts';
import type { CounterJob } from '../../store/journal/record.ts';
import { type TillSettings, tillLabel } from '../../store/tillSettings.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { BasketPanel } from './BasketPanel.tsx';
import type { BasketAct } from './basketAct.ts';
import { bestAct } from './bestAct.ts';
import { ChoiceBar } from './ChoiceBar.tsx';
import { ClosingDialog } from './ClosingDialog.tsx';
import { CounterNotices } from './CounterNotices.tsx';
import { CounterTools } from './CounterTools.tsx';
import type { CounterRow } from './counterRow.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { NewestBand } from './NewestBand.tsx';
import { OutcomeFilters, passes, type RowFilter } from './OutcomeFilters.tsx';
import { openAlert } from './openAlert.ts';
import { PlanView, type WantedSignature } from './PlanView.tsx';
import { RowList } from './RowList.tsx';
import { UnseenAlerts } from './UnseenAlerts.tsx';
import { unsignedCount } from './unsignedCount.ts';
import { useCounterKeys } from './useCounterKeys.ts';
import type { RunInView } from './useCounterRun.ts';
import { useHandOff } from './useHandOff.ts';
import { useNow } from './useNow.ts';
import { useOtherTills } from './useOtherTills.ts';
import { useUnseen } from './useUnseen.ts';

export interface CounterScreenProps {
  readonly inView: RunInView;
  readonly jobs: readonly CounterJob[];
  readonly viewer: Viewer;
  readonly till: TillSettings;
  readonly readUnit: (sscc: Sscc) => Promise<UnitEvidence>;
  /** The camera, reading pack after pack. */
  readonly camera: () => ReactNode;
  readonly typed: () => ReactNode;
  /** All that is known about a line. */
  readonly details: (row: CounterRow) => ReactNode;
  /** What is to be known of suspect packs. */
  readonly cases: ReactNode;
  /** Above the tools beside the list. */
  readonly aside: ReactNode;
  /** Has acts signed. */
  readonly sign: (wanted: WantedSignature) => ReactNode;
}

/** What takes the place of the list. */
type View =
  | { readonly kind: 'list' | 'plan' | 'receipt' | 'typing' }
  | { readonly kind: 'row'; readonly row: number };

/** The counter: the newest answer on top, all others below, and what waits for a signature beside them. */
export function CounterScreen(props: CounterScreenProps) {
  const { inView, jobs, viewer, till, readUnit, camera, typed, details, cases, aside, sign } = props;
  const { run, state, continued, problem, close } = inView;
  const { rows, newest, job, passing } = state;
  const { text, format } = useText();
  const { counter, cases: caseWords, handOff: handOffWords } = text;
  const now = useNow();
  const [view, setView] = useState<View>({ kind: 'list' });
  const [filter, setFilter] = useState<RowFilter>('all');
  const [isCameraOn, setCameraOn] = useState(false);
  const [dialog, setDialog] = useState<'keys' | 'closing'>();
  const [chosen, setChosen] = useState<BasketAct>();
  const basket = rows.filter(({ inBasket }) => inBasket);
  const unsigned = unsignedCount(basket);
  const otherTills = useOtherTills(run.id, tillLabel(till), basket);
  const act =
    chosen ?? (job === 'dispense' ? { kind: 'dispense' } : bestAct(basket, viewer.here, otherTills));

  // A scan is answered where everybody looks; what was open gives way, unless somebody is about to sign.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each scan is a new object
  useEffect(() => {
    setView((before) => (before.kind === 'plan' || before.kind === 'typing' ? before : { kind: 'list' }));
    setFilter('all');
  }, [newest]);
  useEffect(() => {
    if (basket.length === 0) setChosen(undefined);
  }, [basket.length]);

  const open = useCallback((row: number) => setView({ kind: 'row', row }), []);
  const isSigning = view.kind === 'plan' || view.kind === 'receipt';
  // Whoever goes back to the list stands on the line they came from; after a signature, on the newest.
  const from = useRef<number>(undefined);
  const back = () => {
    from.current = view.kind === 'row' ? view.row : isSigning ? rows.at(-1)?.row : undefined;
    setView({ kind: 'list' });
  };
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(view.kind);
  useEffect(() => {
    const isSame = before.current === view.kind;
    before.current = view.kind;
    if (view.kind === 'list' && from.current !== undefined)
      document.querySelector<HTMLElement>(`button[data-row="${from.current}"]`)?.focus();
    from.current = undefined;
    // What had the focus may have gone with the view it stood in.
    if (!isSame && document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [view]);
  const review = () => basket.length > 0 && setView({ kind: 'plan' });
  useCounterKeys({
    single: till.keys,
    onBack: back,
    onJob: () => run.setJob(jobs[(jobs.indexOf(job) + 1) % jobs.length] ?? job),
    onSign: review,
    onCamera: () => setCameraOn((on) => !on),
    onHelp: () => setDialog('keys'),
    onBasket: (row) => run.setBasket(row, !rows.some((one) => one.row === row && one.inBasket)),
  });

  const latest = rows.find(({ row }) => row === newest?.row);
  const opened = view.kind === 'row' ? rows.find(({ row }) => row === view.row) : undefined;
  const shown = opened ?? latest;
  const unseen = useUnseen(rows, shown);
  const handOff = useHandOff(rows, till.handOff);
  return (
    <>
      <div className={`top-0 z-10 bg-paper pb-2 ${view.kind === 'list' ? 'lg:sticky' : ''}`}>
        <NewestBand
          row={shown}
          isNewest={opened === undefined}
          again={opened === undefined && newest?.again === true}
          here={viewer.here}
          now={now}
          passing={passing === undefined ? undefined : counter.passing[passing]}
          action={
            shown !== undefined && (
              <Button
                variant="band"
                className="px-3! py-1!"
                onClick={() => (opened === undefined ? open(shown.row) : back())}
              >
                {opened !== undefined
                  ? counter.details.back
                  : openAlert(shown) === undefined
                    ? counter.list.open(shown.row)
                    : caseWords.alert.step}
              </Button>
            )
          }
        />
      </div>
      <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-2 px-3 pb-8 sm:px-6">
        <CounterNotices
          isPlaced={viewer.here !== undefined}
          problem={state.journalProblem ?? problem}
          continued={continued}
          onBeginNew={() => setDialog('closing')}
        />
        {cases}
        <p role="status" className="text-small">
          {handOff.last && handOffWords.done[handOff.last.done](format.number(handOff.last.row))}
        </p>
        <UnseenAlerts rows={unseen} now={now} onOpen={open} />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_19rem]">
          <div ref={place} tabIndex={-1} className="grid grid-cols-[minmax(0,1fr)] gap-2 outline-none">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <ChoiceBar
                title={counter.jobs.title}
                options={jobs}
                names={counter.jobs}
                value={job}
                onChange={run.setJob}
              />
              <nav aria-label={counter.jobs.others} className="no-print flex gap-1">
                <ButtonLink variant="outline" className="px-3!" href="/counter/goods-in">
                  {counter.jobs.goods_in}
                </ButtonLink>
                <ButtonLink variant="outline" className="px-3!" href="/counter/return">
                  {counter.jobs.return}
                </ButtonLink>
              </nav>
              {view.kind !== 'row' && !isSigning && (
                <OutcomeFilters rows={rows} filter={filter} onFilter={setFilter} />
              )}
            </div>
            {isSigning && (
              <PlanView
                {...{ rows, act, otherTills, readUnit, sign }}
                here={viewer.here}
                run={run.id}
                onCheckAgain={run.checkAgain}
                ended={view.kind === 'receipt'}
                onEnded={() => setView((before) => (before.kind === 'plan' ? { kind: 'receipt' } : before))}
                onBack={back}
              />
            )}
            {view.kind === 'typing' && typed()}
            {opened !== undefined && (
              <div className="grid gap-3">
                <div className="flex flex-wrap gap-2">
                  <Button variant="outline" onClick={() => run.checkAgain([opened.row])}>
                    {counter.details.checkAgain}
                  </Button>
                  {handOff.offers(opened) && (
                    <Button variant="outline" onClick={() => handOff.pass(opened)}>
                      {handOffWords.pass}
                    </Button>
                  )}
                </div>
                {opened.answer === undefined ? <p role="status">{counter.details.none}</p> : details(opened)}
              </div>
            )}
            {view.kind !== 'row' && !isSigning && (
              <Card className="p-0! sm:p-0!">
                <div className="px-1">
                  <RowList
                    rows={rows.filter((row) => passes(row, filter)).toReversed()}
                    isFiltered={rows.length > 0}
                    here={viewer.here}
                    {...{ otherTills, now }}
                    onOpen={open}
                    onBasket={run.setBasket}
                  />
                </div>
              </Card>
            )}
          </div>
          <div className="grid gap-3 lg:sticky lg:top-52">
            {aside}
            <CounterTools
              till={tillLabel(till)}
              isCameraOn={isCameraOn}
              isTyping={view.kind === 'typing'}
              onType={() => setView({ kind: view.kind === 'typing' ? 'list' : 'typing' })}
              onCamera={() => setCameraOn(!isCameraOn)}
              onKeys={() => setDialog('keys')}
              onClose={() => setDialog('closing')}
            />
            {isCameraOn && camera()}
            <BasketPanel
              rows={basket}
              {...{ act, otherTills, now }}
              onAct={setChosen}
              here={viewer.here}
              collects={job === 'dispense'}
              signing={till.signing}
              minutes={till.minutes}
              onRemove={(gone) => {
                for (const row of gone) run.setBasket(row, false);
              }}
              onReview={review}
            />
          </div>
        </div>
      </div>
      {unsigned > 0 && !isSigning && (
        <div className="no-print sticky bottom-0 z-10 flex items-center justify-between gap-3 border-t border-line bg-card px-3 py-2 lg:hidden">
          <strong>{counter.basket.unsigned(unsigned)}</strong>
          <Button onClick={review}>{counter.basket.review}</Button>
        </div>
      )}
      {dialog === 'keys' && <KeysDialog single={till.keys} onClose={() => setDialog(undefined)} />}
      {dialog === 'closing' && (
        <ClosingDialog
          unsigned={unsigned}
          alerts={rows.filter((row) => openAlert(row) !== undefined).length}
          onConfirm={() => void close()}
          onCancel={() => setDialog(undefined)}
        />
      )}
    </>
  );
}
