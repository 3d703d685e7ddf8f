import { useCallback, useMemo } from 'react';
import { goldenPacks } from '../../../test/goldenPacks.ts';
import type { Network } from '../../chain/network.ts';
import { parseLabel } from '../../domain/gs1/parseLabel.ts';
import { DrillScreen } from '../../features/counter/drill/DrillScreen.tsx';
import type { RealLot } from '../../features/counter/drill/PlantForm.tsx';
import { realLots } from '../../features/counter/drill/realLots.ts';
import { useJournal } from '../../features/counter/useJournal.ts';
import { productNames } from '../../features/demo/productNames.ts';
import { drills } from '../../store/drills.ts';
import { journal } from '../../store/journal.ts';
import { deviceNow } from '../deviceNow.ts';

interface Props {
  readonly network: Network;
}

/** So many of the newest answers are looked through for lots. */
const MOST = 300;

/** Drills of this device. A fake pack takes after what was scanned here; on the demo network also after its samples. */
export default function DrillPlace({ network }: Props) {
  const read = useCallback(
    () => journal.search({ kind: 'scan', outcome: 'genuine' }, { skip: 0, limit: MOST }),
    [],
  );
  const found = useJournal(journal, read);
  const lots = useMemo(() => {
    const scanned = found?.ok === true ? realLots(found.value.entries) : [];
    const known = new Set(scanned.map(({ label }) => `${label.gtin} ${label.lot}`));
    const samples = network.demo ? sampleLots() : [];
    return [...scanned, ...samples.filter(({ label }) => !known.has(`${label.gtin} ${label.lot}`))];
  }, [found, network.demo]);
  return <DrillScreen {...{ drills, lots }} now={deviceNow().date} />;
}

function sampleLots(): readonly RealLot[] {
  return goldenPacks
    .filter(({ name }) => name === 'genuine')
    .flatMap(({ text }) => {
      const label = parseLabel(text, { source: 'scan', now: deviceNow().date });
      if (!label.ok || label.identity.kind !== 'pack') return [];
      const { gtin, lot, expiry } = label.identity;
      return lot === undefined || expiry === undefined
        ? []
        : [{ label: { gtin, lot, expiry }, product: productNames[gtin] ?? gtin }];
    });
}
