import type { Evidence } from '../src/domain/evidence.ts';
import { parseLabel } from '../src/domain/gs1/parseLabel.ts';
import { parseGln } from '../src/domain/identifiers.ts';
import { judge } from '../src/domain/judge.ts';
import type { PackIdentity } from '../src/domain/pack.ts';
import type { Outcome } from '../src/domain/verdict.ts';
import { demoNow } from '../tools/seed/demoNow.ts';
import { goldenPacks } from './goldenPacks.ts';

/** A golden pack whose label says a pack, read as a scanner's text is. */
export interface ReadGoldenPack {
  readonly name: string;
  readonly pack: PackIdentity;
  readonly expected: Outcome;
  /** What its printed lot alone tells: that the pack is of another lot is found by looking through the others. */
  readonly atOnce: Outcome;
  /** Judges evidence as the pharmacist does in whose pharmacy it is scanned. */
  readonly judge: (evidence: Evidence) => Outcome;
}

export const readGoldenPacks: readonly ReadGoldenPack[] = goldenPacks.flatMap(
  ({ name, text, expected, as }) => {
    const label = parseLabel(text, { now: demoNow.date, source: 'scan' });
    const here = parseGln(as);
    if (!here.ok) throw new Error(`${name}: GLN ${as}`);
    if (!label.ok || label.identity.kind !== 'pack') return [];
    const pack = label.identity;
    const viewer = { kind: 'pharmacist', here: here.value, job: 'dispense' } as const;
    return [
      {
        name,
        pack,
        expected,
        atOnce: name === 'lot_differs' ? 'unknown_serial' : expected,
        judge: (evidence) => judge({ ok: true, pack }, evidence, viewer, demoNow).outcome,
      },
    ];
  },
);

/** @throws Error for a name that no such pack has */
export function goldenPack(name: string): ReadGoldenPack {
  const found = readGoldenPacks.find((golden) => golden.name === name);
  if (found === undefined) throw new Error(`no golden pack "${name}"`);
  return found;
}
