import { countDelivery, type PackFit, type UnpackedPack } from './goodsIn.ts';
import type { Gtin14, Lot } from './identifiers.ts';
import type { UnitPacksEvidence } from './unitPacks.ts';

/** Packs of one lot on a shelf. */
export interface ShelfLine {
  readonly gtin: Gtin14;
  readonly lot: Lot;
  /** In trade and recorded here. */
  readonly expected: number;
  /** Of these, seen. */
  readonly seen: number;
}

export interface ShelfCheck {
  /** By GTIN, then lot. */
  readonly lines: readonly ShelfLine[];
  /** How each scanned pack fits, in the order of the scans. */
  readonly fits: readonly PackFit[];
}

/** Compares what was scanned on a shelf with what is recorded there. */
export function checkShelf(units: readonly UnitPacksEvidence[], scans: readonly UnpackedPack[]): ShelfCheck {
  const seen = new Set(scans.flatMap(({ tag }) => tag ?? []));
  const lines = new Map<string, ShelfLine>();
  for (const { packs } of units.flatMap(({ holds }) => holds))
    for (const { gtin, lot, tag, state } of packs.status === 'found' ? packs.value : []) {
      if (state.reason !== 'active' && state.reason !== 'active_again') continue;
      const key = `${gtin} ${lot}`;
      const before = lines.get(key) ?? { gtin, lot, expected: 0, seen: 0 };
      lines.set(key, {
        ...before,
        expected: before.expected + 1,
        seen: before.seen + (seen.has(tag) ? 1 : 0),
      });
    }
  return {
    lines: [...lines].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line),
    fits: countDelivery(units, scans, new Set()).fits,
  };
}
