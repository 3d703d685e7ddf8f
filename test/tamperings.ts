import type { Alteration } from './alterations.ts';
import { altered } from './alterations.ts';
import type { Answer } from './recordedNode.ts';

/** A JSON-RPC call as it was sent. */
export interface Call {
  readonly id: number;
  readonly method: string;
  readonly params: readonly unknown[];
}

/** One request of a reading, with the node's answer to it. */
export interface Exchange {
  readonly body: string;
  readonly calls: readonly Call[];
  readonly answers: readonly Answer[];
}

/** One lie: the answer to one request is another one. */
export interface Tampering {
  readonly name: string;
  /** The request whose answer is a lie. */
  readonly body: string;
  readonly answer: () => unknown;
}

/** The alterations of one answer, as lies. */
export function lies({ body, answers }: Exchange, alterations: readonly Alteration[]): Tampering[] {
  return alterations.map((alteration) => ({
    name: `${alteration.path.join('.')} ${alteration.name}`,
    body,
    answer: () => altered(answers, alteration),
  }));
}

/** Logs of other packs in the place of this one's, and among them. */
export function foreignLogs({ body, calls, answers }: Exchange, others: readonly Exchange[]): Tampering[] {
  const strangers = others.flatMap((other) => logLists(other).flatMap(({ logs }) => logs));
  return logLists({ body, calls, answers }).flatMap(({ at, logs }) => {
    const own = new Set(logs.map((log) => JSON.stringify(log)));
    const foreign = strangers.filter((log) => !own.has(JSON.stringify(log)));
    const give = (list: readonly unknown[]) => () =>
      answers.map((answer, i) => (i === at ? { ...answer, result: list } : answer));
    const stranger = (i: number) => foreign[(i * 7 + at * 13) % foreign.length];
    return [
      ...logs.map((_, i) => ({
        name: `answer ${at}: log ${i} is another pack's`,
        body,
        answer: give(logs.with(i, stranger(i))),
      })),
      ...[...logs, undefined].map((_, i) => ({
        name: `answer ${at}: another pack's log before ${i}`,
        body,
        answer: give(logs.toSpliced(i, 0, stranger(i))),
      })),
    ];
  });
}

function logLists({ calls, answers }: Exchange) {
  return answers.flatMap((answer, at) => {
    const call = calls.find(({ id }) => id === answer.id);
    return call?.method === 'eth_getLogs' && Array.isArray(answer.result)
      ? [{ at, logs: answer.result as readonly unknown[] }]
      : [];
  });
}

/** The answer to each call replaced by the answer to another one: of this request, and of another pack's. */
export function foreignAnswers({ body, calls, answers }: Exchange, others: readonly Exchange[]): Tampering[] {
  const methodOf = (of: readonly Call[], { id }: Answer) => of.find((call) => call.id === id)?.method;
  return answers.flatMap((answer, at) => {
    const replaced = (by: Answer, name: string): Tampering => ({
      name: `answer ${at}: ${name}`,
      body,
      answer: () => answers.map((one, i) => (i === at ? { ...by, id: answer.id } : one)),
    });
    const method = methodOf(calls, answer);
    const foreign = others.flatMap((other) =>
      other.answers.filter((one) => methodOf(other.calls, one) === method),
    );
    const different = foreign.filter((one) => JSON.stringify(one.result) !== JSON.stringify(answer.result));
    return [
      ...answers.flatMap((other, i) => (i === at ? [] : [replaced(other, `that of call ${i}`)])),
      ...different.slice(0, 6).map((other, i) => replaced(other, `another pack's, ${i}`)),
      replaced({ id: 0, jsonrpc: '2.0', error: { code: -32_000, message: 'header not found' } }, 'an error'),
      replaced(
        { id: 0, jsonrpc: '2.0', error: { code: -32_601, message: 'no such method' } },
        'not supported',
      ),
      replaced({ id: 0, jsonrpc: '2.0', error: { code: -32_005, message: 'limit exceeded' } }, 'too much'),
    ];
  });
}
