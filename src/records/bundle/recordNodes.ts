/** A call that a node answered, as it was asked and answered. */
export interface RecordedCall {
  readonly method: string;
  readonly params: readonly unknown[];
  readonly result: unknown;
}

export interface NodeRecorder {
  /** Asks as the platform's `fetch` does, and keeps what comes back. */
  readonly fetch: typeof fetch;
  /** In the order in which the answers came. */
  readonly calls: readonly RecordedCall[];
}

/** Listens to what is asked of nodes, so that a reading can be shown again. Nothing is altered or held up. */
export function recordNodes(ask: typeof fetch): NodeRecorder {
  const calls: RecordedCall[] = [];
  return {
    calls,
    fetch: async (input, init) => {
      const response = await ask(input, init);
      const parts: Uint8Array[] = [];
      // The reader bounds what it takes; only what it has taken to the end is kept.
      const heard = response.body?.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform: (part, controller) => {
            parts.push(part);
            controller.enqueue(part);
          },
          flush: () => {
            calls.push(...callsOf(String(init?.body), parts));
          },
        }),
      );
      const { status, statusText, headers } = response;
      return new Response(heard ?? null, { status, statusText, headers });
    },
  };
}

function callsOf(request: string, parts: readonly Uint8Array[]): RecordedCall[] {
  const asked = parsed(request);
  const answered = parsed(textOf(parts));
  if (!Array.isArray(asked) || !Array.isArray(answered)) return [];
  const results = new Map(answered.flatMap((answer) => resultOf(answer)));
  return asked.flatMap((call: unknown) => {
    if (!isObject(call) || typeof call.method !== 'string' || !Array.isArray(call.params)) return [];
    if (!results.has(call.id)) return [];
    return [{ method: call.method, params: call.params, result: results.get(call.id) }];
  });
}

function resultOf(answer: unknown): [unknown, unknown][] {
  return isObject(answer) && answer.result !== undefined ? [[answer.id, answer.result]] : [];
}

function textOf(parts: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
}

/** What is no JSON is the reader's to complain about. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
