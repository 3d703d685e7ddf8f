import { useCallback, useEffect, useState } from 'react';
import type { Network } from '../../chain/network.ts';
import type { EvidenceReading } from '../../features/cases/EvidenceCard.tsx';
import { caseState } from '../../store/cases/caseState.ts';
import type { SuspectCase } from '../../store/cases/suspectCase.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { keepEvidence } from './caseEvidence.ts';

/** Reads the evidence of a case that has none yet: once by itself, and whenever somebody asks. */
export function useCaseEvidence(
  network: Network,
  nodes: readonly string[],
  suspect: SuspectCase | undefined,
): { readonly reading: EvidenceReading; readonly read: () => void } {
  const { locale } = useText();
  const [reading, setReading] = useState<EvidenceReading>('idle');
  const read = useCallback(() => {
    if (suspect === undefined) return;
    setReading('reading');
    keepEvidence({ network, nodes, locale }, suspect).then(
      (result) => setReading(result.ok ? 'idle' : result.problem === 'unread' ? 'unread' : 'failed'),
      (cause: unknown) => {
        console.error(cause);
        setReading('failed');
      },
    );
  }, [network, nodes, locale, suspect]);
  const lacks = suspect !== undefined && caseState(suspect).evidence === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once by itself, not with each step of the case
  useEffect(() => {
    if (lacks) read();
  }, [lacks]);
  return { reading, read };
}
