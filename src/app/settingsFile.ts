/** What the host sets: transports only. Trust roots (contract addresses) are compiled in. */
export interface HostSettings {
  /** JSON-RPC addresses; none: the deployment's own. */
  readonly nodes: readonly string[];
  /** Whether there was a settings file that could not be understood. */
  readonly malformed: boolean;
}

const NONE: HostSettings = { nodes: [], malformed: false };
const MALFORMED: HostSettings = { nodes: [], malformed: true };
const PATIENCE_MS = 1500;

/** Reads `/settings.json`. A host need not have one; then, and where it makes no sense, the deployment's nodes are asked. */
export async function readSettingsFile(): Promise<HostSettings> {
  try {
    const answer = await fetch('/settings.json', {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    // A host without the file may answer with the start page.
    const isJson = answer.headers.get('Content-Type')?.includes('json') === true;
    return answer.ok && isJson ? hostSettings(await answer.json()) : NONE;
  } catch (error) {
    if (error instanceof SyntaxError) return MALFORMED;
    // Offline, or the host took too long.
    if (error instanceof TypeError || error instanceof DOMException) return NONE;
    throw error;
  }
}

/** @param content of the file, parsed */
export function hostSettings(content: unknown): HostSettings {
  if (typeof content !== 'object' || content === null || !('nodes' in content)) return MALFORMED;
  const { nodes } = content;
  if (!Array.isArray(nodes) || !nodes.every(isNodeAddress)) return MALFORMED;
  return { nodes, malformed: false };
}

/** Whether a text can be the address of a node: http or https, without credentials. */
export function isNodeAddress(text: unknown): text is string {
  if (typeof text !== 'string' || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}
