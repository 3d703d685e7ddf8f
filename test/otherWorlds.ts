import { numberToHex } from 'viem';
import type { Answer } from './recordedNode.ts';
import type { Call } from './tamperings.ts';

type Fetch = typeof fetch;

/** A node that takes each answer from a chain as it was at an older block, and calls that the present. */
export function atOlderBlock(url: string, block: number): Fetch {
  const tag = numberToHex(block);
  return async (_, init) => {
    const calls: readonly Call[] = JSON.parse(String(init?.body));
    const asked = calls.map((call) => ({ jsonrpc: '2.0', ...call, params: call.params.map(older) }));
    const answers = await ask(url, asked);
    return Response.json(
      answers.map((answer) => {
        const call = calls.find(({ id }) => id === answer.id);
        return call?.method === 'eth_blockNumber' ? { ...answer, result: tag } : answer;
      }),
    );
  };

  function older(param: unknown): unknown {
    if (param === 'latest' || param === 'finalized' || param === 'safe') return tag;
    if (typeof param === 'string' && /^0x[0-9a-f]{1,8}$/.test(param) && Number(param) > block) return tag;
    if (typeof param === 'object' && param !== null && 'toBlock' in param) return { ...param, toBlock: tag };
    return param;
  }
}

/**
 * A node that gives for one thing what is true of another: what the reading asks with the first of each pair is asked
 * with the second, and the answer is written as if it were about the first.
 */
export function inDisguise(url: string, pairs: readonly (readonly [own: string, other: string])[]): Fetch {
  const written = (text: string, from: 0 | 1, to: 0 | 1) =>
    pairs.reduce((all, pair) => all.replaceAll(pair[from], pair[to]), text);
  return async (_, init) => {
    const calls: readonly Call[] = JSON.parse(written(String(init?.body), 0, 1));
    return new Response(written(JSON.stringify(await ask(url, calls)), 1, 0));
  };
}

async function ask(url: string, calls: readonly object[]): Promise<readonly Answer[]> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(calls) });
  return await response.json();
}
