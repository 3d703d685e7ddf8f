import { dateOfTime } from '../domain/calendar.ts';
import type { BlockReading } from '../domain/evidence.ts';
import type { Fact } from '../domain/fact.ts';
import type { Now } from '../domain/verdict.ts';
import type { Network } from './network.ts';

/** The moment to judge by: the block's own time on a network whose clock is the chain, the device's else. */
export function judgingNow({ clock }: Pick<Network, 'clock'>, block: Fact<BlockReading>, device: Now): Now {
  if (clock === 'device' || block.status !== 'found') return device;
  const { time } = block.value;
  return { date: dateOfTime(time), time };
}
