import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { alterationsOf } from '../../test/alterations.ts';
import type { Anvil } from '../../test/anvil.ts';
import { goldenPack } from '../../test/goldenPack.ts';
import { type Recording, recordReading } from '../../test/tamperedReading.ts';
import { foreignAnswers, foreignLogs, lies, type Tampering } from '../../test/tamperings.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import type * as hashing from './keccak256.ts';
import { networks } from './networks.ts';

// Thousands of readings hash the same answers: each hash is worked out once.
vi.mock('./keccak256.ts', async (load) => {
  const { keccak256 } = await load<typeof hashing>();
  const known = new Map<string, `0x${string}`>();
  return {
    keccak256: (data: `0x${string}`) => {
      const hash = known.get(data) ?? keccak256(data);
      known.set(data, hash);
      return hash;
    },
  };
});

const [network] = networks;
const recordings = new Map<string, Recording>();

let chain: Anvil;
beforeAll(async () => {
  chain = await startDemoChain();
  for (const name of ['genuine', 'recalled', 'used_elsewhere'])
    recordings.set(name, await recordReading(network, chain.url, goldenPack(name)));
});
afterAll(() => chain.stop());

/** Every single lie in every answer. */
function allLies(name: string): Tampering[] {
  const others = [...recordings].flatMap(([other, { exchanges }]) => (other === name ? [] : exchanges));
  return (recordings.get(name)?.exchanges ?? []).flatMap((exchange) => [
    ...lies(exchange, alterationsOf(exchange.answers)),
    ...foreignLogs(exchange, others),
    ...foreignAnswers(exchange, others),
  ]);
}

test.each([
  ['genuine', 'genuine', 0.7],
  // What is recalled is red whatever else is not known of it.
  ['recalled', 'blocked', 0.3],
])('%s, with any one lie: the true verdict, or none', { timeout: 240_000 }, async (name, truth, share) => {
  const recording = recordings.get(name);
  if (recording === undefined) throw new Error('not recorded');
  expect(await recording.read()).toBe(truth);
  const all = allLies(name);
  expect(all.length).toBeGreaterThan(3_000);
  const wrong: string[] = [];
  let unchecked = 0;
  for (const lie of all) {
    const outcome = await recording.read(lie);
    if (outcome === 'could_not_check') unchecked += 1;
    else if (outcome !== truth) wrong.push(`${lie.name}: ${outcome}`);
  }
  expect(wrong).toEqual([]);
  // Most of what a node says is checked; what is not changes nothing.
  expect(unchecked / all.length).toBeGreaterThan(share);
});
