import { useQuery } from '@tanstack/react-query';
import { checkNode } from '../../chain/checkNode.ts';
import type { Network } from '../../chain/network.ts';
import { OnRecordScreen } from '../../features/onchain/OnRecordScreen.tsx';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
}

const AGAIN_MS = 15_000;

/** What stands on the ledger, with the newest block as the first node gives it. */
export default function OnChainPlace({ network, nodes }: Props) {
  const [first] = nodes;
  const { data } = useQuery({
    queryKey: ['newest block', network.chainId, first],
    queryFn: ({ signal }) => checkNode(network, first ?? '', { signal }),
    retry: false,
    throwOnError: true,
    networkMode: 'always',
    refetchInterval: AGAIN_MS,
  });
  return <OnRecordScreen network={network} nodes={nodes} block={data?.block} />;
}
