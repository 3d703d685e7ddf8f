import { typedEntries } from './typedEntries.ts';
import { type UnitKey, units } from './units.ts';

/** Units that no maker commissions: pallets, by who builds them, and a tote filled with packs from another. */
const containers = {
  P1: '195210080000000017',
  P2: '195210010000000212',
  N1: '195210020000000013',
} as const;

export type ContainerKey = keyof typeof containers;
export type SsccKey = UnitKey | ContainerKey;

/** Every SSCC of the demo. */
export const ssccs: Readonly<Record<SsccKey, string>> = {
  ...containers,
  ...unitSsccs(),
};

function unitSsccs(): Record<UnitKey, string> {
  const entries = typedEntries(units).map(([key, { sscc }]) => [key, sscc]);
  return Object.fromEntries(entries);
}
