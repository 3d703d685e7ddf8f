/** As much as the reader of answers takes. */
const MAX_BYTES = 32 * 1024 * 1024;

/**
 * Makes nodes answer as they would have at one block, whatever the newest is by now: so that one report can be read in
 * several goes.
 *
 * @param number of the block
 */
export function pinBlock(ask: typeof fetch, number: number): typeof fetch {
  const block = `0x${number.toString(16)}`;
  return async (input, init) => {
    const calls: unknown = JSON.parse(String(init?.body));
    if (!Array.isArray(calls)) throw new Error('a batch is a list');
    const body = JSON.stringify(calls.map((call: unknown) => pinned(call, block)));
    const response = await ask(input, { ...init, body });
    const counts = calls.flatMap((call: unknown, id) => (methodOf(call) === 'eth_blockNumber' ? [id] : []));
    if (counts.length === 0 || !response.ok) return response;
    const answers = await boundedJson(response);
    if (!Array.isArray(answers)) return new Response(null, { status: 502 });
    return Response.json(
      answers.map((answer: unknown) =>
        isObject(answer) && counts.some((id) => id === answer.id) ? { ...answer, result: block } : answer,
      ),
    );
  };
}

function pinned(call: unknown, block: string): unknown {
  const method = methodOf(call);
  if (method !== 'eth_getBlockByNumber' && method !== 'eth_getLogs') return call;
  const text = JSON.stringify(call, (_, value: unknown) => (value === 'latest' ? block : value));
  return JSON.parse(text);
}

async function boundedJson(response: Response): Promise<unknown> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (part === undefined || part.done) break;
    bytes += part.value.length;
    if (bytes > MAX_BYTES) {
      await reader?.cancel();
      return undefined;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  try {
    return JSON.parse(text + decoder.decode());
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function methodOf(call: unknown): unknown {
  return isObject(call) ? call.method : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
