import type { Address } from 'viem';

interface Request {
  readonly method: string;
  readonly params?: unknown;
}

/** An error as EIP-1193 demands it. */
class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly code: number;
  readonly data: unknown;
  constructor(code: number, message: string, data: unknown) {
    super(message);
    this.code = code;
    this.data = data;
  }
}

/**
 * A wallet (EIP-1193) of one account of the demo network, for which the local node itself signs.
 *
 * @param node JSON-RPC address of the local node
 * @param remembered whether the person has signed in with this account before
 */
export function demoProvider(account: Address, node: string, remembered: () => boolean) {
  let connected = false;
  return {
    async request({ method, params }: Request): Promise<unknown> {
      switch (method) {
        case 'eth_requestAccounts':
          connected = true;
          return [account];
        case 'eth_accounts':
          return connected || remembered() ? [account] : [];
        case 'wallet_revokePermissions':
          connected = false;
          return null;
        default:
          return ask(node, method, params);
      }
    },
    // The account never changes, so there is nothing to tell.
    on: () => undefined,
    removeListener: () => undefined,
  };
}

async function ask(node: string, method: string, params: unknown): Promise<unknown> {
  const response = await fetch(node, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: params ?? [] }),
  });
  const answer: { result?: unknown; error?: { code: number; message: string; data?: unknown } } =
    await response.json();
  if (answer.error !== undefined) {
    const { code, message, data } = answer.error;
    throw new ProviderError(code, message, data);
  }
  return answer.result;
}
