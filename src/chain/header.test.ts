import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Anvil, startAnvil } from '../../test/anvil.ts';
import { parseHeader } from './header.ts';
import { ReadFailure } from './readFailure.ts';
import { postBatch } from './rpc.ts';

async function latest(url: string): Promise<Record<string, unknown>> {
  const [answer] = await postBatch(url, [{ method: 'eth_getBlockByNumber', params: ['latest', false] }], {
    fetch,
    signal: AbortSignal.timeout(5000),
    onBytes: () => undefined,
  });
  if (!answer?.ok) throw new Error('no block');
  return answer.result as Record<string, unknown>;
}

function code(block: unknown): string {
  try {
    parseHeader(block);
    return 'accepted';
  } catch (error) {
    if (error instanceof ReadFailure) return error.unread.code;
    throw error;
  }
}

describe.each(['london', 'shanghai', 'cancun', 'prague', 'osaka'])(
  'a header under the rules of %s',
  (hardfork) => {
    let anvil: Anvil;
    beforeAll(async () => {
      anvil = await startAnvil({ hardfork });
      await postBatch(anvil.url, [{ method: 'anvil_mine', params: ['0x2'] }], {
        fetch,
        signal: AbortSignal.timeout(5000),
        onBytes: () => undefined,
      });
    });
    afterAll(() => anvil.stop());

    test('hashes to the block hash the node gives', async () => {
      const block = await latest(anvil.url);
      expect(parseHeader(block)).toMatchObject({ number: 2, hash: block.hash, stateRoot: block.stateRoot });
    });

    test('with any one field changed is refused', async () => {
      const block = await latest(anvil.url);
      // Beside the header: what a block has that its hash does not cover directly.
      const beside = new Set(['size', 'totalDifficulty', 'uncles', 'transactions', 'withdrawals']);
      const names = Object.keys(block).filter((name) => !beside.has(name));
      expect(names.length).toBeGreaterThanOrEqual(16);
      for (const name of names) {
        const value = block[name];
        if (typeof value !== 'string') throw new Error(name);
        const last = value.at(-1) === '1' ? '2' : '1';
        expect([name, code({ ...block, [name]: value.slice(0, -1) + last })]).not.toEqual([name, 'accepted']);
        expect([name, code({ ...block, [name]: 7 })]).toEqual([name, 'answer_malformed']);
      }
    });
  },
);

test('what is no block is malformed', () => {
  for (const block of [null, undefined, 3, 'x', [], {}]) expect(code(block)).toBe('answer_malformed');
});
