import type { BrowserContext } from '@playwright/test';

/** How the wallet behaves; kept in the page's session storage, so that a test can change it while a page is open. */
export interface WalletTraits {
  readonly accounts: readonly string[];
  /** Hexadecimal. */
  readonly chainId?: string;
  readonly declines?: boolean;
  /** Whether it takes several calls at once (EIP-5792). */
  readonly batches?: boolean;
}

interface Setup {
  readonly node: string;
  readonly traits: WalletTraits;
}

/**
 * Puts a wallet into every page of a context, announced as browsers' wallets are (EIP-6963). It signs with accounts
 * that the demo network's node unlocks, and notes every question in `window.walletAsked`.
 */
export async function addTestWallet(
  context: BrowserContext,
  node: string,
  traits: WalletTraits,
): Promise<void> {
  await context.addInitScript(installWallet, { node, traits });
}

/** Runs in the page. */
function installWallet({ node, traits: initial }: Setup): void {
  const asked: string[] = [];
  Object.assign(window, { walletAsked: asked });
  const listeners = new Map<string, Set<(value: unknown) => void>>();
  const traits = (): WalletTraits => ({
    ...initial,
    ...JSON.parse(sessionStorage.getItem('wallet') ?? '{}'),
  });
  const isAllowed = () => localStorage.getItem('wallet.allowed') === 'yes';
  const ask = async (method: string, params: unknown) => {
    const response = await fetch(node, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    });
    const { result, error } = await response.json();
    if (error) throw Object.assign(new Error(error.message), error);
    return result;
  };
  const declined = () => Object.assign(new Error('User rejected the request.'), { code: 4001 });
  const provider = {
    on: (name: string, listener: (value: unknown) => void) => {
      listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
    },
    removeListener: (name: string, listener: (value: unknown) => void) => {
      listeners.get(name)?.delete(listener);
    },
    async request({ method, params = [] }: { method: string; params?: unknown }): Promise<unknown> {
      asked.push(method);
      const { accounts, chainId, declines, batches } = traits();
      switch (method) {
        case 'eth_requestAccounts':
          localStorage.setItem('wallet.allowed', 'yes');
          return accounts;
        case 'wallet_requestPermissions':
          localStorage.setItem('wallet.allowed', 'yes');
          return [{ parentCapability: 'eth_accounts', caveats: [{ type: '', value: accounts }] }];
        case 'wallet_revokePermissions':
          localStorage.removeItem('wallet.allowed');
          return null;
        case 'eth_accounts':
          return isAllowed() ? accounts : [];
        case 'eth_chainId':
          return chainId ?? ask(method, params);
        case 'wallet_getCapabilities':
          return { '0x7a69': { atomic: { status: batches === true ? 'supported' : 'unsupported' } } };
        case 'eth_sendTransaction':
          if (declines === true) throw declined();
          return ask(method, params);
        default:
          return ask(method, params);
      }
    },
  };
  const detail = Object.freeze({
    info: {
      uuid: '6c3f8d4e-1111-4222-8333-944444444444',
      name: 'Test Wallet',
      icon: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>',
      rdns: 'example.test.wallet',
    },
    provider,
  });
  const announce = () => window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }));
  window.addEventListener('eip6963:requestProvider', announce);
  announce();
}
