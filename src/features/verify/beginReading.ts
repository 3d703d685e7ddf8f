import type { QueryClient } from '@tanstack/react-query';
import type { Network } from '../../chain/network.ts';
import type { ReadCache } from '../../chain/readCache.ts';
import type { LabelReading } from '../../domain/gs1/parseLabel.ts';
import { evidenceQuery } from './evidenceQuery.ts';
import { packOnLabel } from './packOnLabel.ts';

/** Begins to read the evidence of a label whose screen is not drawn yet; the screen finds the reading under way. */
export function beginReading(
  client: QueryClient,
  network: Network,
  nodes: readonly string[],
  label: LabelReading,
  visit: number,
  cache: ReadCache,
): void {
  const pack = packOnLabel(label);
  if (pack !== undefined) void client.prefetchQuery(evidenceQuery(network, nodes, pack, visit, cache));
}
