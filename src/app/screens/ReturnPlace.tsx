import type { Network } from '../../chain/network.ts';
import { GoodsInRun } from './GoodsInRun.tsx';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
}

/** Goods that go back to whoever sent them. */
export default function ReturnPlace(props: Props) {
  return <GoodsInRun {...props} job="return" />;
}
