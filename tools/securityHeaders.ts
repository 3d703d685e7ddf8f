/**
 * The HTTP headers the app is to be served with. The preview server sends them, and `docs/deploying.md` asks the same of any host.
 *
 * @param nodes origins of Ethereum nodes the page may talk to, besides its own origin and nodes on this machine.
 * @param nonce lets the development server's inline module preamble run; never given for a production page.
 * @throws Error naming the entry of `nodes` that is not an http(s) origin.
 */
export function securityHeaders(nodes: readonly string[], nonce?: string): Record<string, string> {
  const inline = nonce === undefined ? '' : ` 'nonce-${nonce}'`;
  const policy = [
    "default-src 'none'",
    // The barcode decoder is WebAssembly; nothing else is ever compiled from a string.
    `script-src 'self' 'wasm-unsafe-eval'${inline}`,
    `style-src 'self'${inline}`,
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    ['connect-src', "'self'", 'http://127.0.0.1:*', ...nodes.map(origin)].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Permissions-Policy': 'camera=(self)',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

// A path or a wildcard in the list would widen the policy beyond what its author read.
function origin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.origin !== text || text.includes('*')) {
    throw new Error(`"${text}" is not the origin of a node, such as https://node.example`);
  }
  return text;
}
