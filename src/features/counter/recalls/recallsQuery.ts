import { queryOptions } from '@tanstack/react-query';
import type { Network } from '../../../chain/network.ts';
import type { ReadCache } from '../../../chain/readCache.ts';
import type { Gln } from '../../../domain/identifiers.ts';
import type { Journal } from '../../../store/journal.ts';
import { readRecalls } from './readRecalls.ts';
import { seenRecalled } from './seenRecalled.ts';

/** How recalls are looked up. */
export interface RecallsSource {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly cache: ReadCache;
  readonly journal: Journal;
  /** The pharmacy of this till, if it is known. */
  readonly here: Gln | undefined;
}

const KEPT_MS = 5 * 60_000;
/** What could not be read is tried again sooner. */
const RETRY_MS = 30_000;

/** The recalls that concern a pharmacy, read again by itself while somebody looks. */
export function recallsQuery({ network, nodes, cache, journal, here }: RecallsSource) {
  return queryOptions({
    queryKey: ['recalls', network.chainId, nodes, here],
    queryFn: async ({ signal }) => {
      if (here === undefined) throw new Error('no pharmacy to look recalls up for');
      return readRecalls(network, here, await seenRecalled(journal), { nodes, signal, cache });
    },
    enabled: here !== undefined,
    staleTime: KEPT_MS,
    refetchInterval: ({ state: { data } }) =>
      data === undefined || (data.isListed && data.unread.length === 0) ? KEPT_MS : RETRY_MS,
    retry: false,
    throwOnError: true,
    networkMode: 'always',
  });
}
