import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { freePort } from '../tools/freePort.ts';
import { seededRandom } from '../tools/video/seededRandom.ts';
import { alterationsOf, altered, nonsenseOf } from './alterations.ts';

interface Call {
  readonly id: unknown;
  readonly method: string;
  readonly params?: unknown;
}

interface Answer {
  readonly id: unknown;
  readonly [key: string]: unknown;
}

/** To which requests a fault happens: to all, when not given. */
interface Rule {
  /** Those that call this method, among others. */
  readonly method?: string;
  /** Those for which this holds; requests are counted from 1. */
  readonly when?: (calls: readonly Call[], request: number) => boolean;
}

type Lie =
  /** Takes the question and never answers. */
  | { readonly kind: 'silent' }
  /** Closes the connection. */
  | { readonly kind: 'drop' }
  /** Answers after so many milliseconds. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Sends only so many bytes of the answer, and ends. */
  | { readonly kind: 'truncate'; readonly bytes: number }
  | { readonly kind: 'status'; readonly status: number }
  /** Gives the answers of a batch in another order. */
  | { readonly kind: 'reorder' }
  /** Gives one answer of a batch twice. */
  | { readonly kind: 'duplicate' }
  /** Alters one value somewhere in the answers; the seed says which and how. */
  | { readonly kind: 'alter'; readonly seed: number }
  /** Does one of all these, or nothing, to each request: the same for the same seed. */
  | { readonly kind: 'random'; readonly seed: number }
  /** Changes the result of each call; what it returns is sent, `undefined` leaves the answer out. */
  | { readonly kind: 'result'; readonly change: (result: unknown, call: Call) => unknown }
  /** Changes the list of answers: their order, their number. */
  | { readonly kind: 'answers'; readonly change: (answers: readonly Answer[]) => readonly Answer[] };

/** What goes wrong between the app and its node. */
export type Fault = Lie & Rule;

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
  let random = seededRandom(0);
  let count = 0;
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
    count += 1;
    const present = lieFor(fault, body, count, random);
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
    if (present === undefined && /gzip/.test(request.headers['accept-encoding'] ?? '')) {
      // As geth and Besu do: proofs are hex, and shrink to half.
      response.setHeader('Content-Encoding', 'gzip');
      response.end(gzipSync(answered));
    } else if (present?.kind === 'delay') setTimeout(() => response.end(answered), present.ms);
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
      count = 0;
      if (next?.kind === 'random') random = seededRandom(next.seed);
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

type Present = Exclude<Lie, { readonly kind: 'random' }>;

/** What is done to this request, if anything. */
function lieFor(
  fault: Fault | undefined,
  body: string,
  request: number,
  random: () => number,
): Present | undefined {
  if (fault === undefined) return undefined;
  const calls = asList<Call>(JSON.parse(body));
  if (fault.method !== undefined && !calls.some(({ method }) => method === fault.method)) return undefined;
  if (fault.when?.(calls, request) === false) return undefined;
  if (fault.kind !== 'random') return fault;
  const kinds: readonly (Present | undefined)[] = [
    undefined,
    { kind: 'drop' },
    { kind: 'delay', ms: 30 },
    { kind: 'truncate', bytes: Math.floor(random() * 20_000) },
    { kind: 'status', status: 500 },
    { kind: 'reorder' },
    { kind: 'duplicate' },
    { kind: 'alter', seed: Math.floor(random() * 1e9) },
  ];
  return kinds[Math.floor(random() * kinds.length)];
}

function changed(
  asked: string,
  answered: string,
  lie: Exclude<Present, { readonly kind: 'silent' | 'drop' | 'delay' | 'truncate' | 'status' }>,
): string {
  const answers: Answer | readonly Answer[] = JSON.parse(answered);
  const list = asList<Answer>(answers);
  const next = changedList(list, asList<Call>(JSON.parse(asked)), lie);
  return JSON.stringify(Array.isArray(answers) ? next : next[0]);
}

function changedList(
  list: readonly Answer[],
  calls: readonly Call[],
  lie: Parameters<typeof changed>[2],
): readonly unknown[] {
  switch (lie.kind) {
    case 'answers':
      return lie.change(list);
    case 'result':
      return list.flatMap((one) => changeResult(one, calls, lie.change));
    case 'reorder':
      return list.toReversed();
    case 'duplicate':
      return [...list, ...list.slice(0, 1)];
    case 'alter': {
      const all = [...alterationsOf(list), ...nonsenseOf(list)];
      const one = all[Math.floor(seededRandom(lie.seed)() * all.length)];
      const made = one === undefined ? list : altered(list, one);
      return Array.isArray(made) ? made : [made];
    }
    default:
      return lie satisfies never;
  }
}

function changeResult(
  answer: Answer,
  calls: readonly Call[],
  change: (result: unknown, call: Call) => unknown,
): Answer[] {
  const call = calls.find(({ id }) => id === answer.id);
  if (call === undefined || !('result' in answer)) return [answer];
  const result = change(answer.result, call);
  return result === undefined ? [] : [{ ...answer, result }];
}

/** Nodes take and give one, or a list. */
function asList<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
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
