/** A request to a node: method and parameters. */
export type RpcCall = readonly [method: string, params?: readonly unknown[]];

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/**
 * Asks a local node, in one request.
 *
 * @returns the results, in the order of the calls
 * @throws Error with the node's message for a call that it refuses
 */
export async function jsonRpc(url: string, ...calls: readonly RpcCall[]): Promise<unknown[]> {
  const body = calls.map(([method, params = []], id) => ({ jsonrpc: '2.0', id, method, params }));
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  const answers: readonly Answer[] = await response.json();
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  return calls.map(([method], id) => {
    const answer = byId.get(id);
    if (answer === undefined || answer.error !== undefined)
      throw new Error(`${method}: ${answer?.error?.message ?? 'no answer'}`);
    return answer.result;
  });
}
