import { useMemo } from 'react';
import type { Network } from '../../chain/network.ts';
import type { Gln } from '../../domain/identifiers.ts';
import type { RecallsSource } from '../../features/counter/recalls/recallsQuery.ts';
import { journal } from '../../store/journal.ts';
import { keptChain } from '../keptChain.ts';

/** What recalls are looked up with on this device. */
export function useRecallsSource(
  network: Network,
  nodes: readonly string[],
  here: Gln | undefined,
): RecallsSource {
  return useMemo(() => ({ network, nodes, here, journal, cache: keptChain }), [network, nodes, here]);
}
