import { defineChain } from 'viem';
import { type Config, createConfig, createStorage, fallback, http } from 'wagmi';
import { disconnect, reconnect } from 'wagmi/actions';
import { injected } from 'wagmi/connectors/injected';
import type { Network } from '../../chain/network.ts';
import { session } from '../../store/session.ts';
import { demoIdentities } from './demoIdentities.ts';
import { demoProvider } from './demoProvider.ts';

const DEMO_POLLING_MS = 200;
const POLLING_MS = 3000;

const configs = new Map<string, Config>();

/**
 * wagmi's configuration: the wallets the browser announces (EIP-6963) and, on the demo network, its identities. There
 * is one for a page. Whoever is signed in is connected again; whoever signs out is disconnected, in the wallet too.
 *
 * @param nodes JSON-RPC addresses, at least one
 */
export function walletConfig(network: Network, nodes: readonly string[]): Config {
  const key = [network.chainId, ...nodes].join(' ');
  const known = configs.get(key);
  if (known !== undefined) return known;
  const config = newConfig(network, nodes);
  configs.set(key, config);
  if (session.get() !== undefined) void reconnect(config);
  session.subscribe(() => {
    if (session.get() === undefined) void disconnectAll(config);
  });
  return config;
}

/** Ends every connection to a wallet, and asks the wallet to forget this site. */
export async function disconnectAll(config: Config): Promise<void> {
  for (const { connector } of [...config.state.connections.values()]) await disconnect(config, { connector });
}

function newConfig(network: Network, nodes: readonly string[]): Config {
  const { chainId: id, name } = network;
  const [node = ''] = nodes;
  const chain = defineChain({
    id,
    name,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: nodes } },
  });
  const identities = network.demo ? demoIdentities : [];
  return createConfig({
    chains: [chain],
    connectors: identities.map(({ address, name: title }) =>
      injected({
        shimDisconnect: false,
        target: {
          id: `demo-${address}`,
          name: title,
          // wagmi's type for a provider names every method there is; only these are called.
          provider: demoProvider(address, node, () => session.get()?.account === address) as never,
        },
      }),
    ),
    transports: { [id]: fallback(nodes.map((url) => http(url, { retryCount: 0 }))) },
    pollingInterval: network.demo ? DEMO_POLLING_MS : POLLING_MS,
    storage: createStorage({ key: 'theriac.wallet', storage: localStorage }),
  });
}
