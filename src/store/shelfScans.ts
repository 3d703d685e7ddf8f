import type { Gln } from '../domain/identifiers.ts';
import { fieldsOf, textOf } from './fields.ts';
import { kept } from './kept.ts';

/** What an inspector has scanned on one shelf, kept until the next check begins. */
export interface ShelfScans {
  /** Whose shelf it is. */
  readonly gln: string;
  /** As they arrived, each code once. */
  readonly texts: readonly string[];
}

const NONE: ShelfScans = { gln: '', texts: [] };

export const shelfScans = kept<ShelfScans>('theriac.shelf', (stored) => {
  const { gln, texts } = fieldsOf(stored);
  const whose = textOf(gln);
  return whose === undefined || !Array.isArray(texts)
    ? NONE
    : { gln: whose, texts: texts.filter((text) => typeof text === 'string') };
});

/** Adds a scan to a shelf; another shelf's scans give way. */
export function addShelfScan(gln: Gln, text: string): void {
  const { gln: whose, texts } = shelfScans.get();
  const before = whose === gln ? texts : [];
  if (!before.includes(text)) shelfScans.set({ gln, texts: [...before, text] });
}
