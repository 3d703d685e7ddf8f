import { isNodeAddress } from '../store/deviceSettings.ts';

/** What the host that serves the app has set: transports only, never whom to trust. */
export interface Runtime {
  /** Nodes to ask; empty when the host names none, and the network's own are asked. */
  readonly nodes: readonly string[];
}

export type RuntimeReading = { readonly ok: true; readonly value: Runtime } | { readonly ok: false };

/** Reads `/settings.json`. A host without one has set nothing; one that is malformed is a fault that is said. */
export async function readRuntime(get: typeof fetch = fetch): Promise<RuntimeReading> {
  try {
    const answer = await get('/settings.json', { cache: 'no-store' });
    const type = answer.headers.get('content-type') ?? '';
    // A host that answers every unknown path with the start page has no settings either.
    if (answer.status === 404 || type.startsWith('text/html')) return { ok: true, value: { nodes: [] } };
    if (!answer.ok) return { ok: false };
    return parseRuntime(await answer.json());
  } catch (unreachable) {
    // fetch throws a TypeError without a connection, and json() a SyntaxError on anything else.
    if (unreachable instanceof TypeError || unreachable instanceof SyntaxError) return { ok: false };
    throw unreachable;
  }
}

function parseRuntime(value: unknown): RuntimeReading {
  if (typeof value !== 'object' || value === null) return { ok: false };
  const nodes: unknown = 'nodes' in value ? value.nodes : [];
  if (!Array.isArray(nodes) || !nodes.every(isNodeAddress)) return { ok: false };
  return { ok: true, value: { nodes } };
}
