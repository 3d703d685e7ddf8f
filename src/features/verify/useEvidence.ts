import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Network } from '../../chain/network.ts';
import type { ReadCache } from '../../chain/readCache.ts';
import type { EvidenceReading } from '../../chain/readEvidence.ts';
import type { PackIdentity } from '../../domain/pack.ts';
import { evidenceQuery } from './evidenceQuery.ts';

/** Older evidence is not shown while newer is on its way. */
const OLD_MS = 300_000;

export interface EvidenceInView {
  /** Absent while there is nothing that may be judged. */
  readonly reading?: EvidenceReading;
  /** Reads again; until the answer is there, no verdict is shown. */
  readonly readAgain: () => void;
}

/** The evidence of the pack in view, read when it comes into view and again from time to time. */
export function useEvidence(
  network: Network,
  nodes: readonly string[],
  pack: PackIdentity,
  visit: number,
  cache: ReadCache | undefined,
): EvidenceInView {
  const [asked, setAsked] = useState(false);
  const { data, isFetching, dataUpdatedAt, refetch } = useQuery(
    evidenceQuery(network, nodes, pack, visit, cache),
  );
  const old = isFetching && Date.now() - dataUpdatedAt > OLD_MS;
  const readAgain = () => {
    setAsked(true);
    void refetch().finally(() => setAsked(false));
  };
  return { readAgain, ...(data === undefined || asked || old ? {} : { reading: data }) };
}
