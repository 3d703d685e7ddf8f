import { numberToHex } from 'viem';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { alterationsOf, altered, nonsenseOf } from '../../test/alterations.ts';
import type { Anvil } from '../../test/anvil.ts';
import { goldenPack, readGoldenPacks } from '../../test/goldenPack.ts';
import { atOlderBlock, inDisguise } from '../../test/otherWorlds.ts';
import { type Recording, recordReading } from '../../test/tamperedReading.ts';
import { foreignAnswers, foreignLogs, lies, type Tampering } from '../../test/tamperings.ts';
import { jsonRpc } from '../../tools/seed/jsonRpc.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import { seededRandom } from '../../tools/video/seededRandom.ts';
import { OUTCOMES } from '../domain/verdict.ts';
import type * as hashing from './keccak256.ts';
import { lotLayout, productLayout, unitLayout } from './layout.ts';
import { lotKey } from './lotKey.ts';
import { memoryCache } from './memoryCache.ts';
import { networks } from './networks.ts';
import { readEvidence } from './readEvidence.ts';
import type { ReadOptions } from './readThrough.ts';
import { searchOtherLots } from './searchLots.ts';
import { toWord } from './slots.ts';

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
const names = readGoldenPacks.map(({ name }) => name);
/** Lies that are tried for each pack, once where nothing was kept and once where it was read before. */
const SAMPLE = 36;

let chain: Anvil;
const cold = new Map<string, Recording>();
const warm = new Map<string, Recording>();
beforeAll(async () => {
  chain = await startDemoChain();
  for (const subject of readGoldenPacks) {
    const { name, pack } = subject;
    const kept = new Map<string, string>();
    await readEvidence(network, pack, { nodes: [chain.url], cache: memoryCache(kept) });
    cold.set(name, await recordReading(network, chain.url, subject));
    warm.set(name, await recordReading(network, chain.url, subject, () => memoryCache(new Map(kept))));
  }
});
afterAll(() => chain.stop());

function sampleOf(recordings: ReadonlyMap<string, Recording>, name: string, seed: number): Tampering[] {
  const random = seededRandom(seed);
  const others = [...recordings].flatMap(([other, { exchanges }]) => (other === name ? [] : exchanges));
  const stranger = others[Math.floor(random() * others.length)];
  const strangers = stranger === undefined ? [] : [stranger];
  const kinds = (recordings.get(name)?.exchanges ?? []).flatMap((exchange) => [
    lies(exchange, alterationsOf(exchange.answers)),
    lies(exchange, nonsenseOf(exchange.answers)),
    foreignLogs(exchange, strangers),
    foreignAnswers(exchange, strangers),
  ]);
  // As many of each kind, however many there are of it.
  const filled = kinds.filter(({ length }) => length > 0);
  return Array.from({ length: SAMPLE }, (_, i) => {
    const kind = filled[i % filled.length] ?? [];
    return kind[Math.floor(random() * kind.length)] ?? [];
  }).flat();
}

describe.each([
  ['where nothing is kept', cold],
  ['where it was read before', warm],
])('a lie, %s', (_, recordings) => {
  test.each(names.map((name, i) => [name, i]))('%s: the true verdict, or none', async (name, seed) => {
    const recording = recordings.get(name);
    if (recording === undefined) throw new Error('not recorded');
    expect(recording.truth).toBe(goldenPack(name).atOnce);
    const sample = sampleOf(recordings, name, 100 + seed);
    expect(sample.length).toBe(SAMPLE);
    for (const lie of sample)
      expect([recording.truth, 'could_not_check'], `${lie.name} of ${lie.body}`).toContain(
        await recording.read(lie),
      );
  });
});

describe('a node whose answers all fit together, but are of', () => {
  const read = async (name: string, fetch: ReadOptions['fetch']) => {
    const { pack, judge } = goldenPack(name);
    const options = { nodes: ['http://node.test'], ...(fetch === undefined ? {} : { fetch }) };
    return judge((await readEvidence(network, pack, options)).evidence);
  };

  test('an older block: nothing is judged by it', async () => {
    const [head] = await jsonRpc(chain.url, ['eth_blockNumber']);
    const last = Number(head);
    for (const name of ['recalled', 'used_elsewhere', 'expired', 'genuine'])
      for (let block = 4; block < last; block += 37)
        expect([name, block, await read(name, atOlderBlock(chain.url, block))]).toEqual([
          name,
          block,
          'could_not_check',
        ]);
    expect(await read('recalled', atOlderBlock(chain.url, last))).toBe('blocked');
  });

  /** The texts that stand for a pack's product, lot and unit in requests and answers, and those of a genuine one's. */
  async function disguise(name: string) {
    const of = async (subject: string) => {
      const { pack } = goldenPack(subject);
      const { evidence } = await readEvidence(network, pack, { nodes: [chain.url] });
      const sscc =
        evidence.membership.status === 'found' ? evidence.membership.value.places[0]?.sscc : undefined;
      const lot = pack.lot === undefined ? undefined : lotKey(pack.gtin, pack.lot);
      return {
        product: [toWord(BigInt(pack.gtin)), ...productLayout.slots(BigInt(pack.gtin))],
        lot: lot === undefined ? [] : [lot, ...lotLayout.slots(lot)],
        unit: sscc === undefined ? [] : [toWord(BigInt(sscc)), ...unitLayout.slots(BigInt(sscc))],
      };
    };
    const [own, good] = [await of(name), await of('genuine')];
    return { own, good };
  }

  test.each([
    'recalled',
    'expired',
    'withdrawn',
    'untrusted_issuer',
    'used_elsewhere',
    'duplicate',
    'unknown_lot',
  ])('a genuine pack’s product, lot or unit: %s is not green', async (name) => {
    const { own, good } = await disguise(name);
    const { truth } = cold.get(name) ?? {};
    const parts = ['product', 'lot', 'unit'] as const;
    for (const some of [...parts.map((part) => [part]), parts]) {
      const pairs = some.flatMap((part) =>
        own[part].flatMap((text, i) => {
          const other = good[part][i];
          return other === undefined || other === text ? [] : [[text.slice(2), other.slice(2)] as const];
        }),
      );
      expect([truth, 'could_not_check'], some.join()).toContain(
        await read(name, inDisguise(chain.url, pairs)),
      );
    }
  });

  test('one state in the first trip and another one later', async () => {
    const [head] = await jsonRpc(chain.url, ['eth_blockNumber']);
    const older = atOlderBlock(chain.url, Number(head) - 20);
    for (const name of ['recalled', 'used_elsewhere', 'genuine'])
      for (const turn of [1, 2, 3]) {
        let trip = 0;
        const outcome = await read(name, (url, init) => {
          trip += 1;
          return trip > turn ? older(url, init) : fetch(chain.url, init);
        });
        expect([cold.get(name)?.truth, 'could_not_check'], `${name} after ${turn}`).toContain(outcome);
      }
  });

  test('a head that is moved, with everything else as it is', async () => {
    const [head] = await jsonRpc(chain.url, ['eth_blockNumber']);
    for (const by of [1, 2, 64, 200]) {
      const [block] = await jsonRpc(chain.url, [
        'eth_getBlockByNumber',
        [numberToHex(Number(head) - by), false],
      ]);
      for (const [name, recording] of cold) {
        const [first] = recording.exchanges;
        if (first === undefined) throw new Error('nothing was asked');
        const lie: Tampering = {
          name: `${by} blocks back`,
          body: first.body,
          answer: () => first.answers.map((answer, i) => (i === 2 ? { ...answer, result: block } : answer)),
        };
        expect([name, by, await recording.read(lie)]).toEqual([name, by, 'could_not_check']);
      }
    }
  });
});

test('a lie in the search of other lots: red stays red', async () => {
  const { pack, judge } = goldenPack('lot_differs');
  const reds = OUTCOMES.slice(0, OUTCOMES.indexOf('could_not_check'));
  const bodies: string[] = [];
  const answers = new Map<string, unknown>();
  await searchOtherLots(network, pack, {
    nodes: [chain.url],
    fetch: async (url, init) => {
      const answer: unknown = await (await fetch(url, init)).json();
      bodies.push(String(init?.body));
      answers.set(String(init?.body), answer);
      return Response.json(answer);
    },
  });
  const random = seededRandom(7);
  for (const body of bodies) {
    const all = [...alterationsOf(answers.get(body)), ...nonsenseOf(answers.get(body))];
    for (let i = 0; i < 40; i += 1) {
      const lie = all[Math.floor(random() * all.length)];
      if (lie === undefined) throw new Error('no lies');
      const { found } = await searchOtherLots(network, pack, {
        nodes: [chain.url],
        fetch: async (url, init) =>
          String(init?.body) === body
            ? Response.json(altered(answers.get(body), lie))
            : answers.has(String(init?.body))
              ? Response.json(answers.get(String(init?.body)))
              : fetch(url, init),
      });
      if (found !== undefined) expect(reds, lie.name).toContain(judge(found.evidence));
    }
  }
});
