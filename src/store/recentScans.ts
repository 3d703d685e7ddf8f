import { fieldsOf } from './fields.ts';
import { type Kept, kept } from './kept.ts';

/** A pack or unit that was looked at on this device. The verdict of then is not kept: only a new check is worth something. */
export interface RecentScan {
  /** Address in this app. */
  readonly address: string;
  /** What the person knows it by: the product's name, or the number of a unit. */
  readonly title: string;
  /** Unix seconds by this device's clock. */
  readonly at: number;
}

const MOST = 8;

export const recentScans: Kept<readonly RecentScan[]> = kept('theriac.recent', (stored) =>
  Array.isArray(stored) ? stored.flatMap(readScan).slice(0, MOST) : [],
);

/** Puts a scan on top of the list, once. */
export function rememberScan(scan: RecentScan): void {
  const others = recentScans.get().filter(({ address }) => address !== scan.address);
  recentScans.set([scan, ...others].slice(0, MOST));
}

function readScan(stored: unknown): RecentScan[] {
  const { address, title, at } = fieldsOf(stored);
  const whole = typeof address === 'string' && typeof title === 'string' && typeof at === 'number';
  return whole && address.startsWith('/') && !address.startsWith('//') ? [{ address, title, at }] : [];
}
