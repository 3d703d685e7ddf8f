import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Anvil } from '../../test/anvil.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import { checkNode } from './checkNode.ts';
import { networks } from './networks.ts';

const [network] = networks;

describe('checkNode', () => {
  let demo: Anvil;
  beforeAll(async () => {
    demo = await startDemoChain();
  });
  afterAll(() => demo.stop());

  it('finds the newest block of a node that has the contracts, and says that it proves', async () => {
    const { block, ms } = await checkNode(network, demo.url);
    expect(block).toMatchObject({
      status: 'found',
      proof: { level: 'proven' },
      value: { chainId: network.chainId },
    });
    expect(ms).toBeGreaterThan(0);
  });

  it('refuses a node at which one of the contracts has other code', async () => {
    const { partners } = network.contracts;
    const other = { ...partners, codeHash: `0x${'0'.repeat(64)}` } as const;
    const contracts = { ...network.contracts, partners: other };
    const { block } = await checkNode({ ...network, contracts }, demo.url);
    expect(block).toMatchObject({ status: 'unread', cause: { code: 'wrong_contract' } });
  });

  it('refuses a node of another chain', async () => {
    const { block } = await checkNode({ ...network, chainId: 1 }, demo.url);
    expect(block).toMatchObject({ status: 'unread', cause: { code: 'wrong_chain' } });
  });

  it('names a node that nobody answers at, without its path', async () => {
    const refused: typeof fetch = () => Promise.reject(new TypeError('refused'));
    const { block } = await checkNode(network, 'http://127.0.0.1:1/key-4711', { fetch: refused });
    expect(block).toMatchObject({
      status: 'unread',
      cause: { code: 'node_unreachable', node: 'http://127.0.0.1:1' },
    });
  });
});
