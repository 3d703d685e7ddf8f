import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Network } from '../../chain/network.ts';
import { networks } from '../../chain/networks.ts';
import { receiptOf } from '../../chain/recordReceipt.ts';
import type { Run } from '../../chain/recordRun.ts';
import { resumeRun } from '../../chain/resumeRun.ts';
import { parseLabel } from '../../domain/gs1/parseLabel.ts';
import { keepLateReceipt } from '../../features/counter/keepLateReceipt.ts';
import { OpenRunNotice } from '../../features/sign/OpenRunNotice.tsx';
import { journal } from '../../store/journal.ts';
import { deviceNow } from '../deviceNow.ts';
import type { HostSettings } from '../settingsFile.ts';
import { useNodes } from '../useNodes.ts';
import { markRun, type RunMark } from './openRuns.ts';
import { recordingPorts } from './recordingPorts.ts';

interface Props {
  readonly host: Promise<HostSettings>;
  /** Runs to follow, as soon as nobody else does. */
  readonly marks: Readonly<Record<string, RunMark>>;
}

const [network] = networks;

export default function OpenRunsArea({ host, marks }: Props) {
  const nodes = useNodes(network, host);
  const ports = useMemo(() => recordingPorts(network, nodes), [nodes]);
  const queries = useQueryClient();
  const [runs, setRuns] = useState<ReadonlyMap<string, Run>>(new Map());
  const [looks, setLooks] = useState(0);
  const followed = useRef(new Set<string>());
  const watch = useRef<AbortController>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another look starts afresh
  useEffect(() => {
    const controller = new AbortController();
    watch.current = controller;
    followed.current = new Set();
    return () => controller.abort();
  }, [ports, looks]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another look starts afresh
  useEffect(() => {
    const signal = watch.current?.signal;
    for (const id of Object.keys(marks)) {
      if (signal === undefined || followed.current.has(id)) continue;
      followed.current.add(id);
      const onChange = (run: Run) => {
        setRuns((before) => new Map(before).set(id, run));
        keep(run, network);
      };
      void resumeRun(ports, undefined, id, { signal, onChange })
        // What is on the ledger by now is not what screens have read.
        .then(() => (signal.aborted ? undefined : queries.invalidateQueries()));
    }
  }, [marks, ports, queries, looks]);
  return (
    <div className="mx-auto grid w-full max-w-page gap-3 px-4 py-3 empty:hidden sm:px-6">
      {[...runs.values()]
        .filter(({ id }) => marks[id] !== undefined)
        .map((run) => (
          <OpenRunNotice
            key={run.id}
            {...{ run, network }}
            isSeen={marks[run.id] === 'seen'}
            onLookAgain={() => setLooks((before) => before + 1)}
            onSeen={() => markRun(run.id, undefined)}
          />
        ))}
    </div>
  );
}

/** Writes down what became of a run of the counter that no window shows any more. */
function keep(run: Run, of: Network): void {
  // What was never shown to a wallet leaves no receipt.
  if (run.sendings.every(({ state }) => state.at === 'prepared')) return;
  void keepLateReceipt(
    journal,
    (text, source) => parseLabel(text, { source, now: deviceNow().date }),
    receiptOf(run, of),
  );
}
