import type { Network } from '../../chain/network.ts';
import { MedicinesScreen } from '../../features/medicines/MedicinesScreen.tsx';
import { medicines, removeMedicine, saveMedicine } from '../../store/medicines.ts';
import { deviceNow } from '../deviceNow.ts';
import { keptChain } from '../keptChain.ts';
import { useKept } from '../useKept.ts';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly visit: number;
}

/** The person's own packs. */
export default function MedicinesPlace({ network, nodes, visit }: Props) {
  const kept = useKept(medicines);
  return (
    <MedicinesScreen
      {...{ network, nodes, visit, deviceNow }}
      cache={keptChain}
      medicines={kept}
      onAnswer={saveMedicine}
      onRemove={removeMedicine}
      onRestore={medicines.set}
    />
  );
}
