import type { Network } from '../../chain/network.ts';
import type { Material } from '../bundle/bundle.ts';
import { readSubject, type SubjectReading, type SubjectRequest } from '../bundle/readSubject.ts';
import { BundleNode } from './bundleNode.ts';

export interface Replay {
  /** What the material shows, for each subject. */
  readonly readings: readonly SubjectReading[];
  /** The material without all that was not needed to show it. */
  readonly used: Material;
}

export interface ReplayOptions {
  readonly signal?: AbortSignal;
  /** Told before each subject, counted from 0. */
  readonly onSubject?: (subject: number) => void;
}

/** No node is waited for; a bound is there for a fault of ours. */
const TIMEOUT_MS = 600_000;
/** The bundle's name where readers name nodes. */
const BUNDLE = 'bundle:';

/**
 * Reads the subjects again, from a bundle's material alone.
 * @throws the reason of `options.signal` when the caller ended the work
 */
export async function replay(
  network: Network,
  requests: readonly SubjectRequest[],
  material: Material,
  { signal, onSubject }: ReplayOptions = {},
): Promise<Replay> {
  const node = new BundleNode(network, material);
  // How old the block is does not matter any more.
  const then: Network = { ...network, clock: 'chain' };
  const readings: SubjectReading[] = [];
  for (const [i, request] of requests.entries()) {
    onSubject?.(i);
    readings.push(
      await readSubject(then, request, {
        nodes: [BUNDLE],
        fetch: node.fetch,
        timeoutMs: TIMEOUT_MS,
        ...(signal === undefined ? {} : { signal }),
      }),
    );
  }
  return { readings, used: node.used() };
}
