import type { Network } from './network.ts';

/** A block this much older than the device's clock says nothing about when somebody acts; seconds. */
const STALE = 60;

/**
 * The time that is stated for an act, Unix seconds; 0 states none, and the time of its block counts.
 *
 * The contracts refuse a time after the block's, and a device's clock may run ahead of it.
 *
 * @param block time of the newest block
 * @param device time by the device's clock
 */
export function claimedTime({ clock }: Pick<Network, 'clock'>, block: number, device: number): number {
  if (clock === 'chain') return block;
  if (device <= block) return device;
  return device - block <= STALE ? block : 0;
}
