import { useEffect } from 'react';
import type { Network } from '../../chain/network.ts';
import type { Gln } from '../../domain/identifiers.ts';
import { ShelfScreen } from '../../features/inspect/shelf/ShelfScreen.tsx';
import { CameraPanel } from '../../features/scan/CameraPanel.tsx';
import { addShelfScan, shelfScans } from '../../store/shelfScans.ts';
import { deviceNow } from '../deviceNow.ts';
import { saveFile } from '../saveFile.ts';
import { takeScans } from '../scanTaker.ts';
import { useKept } from '../useKept.ts';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly gln: Gln;
}

/** A check of a shelf. Whatever is scanned while it is open belongs to it. */
export default function ShelfPlace({ network, nodes, gln }: Props) {
  const kept = useKept(shelfScans);
  useEffect(() => takeScans(({ text }) => addShelfScan(gln, text)), [gln]);
  return (
    <ShelfScreen
      {...{ network, nodes, gln, deviceNow }}
      scans={kept.gln === gln ? kept.texts : []}
      onClear={() => shelfScans.set({ gln, texts: [] })}
      onFile={saveFile}
      camera={() => <CameraPanel continuous onCode={({ text }) => addShelfScan(gln, text)} />}
    />
  );
}
