export type ParsedNodes =
  | { readonly ok: true; readonly nodes: readonly string[] }
  /** The first line that is no address. */
  | { readonly ok: false; readonly line: string };

/**
 * Reads addresses of nodes, one a line, each once.
 * An address is http(s) without credentials: a page cannot send any, and they would end up in what is shown.
 */
export function parseNodes(text: string): ParsedNodes {
  const lines = text.split(/\s+/).filter((line) => line !== '');
  const line = lines.find((candidate) => !isAddress(candidate));
  return line === undefined ? { ok: true, nodes: [...new Set(lines)] } : { ok: false, line };
}

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}
