import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { freePort } from '../tools/freePort.ts';

interface Call {
  readonly id: unknown;
  readonly method: string;
  readonly params?: unknown;
}

interface Answer {
  readonly id: unknown;
  readonly [key: string]: unknown;
}

/** What goes wrong between the app and its node. */
export type Fault =
  /** Takes the question and never answers. */
  | { readonly kind: 'silent' }
  /** Closes the connection. */
  | { readonly kind: 'drop' }
  /** Answers after so many milliseconds. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Sends only so many bytes of the answer, and ends. */
  | { readonly kind: 'truncate'; readonly bytes: number }
  | { readonly kind: 'status'; readonly status: number }
  /** Changes the result of each call; what it returns is sent, `undefined` leaves the answer out. */
  | { readonly kind: 'result'; readonly change: (result: unknown, call: Call) => unknown }
  /** Changes the list of answers: their order, their number. */
  | { readonly kind: 'answers'; readonly change: (answers: readonly Answer[]) => readonly Answer[] };

export interface FaultyNode {
  readonly url: string;
  /** Every request that came in, oldest first. */
  readonly requests: readonly string[];
  set(fault: Fault | undefined): void;
  stop(): Promise<void>;
}

/** A proxy in front of a node: it passes everything on until it is told what to do wrong. */
export async function startFaultyNode(target: string): Promise<FaultyNode> {
  const port = await freePort();
  const requests: string[] = [];
  let fault: Fault | undefined;
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const body = await textOf(request);
    requests.push(body);
    const present = fault;
    if (present?.kind === 'silent') return;
    if (present?.kind === 'drop') return void response.destroy();
    if (present?.kind === 'status') return void response.writeHead(present.status).end('no');
    const from = await fetch(target, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    const answered = await from.text();
    response.setHeader('Content-Type', 'application/json');
    if (present?.kind === 'delay') setTimeout(() => response.end(answered), present.ms);
    else if (present?.kind === 'truncate') response.end(answered.slice(0, present.bytes));
    else response.end(present === undefined ? answered : changed(body, answered, present));
  }

  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    set(next) {
      fault = next;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function changed(
  asked: string,
  answered: string,
  fault: Extract<Fault, { kind: 'result' | 'answers' }>,
): string {
  const calls: Call | Call[] = JSON.parse(asked);
  const answers: Answer | Answer[] = JSON.parse(answered);
  const list = Array.isArray(answers) ? answers : [answers];
  const next =
    fault.kind === 'answers'
      ? fault.change(list)
      : list.flatMap((one) => changeResult(one, calls, fault.change));
  return JSON.stringify(Array.isArray(answers) ? next : next[0]);
}

function changeResult(
  answer: Answer,
  calls: Call | Call[],
  change: (result: unknown, call: Call) => unknown,
): Answer[] {
  const call = [calls].flat().find(({ id }) => id === answer.id);
  if (call === undefined || !('result' in answer)) return [answer];
  const result = change(answer.result, call);
  return result === undefined ? [] : [{ ...answer, result }];
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

const isLogs = (result: unknown, { method }: Call): result is Record<string, unknown>[] =>
  method === 'eth_getLogs' && Array.isArray(result) && result.length > 0;

/** The faults every answer about logs must survive, by name. */
export const logFaults = {
  'an altered log': {
    kind: 'result',
    change: (result, call) =>
      isLogs(result, call)
        ? result.map((log, i) => (i === 0 ? { ...log, data: flipLast(log.data) } : log))
        : result,
  },
  'a missing log': {
    kind: 'result',
    change: (result, call) => (isLogs(result, call) ? result.slice(1) : result),
  },
  'a duplicated log': {
    kind: 'result',
    change: (result, call) => (isLogs(result, call) ? [...result, result[0]] : result),
  },
} satisfies Record<string, Fault>;

export const wrongChain: Fault = {
  kind: 'result',
  change: (result, { method }) => (method === 'eth_chainId' ? '0x1' : result),
};

function flipLast(data: unknown): unknown {
  if (typeof data !== 'string' || data.length < 3) return data;
  return data.slice(0, -1) + (data.endsWith('1') ? '2' : '1');
}
