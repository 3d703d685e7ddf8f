import { useCallback, useEffect, useState } from 'react';
import type { Evidence } from '../../domain/evidence.ts';
import type { PackIdentity } from '../../domain/pack.ts';
import type { Verdict, Viewer } from '../../domain/verdict.ts';
import { lastVerdicts } from '../../store/lastVerdicts.ts';
import type { LastVerdict } from '../../store/pending/lastVerdict.ts';
import type { PendingScan } from '../../store/pending/pendingScan.ts';
import { type KeptScan, pendingScans } from '../../store/pendingScans.ts';
import { tillLabel, tillSettings } from '../../store/tillSettings.ts';
import { deviceNow } from '../deviceNow.ts';
import { lateVerdict } from './lateVerdict.ts';

/** What the device remembers of a scan in view. */
export interface ScanMemory {
  /** Where the scan is kept because it could not be judged. */
  readonly kept?: KeptScan['kept'];
  /** What was answered before, if anything. */
  readonly last?: LastVerdict;
}

/**
 * Keeps the scan in view when it cannot be judged, and remembers what is answered.
 * @returns what is remembered, and what is to be told each verdict
 */
export function useScanMemory(
  scan: Pick<PendingScan, 'text' | 'source'>,
  pack: PackIdentity | undefined,
  viewer: Viewer,
) {
  const [memory, setMemory] = useState<ScanMemory>({});
  const { text, source } = scan;
  const { gtin, serial } = pack ?? {};
  useEffect(() => {
    if (gtin === undefined || serial === undefined) return;
    let gone = false;
    void lastVerdicts.recall({ kind: 'pack', gtin, serial }).then((last) => {
      if (!gone && last !== undefined) setMemory((known) => ({ last, ...known }));
    });
    return () => {
      gone = true;
    };
  }, [gtin, serial]);
  const remember = useCallback(
    async (verdict: Verdict, evidence: Evidence) => {
      const at = deviceNow().time;
      if (verdict.outcome === 'could_not_check') {
        const till = tillLabel(tillSettings.get());
        const { kept } = await pendingScans.keep({ text, source, at, till, viewer });
        setMemory((known) => ({ ...known, kept }));
        return;
      }
      const last = { outcome: verdict.outcome, at };
      setMemory({ last });
      await lastVerdicts.remember(evidence.subject, last);
      const waiting = await pendingScans.find(text);
      if (waiting === undefined) return;
      const judged = await pendingScans.judge(waiting.id, lateVerdict(verdict, evidence, at));
      // It is on the screen. What was handed out before stays an alarm until somebody has taken care of it.
      if (judged === 'done' && waiting.suppliedUnverified === undefined)
        await pendingScans.see([waiting.id], at);
    },
    [text, source, viewer],
  );
  const onJudged = useCallback(
    (verdict: Verdict, evidence: Evidence) => void remember(verdict, evidence),
    [remember],
  );
  return { memory, onJudged };
}
