import { useCallback, useEffect, useMemo } from 'react';
import { judgingNow } from '../../chain/judgingNow.ts';
import type { Network } from '../../chain/network.ts';
import { readEvidence } from '../../chain/readEvidence.ts';
import { readUnit } from '../../chain/readUnit.ts';
import { parseLabel } from '../../domain/gs1/parseLabel.ts';
import type { Sscc } from '../../domain/identifiers.ts';
import type { Outcome, Viewer } from '../../domain/verdict.ts';
import { CounterScreen } from '../../features/counter/CounterScreen.tsx';
import { DrillNotice } from '../../features/counter/drill/DrillNotice.tsx';
import { RecallBanner } from '../../features/counter/recalls/RecallBanner.tsx';
import type { RunWork } from '../../features/counter/runWork.ts';
import { useCounterRun } from '../../features/counter/useCounterRun.ts';
import { useReceipts } from '../../features/counter/useReceipts.ts';
import { CameraPanel } from '../../features/scan/CameraPanel.tsx';
import { drills } from '../../store/drills.ts';
import { type Journal, journal } from '../../store/journal.ts';
import { preferences } from '../../store/preferences.ts';
import { tillSettings } from '../../store/tillSettings.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { giveCounterSignal } from '../counterSignal.ts';
import { deviceNow } from '../deviceNow.ts';
import { keptChain } from '../keptChain.ts';
import { openScan } from '../openScan.ts';
import { takeScans } from '../scanTaker.ts';
import { useKept } from '../useKept.ts';
import { useViewer } from '../useViewer.ts';
import { CaseNotices } from './CaseNotices.tsx';
import { CaseRowAlert } from './CaseRowAlert.tsx';
import { CounterDetails } from './CounterDetails.tsx';
import { CounterEntry } from './CounterEntry.tsx';
import { CounterSigning } from './CounterSigning.tsx';
import { useRecallsSource } from './useRecallsSource.ts';
import { useSigned } from './useSigned.ts';
import { useWide } from './useWide.ts';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
}

const JOBS = ['check', 'dispense'] as const;

/** The pharmacist's counter. Whatever is scanned while it is open goes to its list. */
export default function CounterPlace({ network, nodes }: Props) {
  const { counter } = useText().text;
  const viewer = useViewer();
  const work = useMemo(() => workOf(network, nodes, viewer), [network, nodes, viewer]);
  const onAnswer = useCallback((outcome: Outcome) => {
    if (preferences.get().sound !== false) giveCounterSignal(outcome);
  }, []);
  const inView = useCounterRun(work, onAnswer, JOBS);
  useSigned(network, useReceipts(inView?.run));
  const till = useKept(tillSettings);
  const recalls = useRecallsSource(network, nodes, viewer.here);
  const isWide = useWide();
  const run = inView?.run;
  useEffect(
    () => (run === undefined ? undefined : takeScans(({ text, source }) => run.take(text, source))),
    [run],
  );
  if (inView === undefined) return <p className="mx-auto max-w-page px-3 py-6 sm:px-6">{counter.opening}</p>;
  const banner = <RecallBanner source={recalls} turn={inView.state.receipts} />;
  return (
    <CounterScreen
      key={inView.run.id}
      {...{ inView, till }}
      jobs={JOBS}
      viewer={work.viewer}
      readUnit={(sscc) => work.readUnit(sscc, AbortSignal.timeout(READ_MS))}
      camera={() => <CameraPanel continuous onCode={({ text }) => void openScan({ text, source: 'scan' })} />}
      typed={() => <CounterEntry />}
      details={(row) => (
        <CounterDetails
          {...{ network, nodes, row }}
          viewer={work.viewer}
          above={
            <CaseRowAlert
              {...{ network, nodes, row }}
              viewer={work.viewer}
              run={inView.run.id}
              write={inView.run.write}
            />
          }
          onReading={(text) => inView.run.take(text, 'wedge')}
        />
      )}
      // Where there is room beside the list, no line of it has to give way.
      aside={isWide && banner}
      cases={
        <>
          <DrillNotice drills={drills} />
          {!isWide && banner}
          <CaseNotices />
        </>
      }
      sign={(wanted) => <CounterSigning {...{ network, nodes, wanted }} />}
    />
  );
}

/** For how long a container is waited for before its packs are signed one by one, milliseconds. */
const READ_MS = 10_000;

function workOf(
  network: Network,
  nodes: readonly string[],
  viewer: Viewer,
): RunWork & { readonly journal: Journal } {
  return {
    readLabel: (text, source) => parseLabel(text, { source, now: deviceNow().date }),
    readPack: (pack, signal) => readEvidence(network, pack, { nodes, signal, cache: keptChain }),
    readUnit: async (sscc: Sscc, signal) =>
      (await readUnit(network, sscc, { nodes, signal, cache: keptChain })).evidence,
    // Whoever stands here works as a pharmacist, whatever answers are worded for elsewhere.
    viewer: { ...viewer, kind: 'pharmacist', job: 'dispense' },
    judgingNow: (block) => judgingNow(network, block, deviceNow()),
    journal,
  };
}
