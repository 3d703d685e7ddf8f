import type { BrowserContext, Page } from '@playwright/test';

/** How the wallet behaves; kept in the page's session storage, so that a test can change it while a page is open. */
export interface WalletTraits {
  readonly accounts: readonly string[];
  /** Hexadecimal. */
  readonly chainId?: string;
  readonly declines?: boolean;
  /** Whether it changes to another network when it is asked to (EIP-3326). */
  readonly switches?: boolean;
  /** Whether it takes several calls at once (EIP-5792); *promised*: it says so, and takes none. */
  readonly batches?: boolean | 'promised';
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

/** Changes how the wallet behaves; nobody is told, as when a wallet's own window is out of sight. */
export async function changeWallet(page: Page, traits: Partial<WalletTraits>): Promise<void> {
  await page.evaluate((changes) => sessionStorage.setItem('wallet', JSON.stringify(changes)), traits);
}

/** Chooses another account in the wallet, which says so to the page (EIP-1193). */
export async function switchAccount(page: Page, account: string): Promise<void> {
  await changeWallet(page, { accounts: [account] });
  await page.evaluate(
    (one) => (window as unknown as TestWallet).walletSays('accountsChanged', [one]),
    account,
  );
}

/** What the wallet was asked, oldest first, since the page was loaded. */
export function walletAsked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as TestWallet).walletAsked);
}

interface TestWallet {
  readonly walletAsked: readonly string[];
  readonly walletSays: (event: string, value: unknown) => void;
}

/** Runs in the page. */
function installWallet({ node, traits: initial }: Setup): void {
  const asked: string[] = [];
  const listeners = new Map<string, Set<(value: unknown) => void>>();
  const says = (event: string, value: unknown) => {
    for (const listener of listeners.get(event) ?? []) listener(value);
  };
  Object.assign(window, { walletAsked: asked, walletSays: says });
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
  // One after the other, which nobody can tell from one transaction where none of them fails.
  const sendBatch = async (calls: readonly object[], from: string) => {
    const hashes: unknown[] = [];
    for (const call of calls) hashes.push(await ask('eth_sendTransaction', [{ ...call, from }]));
    return hashes;
  };
  const provider = {
    on: (name: string, listener: (value: unknown) => void) => {
      listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
    },
    removeListener: (name: string, listener: (value: unknown) => void) => {
      listeners.get(name)?.delete(listener);
    },
    async request({ method, params = [] }: { method: string; params?: unknown }): Promise<unknown> {
      asked.push(method);
      const { accounts, chainId, declines, switches, batches } = traits();
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
          return { '0x7a69': { atomic: { status: batches ? 'supported' : 'unsupported' } } };
        case 'wallet_sendCalls': {
          if (declines === true) throw declined();
          if (batches !== true) throw Object.assign(new Error('No batches.'), { code: 5760 });
          const [{ calls, from, id }] = params as [{ calls: object[]; from: string; id: string }];
          sessionStorage.setItem(`wallet.${id}`, JSON.stringify(await sendBatch(calls, from)));
          return { id };
        }
        case 'wallet_getCallsStatus': {
          const [id] = params as [string];
          const hashes: unknown[] = JSON.parse(sessionStorage.getItem(`wallet.${id}`) ?? '[]');
          const receipts = await Promise.all(hashes.map((hash) => ask('eth_getTransactionReceipt', [hash])));
          return { version: '2.0.0', id, chainId: '0x7a69', atomic: true, status: 200, receipts };
        }
        case 'wallet_switchEthereumChain': {
          if (declines === true) throw declined();
          if (switches !== true) throw Object.assign(new Error('No.'), { code: 4200 });
          const [{ chainId: wanted }] = params as [{ chainId: string }];
          sessionStorage.setItem('wallet', JSON.stringify({ chainId: wanted }));
          says('chainChanged', wanted);
          return null;
        }
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
