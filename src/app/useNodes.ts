import { use } from 'react';
import type { Network } from '../chain/network.ts';
import { preferences } from '../store/preferences.ts';
import type { HostSettings } from './settingsFile.ts';
import { useKept } from './useKept.ts';

/** The nodes to ask: the person's, else the host's, else the deployment's. Waits for the host's settings. */
export function useNodes(network: Network, host: Promise<HostSettings>): readonly string[] {
  useKept(preferences);
  return nodesNow(network, use(host));
}

/** The nodes that are asked at this moment. */
export function nodesNow(network: Network, host: HostSettings): readonly string[] {
  return preferences.get().nodes ?? standardNodes(network, host);
}

/** The nodes that are asked when the person has named none. */
export function standardNodes(network: Network, { nodes }: HostSettings): readonly string[] {
  return nodes.length > 0 ? nodes : network.nodes;
}
