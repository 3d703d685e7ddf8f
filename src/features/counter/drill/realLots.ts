import type { JournalEntry } from '../../../store/journal/record.ts';
import type { RealLot } from './PlantForm.tsx';

/** Lots of packs that were answered as genuine at this device, the latest first, each once. */
export function realLots(entries: readonly JournalEntry[]): readonly RealLot[] {
  const lots = new Map<string, RealLot>();
  for (const { record } of entries.toSorted((a, b) => b.seq - a.seq)) {
    if (record.kind !== 'scan' || record.outcome !== 'genuine' || record.product === undefined) continue;
    const { gtin, lot, expiry } = record.label;
    if (gtin === undefined || lot === undefined || expiry === undefined) continue;
    const key = `${gtin} ${lot}`;
    if (!lots.has(key)) lots.set(key, { label: { gtin, lot, expiry }, product: record.product });
  }
  return [...lots.values()];
}
