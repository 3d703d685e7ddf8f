import type { Network } from '../../chain/network.ts';
import { RecallsScreen } from '../../features/counter/recalls/RecallsScreen.tsx';
import { useViewer } from '../useViewer.ts';
import { useRecallsSource } from './useRecallsSource.ts';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
}

/** Recalls that concern the pharmacy of this till. */
export default function RecallsPlace({ network, nodes }: Props) {
  const { here } = useViewer();
  return <RecallsScreen source={useRecallsSource(network, nodes, here)} />;
}
