import { defineChain } from 'viem';
import { type Config, createConfig, createStorage, fallback, http } from 'wagmi';
import { injected } from 'wagmi/connectors/injected';
import type { Network } from '../../chain/network.ts';
import { session } from '../../store/session.ts';
import type { DemoIdentity } from './demoIdentities.ts';
import { demoProvider } from './demoProvider.ts';

const DEMO_POLLING_MS = 200;
const POLLING_MS = 3000;

/**
 * wagmi's configuration: the wallets the browser announces (EIP-6963) and, on the demo network, its identities.
 *
 * @param nodes JSON-RPC addresses, at least one
 */
export function walletConfig(
  network: Network,
  nodes: readonly string[],
  identities: readonly DemoIdentity[],
): Config {
  const { chainId: id, name } = network;
  const [node = ''] = nodes;
  const chain = defineChain({
    id,
    name,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: nodes } },
  });
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
