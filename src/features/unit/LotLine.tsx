import { useQuery } from '@tanstack/react-query';
import type { Network } from '../../chain/network.ts';
import { LotSummary, type LotSummaryProps } from './LotSummary.tsx';
import { lotQuery } from './lotQuery.ts';

interface Props extends Omit<LotSummaryProps, 'read'> {
  readonly network: Network;
  readonly nodes: readonly string[];
}

/** Packs of one lot, with product and lot as they are on record now. */
export function LotLine({ network, nodes, ...line }: Props) {
  const { data } = useQuery(lotQuery(network, nodes, line.gtin, line.lot));
  return <LotSummary {...line} read={data} />;
}
