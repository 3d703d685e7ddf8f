import { useCallback, useEffect, useMemo } from 'react';
import { judgingNow } from '../../chain/judgingNow.ts';
import type { Network } from '../../chain/network.ts';
import { readEvidence } from '../../chain/readEvidence.ts';
import { readUnit } from '../../chain/readUnit.ts';
import { readUnitPacks } from '../../chain/readUnitPacks.ts';
import { parseLabel } from '../../domain/gs1/parseLabel.ts';
import type { Sscc } from '../../domain/identifiers.ts';
import type { Outcome, Viewer } from '../../domain/verdict.ts';
import { DrillNotice } from '../../features/counter/drill/DrillNotice.tsx';
import type { DeliveryJob } from '../../features/counter/goodsIn/delivery.ts';
import { GoodsInScreen } from '../../features/counter/goodsIn/GoodsInScreen.tsx';
import type { ReadUnitPacks } from '../../features/counter/goodsIn/useUnitPacks.ts';
import type { RunJobs } from '../../features/counter/openRun.ts';
import type { RunWork } from '../../features/counter/runWork.ts';
import { useCounterRun } from '../../features/counter/useCounterRun.ts';
import { useReceipts } from '../../features/counter/useReceipts.ts';
import { CameraPanel } from '../../features/scan/CameraPanel.tsx';
import { drills } from '../../store/drills.ts';
import { type Journal, journal } from '../../store/journal.ts';
import { preferences } from '../../store/preferences.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { printAlone } from '../../ui/printAlone.ts';
import { giveCounterSignal } from '../counterSignal.ts';
import { deviceNow } from '../deviceNow.ts';
import { keptChain } from '../keptChain.ts';
import { openScan } from '../openScan.ts';
import { takeScans } from '../scanTaker.ts';
import { useViewer } from '../useViewer.ts';
import { CaseRowAlert } from './CaseRowAlert.tsx';
import { CounterDetails } from './CounterDetails.tsx';
import { CounterEntry } from './CounterEntry.tsx';
import { CounterSigning } from './CounterSigning.tsx';
import { useSigned } from './useSigned.ts';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly job: DeliveryJob;
}

const JOBS: Readonly<Record<DeliveryJob, RunJobs>> = { goods_in: ['goods_in'], return: ['return'] };

function signal(outcome: Outcome): void {
  if (preferences.get().sound !== false) giveCounterSignal(outcome);
}

/** Goods-in and returns. Whatever is scanned while it is open belongs to the run. */
export function GoodsInRun({ network, nodes, job }: Props) {
  const { counter } = useText().text;
  const viewer = useViewer();
  const work = useMemo(() => workOf(network, nodes, viewer, job), [network, nodes, viewer, job]);
  const readPacks = useCallback<ReadUnitPacks>(
    async (sscc, stop) =>
      (await readUnitPacks(network, sscc, { nodes, signal: stop, cache: keptChain })).evidence,
    [network, nodes],
  );
  const inView = useCounterRun(work, signal, JOBS[job]);
  useSigned(network, useReceipts(inView?.run));
  const run = inView?.run;
  useEffect(
    () => (run === undefined ? undefined : takeScans(({ text, source }) => run.take(text, source))),
    [run],
  );
  if (inView === undefined) return <p className="mx-auto max-w-page px-3 py-6 sm:px-6">{counter.opening}</p>;
  return (
    <>
      <div className="mx-auto max-w-page px-3 sm:px-6">
        <DrillNotice drills={drills} />
      </div>
      <GoodsInScreen
        key={inView.run.id}
        {...{ job, inView }}
        viewer={work.viewer}
        readUnitPacks={readPacks}
        camera={() => (
          <CameraPanel continuous onCode={({ text }) => void openScan({ text, source: 'scan' })} />
        )}
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
        sign={(wanted) => <CounterSigning {...{ network, nodes, wanted }} />}
        onMisfit={() => signal('caution')}
        onPrint={printAlone}
      />
    </>
  );
}

function workOf(
  network: Network,
  nodes: readonly string[],
  viewer: Viewer,
  job: DeliveryJob,
): RunWork & { readonly journal: Journal } {
  return {
    readLabel: (text, source) => parseLabel(text, { source, now: deviceNow().date }),
    readPack: (pack, stop) => readEvidence(network, pack, { nodes, signal: stop, cache: keptChain }),
    readUnit: async (sscc: Sscc, stop) =>
      (await readUnit(network, sscc, { nodes, signal: stop, cache: keptChain })).evidence,
    // What goes back is judged as what is here: nothing is expected of it.
    viewer: { ...viewer, kind: 'pharmacist', job: job === 'goods_in' ? 'goods_in' : 'dispense' },
    judgingNow: (block) => judgingNow(network, block, deviceNow()),
    journal,
  };
}
