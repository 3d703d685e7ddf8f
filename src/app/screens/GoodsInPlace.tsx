import type { Network } from '../../chain/network.ts';
import { GoodsInRun } from './GoodsInRun.tsx';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
}

/** A delivery that arrives. */
export default function GoodsInPlace(props: Props) {
  return <GoodsInRun {...props} job="goods_in" />;
}
