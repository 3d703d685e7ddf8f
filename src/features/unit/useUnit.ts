import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Network } from '../../chain/network.ts';
import type { ReadStatistics, UnitEvidence } from '../../domain/evidence.ts';
import type { Sscc } from '../../domain/identifiers.ts';
import { unitQuery } from './unitQuery.ts';

export interface UnitInView {
  /** Absent while it is read for the first time, or again because somebody asked. */
  readonly reading?: { readonly evidence: UnitEvidence; readonly reads: ReadStatistics };
  readonly readAgain: () => void;
}

/** The container in view, read when it comes into view. */
export function useUnit(network: Network, nodes: readonly string[], sscc: Sscc): UnitInView {
  const [asked, setAsked] = useState(false);
  const { data, refetch } = useQuery(unitQuery(network, nodes, sscc));
  const readAgain = () => {
    setAsked(true);
    void refetch().finally(() => setAsked(false));
  };
  return { readAgain, ...(data === undefined || asked ? {} : { reading: data }) };
}
