import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Network } from '../../chain/network.ts';
import type { Gtin14, Lot } from '../../domain/identifiers.ts';
import type { LotEvidence } from '../../domain/lotEvidence.ts';
import { lotEvidenceQuery } from './lotEvidenceQuery.ts';

interface LotReading {
  /** Absent until the whole lot has been read. */
  readonly evidence: LotEvidence | undefined;
  /** Units known so far, and how many of them are completely read. */
  readonly progress: { readonly known: number; readonly read: number } | undefined;
  readonly stopped: boolean;
  readonly stop: () => void;
  readonly start: () => void;
}

/** Reads a whole lot, which takes a while, says how far it is, and can be stopped. */
export function useLotEvidence(
  network: Network,
  nodes: readonly string[],
  gtin: Gtin14,
  lot: Lot,
): LotReading {
  const client = useQueryClient();
  const [progress, setProgress] = useState<LotReading['progress']>();
  const [stopped, setStopped] = useState(false);
  const query = lotEvidenceQuery(network, nodes, gtin, lot, (known, read) => setProgress({ known, read }));
  const { data } = useQuery({ ...query, enabled: !stopped });
  return {
    evidence: data,
    progress,
    stopped,
    stop: () => {
      setStopped(true);
      void client.cancelQueries({ queryKey: query.queryKey });
    },
    start: () => {
      setProgress(undefined);
      setStopped(false);
    },
  };
}
