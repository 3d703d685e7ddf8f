import { type Anvil, startAnvil } from '../test/anvil.ts';
import { demoGenesis } from './seed/demoNow.ts';
import { seedDemo } from './seed/seedDemo.ts';

/**
 * Starts the demo network: a local node with the contracts, the demo's supply chain and the golden packs, the same to
 * the last block hash on every start.
 *
 * @param port a free one when not given
 * @throws Error when the node cannot be started or refuses the history; it is stopped then
 */
export async function startDemoChain(port?: number): Promise<Anvil> {
  const anvil = await startAnvil({ timestamp: demoGenesis, ...(port === undefined ? {} : { port }) });
  try {
    await seedDemo(anvil.url);
  } catch (error) {
    await anvil.stop();
    throw error;
  }
  return anvil;
}
