import { reconnect } from 'wagmi/actions';
import type { Network } from '../../chain/network.ts';
import { disconnectAll, walletConfig } from './walletConfig.ts';

/** Disconnects the wallet that was signed in with, also where nothing of it was loaded on this page yet. */
export async function signOut(network: Network): Promise<void> {
  const config = walletConfig(network, network.nodes);
  await reconnect(config);
  await disconnectAll(config);
}
