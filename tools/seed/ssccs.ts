import { type UnitKey, units } from './units.ts';

/** Units that no maker commissions: pallets, by who builds them, and a tote filled with packs from another. */
export const containers = {
  P1: '195210080000000017',
  P2: '195210010000000212',
  N1: '195210020000000013',
} as const;

export type ContainerKey = keyof typeof containers;
export type SsccKey = UnitKey | ContainerKey;

export function ssccOf(key: SsccKey): string {
  return isContainer(key) ? containers[key] : units[key].sscc;
}

function isContainer(key: SsccKey): key is ContainerKey {
  return key in containers;
}
