/** One JSON-RPC answer, as the node gave it. */
export type Answer = { id: number; jsonrpc: string; result?: unknown; error?: unknown };

export interface RecordedNode {
  /** Asks the node the first time, and gives the same answer ever after. */
  readonly fetch: typeof fetch;
  /** The bodies of all requests, in the order they were first made. */
  readonly requests: string[];
  readonly answers: Map<string, readonly Answer[]>;
}

/** A node whose answers stay the same, so that one of them can be altered at a time. */
export function recordNode(url: string): RecordedNode {
  const answers = new Map<string, readonly Answer[]>();
  const requests: string[] = [];
  return {
    answers,
    requests,
    fetch: async (_, init) => {
      const body = String(init?.body);
      const known = answers.get(body);
      if (known !== undefined) return Response.json(known);
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const given: readonly Answer[] = await response.json();
      requests.push(body);
      answers.set(body, given);
      return Response.json(given);
    },
  };
}
