import { asArray, asObject } from './json.ts';
import { ReadFailure } from './readFailure.ts';

export interface RpcCall {
  readonly method: string;
  readonly params: readonly unknown[];
}

export type RpcAnswer =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly code: number; readonly message: string };

/** A lot of 100,000 packs takes about 4 MB. */
const MAX_BYTES = 32 * 1024 * 1024;

export interface PostOptions {
  readonly signal: AbortSignal;
  readonly fetch: typeof fetch;
  /** Told how many bytes of the answer were read, whatever becomes of it. */
  readonly onBytes: (bytes: number) => void;
}

/**
 * Sends calls to a node as one JSON-RPC 2.0 batch in one HTTP POST.
 *
 * @returns one answer per call, in the order of the calls
 * @throws ReadFailure naming the node: `node_unreachable`, `node_timeout` (the signal ended it), `node_error` (HTTP
 * status, or one error for the whole batch), `answer_too_large`, or `answer_malformed` where the answers are not
 * exactly one per call
 */
export async function postBatch(
  node: string,
  calls: readonly RpcCall[],
  options: PostOptions,
): Promise<readonly RpcAnswer[]> {
  const text = await postText(node, calls, options);
  let answers: unknown;
  try {
    answers = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ReadFailure('answer_malformed', 'not JSON', node);
  }
  return matchAnswers(node, answers, calls.length);
}

async function postText(node: string, calls: readonly RpcCall[], options: PostOptions): Promise<string> {
  const { fetch, signal } = options;
  try {
    const response = await fetch(node, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(calls.map((call, id) => ({ jsonrpc: '2.0', id, ...call }))),
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (!response.ok) throw new ReadFailure('node_error', `HTTP ${response.status}`, node);
    return await readBounded(node, response, options);
  } catch (error) {
    if (error instanceof ReadFailure) throw error;
    if (signal.aborted) throw new ReadFailure('node_timeout', undefined, node);
    // fetch says nothing more than that it failed: TypeError, or an error of the connection while the body is read.
    throw new ReadFailure('node_unreachable', error instanceof Error ? error.message : undefined, node);
  }
}

async function readBounded(node: string, response: Response, { onBytes }: PostOptions): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    onBytes(value.length);
    if (bytes > MAX_BYTES) {
      await reader.cancel();
      throw new ReadFailure('answer_too_large', `more than ${MAX_BYTES} bytes`, node);
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

function matchAnswers(node: string, answers: unknown, count: number): readonly RpcAnswer[] {
  try {
    if (!Array.isArray(answers)) throw wholeError(node, answers);
    const byId = new Map(
      asArray(answers, 'batch').map((answer) => {
        const fields = asObject(answer, 'answer');
        return [fields.id, parseAnswer(fields)];
      }),
    );
    if (answers.length !== count || byId.size !== count)
      throw new ReadFailure('answer_malformed', `${answers.length} answers to ${count} calls`, node);
    return Array.from({ length: count }, (_, id) => {
      const answer = byId.get(id);
      if (answer === undefined) throw new ReadFailure('answer_malformed', `no answer to call ${id}`, node);
      return answer;
    });
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    throw new ReadFailure(error.unread.code, error.unread.detail, node);
  }
}

/** Some nodes answer a batch they do not like with one error. */
function wholeError(node: string, answer: unknown): ReadFailure {
  const parsed = parseAnswer(asObject(answer, 'batch'));
  return parsed.ok
    ? new ReadFailure('answer_malformed', 'one answer to a batch', node)
    : new ReadFailure('node_error', parsed.message, node);
}

function parseAnswer(fields: Readonly<Record<string, unknown>>): RpcAnswer {
  const { error } = fields;
  if (error === undefined || error === null) {
    if (fields.jsonrpc !== '2.0' || !('result' in fields))
      throw new ReadFailure('answer_malformed', 'neither result nor error');
    return { ok: true, result: fields.result };
  }
  const { code, message } = asObject(error, 'error');
  return {
    ok: false,
    code: typeof code === 'number' ? code : 0,
    message: typeof message === 'string' ? message.slice(0, 200) : '',
  };
}
