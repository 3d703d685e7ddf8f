import { encodeFunctionData, keccak256, stringToHex } from 'viem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alterationsOf, altered } from '../../test/alterations.ts';
import type { Anvil } from '../../test/anvil.ts';
import { goldenPack, readGoldenPacks } from '../../test/goldenPack.ts';
import { type RecordedNode, recordNode } from '../../test/recordedNode.ts';
import { demoNow } from '../../tools/seed/demoNow.ts';
import { jsonRpc } from '../../tools/seed/jsonRpc.ts';
import { partners } from '../../tools/seed/partners.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import type { PackIdentity } from '../domain/pack.ts';
import { recallCall } from './calls.ts';
import { lotKey } from './lotKey.ts';
import { memoryCache } from './memoryCache.ts';
import { networks } from './networks.ts';
import { packKey, packTag } from './packKey.ts';
import type { ReadCache } from './readCache.ts';
import { readEvidence } from './readEvidence.ts';
import { searchOtherLots } from './searchLots.ts';

const [network] = networks;

let chain: Anvil;
beforeAll(async () => {
  chain = await startDemoChain();
});
afterAll(() => chain.stop());

function read(name: string, cache: ReadCache, bodies: string[] = []) {
  const { pack } = goldenPack(name);
  return readEvidence(network, pack, {
    nodes: [chain.url],
    cache,
    fetch: (url, init) => {
      bodies.push(String(init?.body));
      return fetch(url, init);
    },
  });
}

const names = readGoldenPacks.map(({ name }) => name);

test.each(names)('%s: the second time in two round trips, with the same facts', async (name) => {
  const cache = memoryCache();
  const cold = await read(name, cache);
  expect(cold.reads.roundTrips).toBeLessThanOrEqual(4);
  const warm = await read(name, cache);
  expect(warm.evidence).toEqual(cold.evidence);
  expect(warm.reads.roundTrips).toBeLessThanOrEqual(2);
  expect(warm.reads.bytes).toBeLessThanOrEqual(cold.reads.bytes);
});

test('a pack of a lot of which another was read before takes two round trips', async () => {
  const node = recordNode(chain.url);
  const read = (pack: PackIdentity, cache: ReadCache) =>
    readEvidence(network, pack, { nodes: [chain.url], cache, fetch: node.fetch });
  const taken: string[] = [];
  for (const first of readGoldenPacks) {
    const kept = new Map<string, string>();
    await read(first.pack, memoryCache(kept));
    for (const second of readGoldenPacks) {
      if (first === second || lotOf(first.pack) !== lotOf(second.pack)) continue;
      const { evidence, reads } = await read(second.pack, memoryCache(new Map(kept)));
      expect(second.judge(evidence)).toBe(second.atOnce);
      taken.push(`${first.name} then ${second.name}: ${reads.roundTrips}`);
    }
  }
  expect(taken.length).toBeGreaterThan(50);
  // A unit, or a pallet, met for the first time may name partners that nobody of the lot has met before.
  expect(taken.filter((line) => !/: [12]$/.test(line))).toEqual([
    'free_sample then on_pallet: 3',
    'unknown_serial then repacked: 3',
    'serial_missing then repacked: 3',
  ]);
});

const lotOf = ({ gtin, lot }: PackIdentity) => `${gtin} ${lot}`;

test('neither a request nor what is kept names the serial, or anything made of it: cold, warm and searching', async () => {
  for (const { pack } of readGoldenPacks) {
    const { gtin, lot, serial } = pack;
    if (serial === undefined) continue;
    const kept = new Map<string, string>();
    const bodies: string[] = [];
    const options = {
      nodes: [chain.url],
      cache: memoryCache(kept),
      fetch: (url: string | URL | Request, init?: RequestInit) => {
        bodies.push(`${url} ${JSON.stringify(init)}`);
        return fetch(url, init);
      },
    };
    await readEvidence(network, pack, options);
    await readEvidence(network, pack, options);
    if (lot !== undefined) await searchOtherLots(network, pack, options);
    const key = packKey(gtin, serial);
    const hashes = [keccak256(stringToHex(serial)), keccak256(key)].map((hash) => hash.slice(2));
    const serials = [serial, Buffer.from(serial).toString('hex'), Buffer.from(serial).toString('base64')];
    const sent = bodies.join('').toLowerCase();
    expect(sent.length).toBeGreaterThan(500);
    for (const secret of [...serials, ...hashes, key.slice(2), packTag(key).slice(2)])
      expect(sent.includes(secret.toLowerCase())).toBe(false);
    // What the ledger says of all packs is kept: their tags, and the keys of those that have left.
    for (const secret of serials)
      expect([...kept].join('').toLowerCase().includes(secret.toLowerCase())).toBe(false);
  }
});

describe('what was kept and is false', () => {
  const genuine = goldenPack('repacked');
  let kept: ReadonlyMap<string, string>;
  let node: RecordedNode;
  beforeAll(async () => {
    node = recordNode(chain.url);
    const cache = new Map<string, string>();
    await readEvidence(network, genuine.pack, {
      nodes: [chain.url],
      cache: memoryCache(cache),
      fetch: node.fetch,
    });
    kept = cache;
  });

  async function readWith(change: (text: string, key: string) => string) {
    const cache = new Map([...kept].map(([key, text]) => [key, change(text, key)]));
    const { evidence } = await readEvidence(network, genuine.pack, {
      nodes: [chain.url],
      cache: memoryCache(cache),
      fetch: node.fetch,
    });
    return { outcome: genuine.judge(evidence), cache };
  }

  test.each<[string, (text: string) => string]>([
    ['nothing', () => ''],
    ['no JSON', () => '{'],
    ['null', () => 'null'],
    ['another shape', () => '{"upTo":{},"logs":7}'],
    ['no logs at all', () => '{"upTo":"0x1","logs":[]}'],
    ['of a later block than there is', (text) => text.replace(/"upTo":"\w+"/, '"upTo":"0xffffff"')],
    ['without the first log', (text) => text.replace(/\{"address".*?\},?/, '')],
  ])('%s: it is noticed, read again, and kept anew', async (_, change) => {
    const { outcome, cache } = await readWith(change);
    expect(outcome).toBe('genuine');
    for (const [key, text] of kept)
      if (key.startsWith('logs')) expect([key, cache.get(key)]).toEqual([key, text]);
  });

  test('any one alteration leaves the verdict as it is', async () => {
    let count = 0;
    for (const [key, text] of kept) {
      const value: unknown = JSON.parse(text);
      for (const alteration of alterationsOf(value).filter((_, i) => i % 29 === count % 29)) {
        count += 1;
        const { outcome } = await readWith((before, of) =>
          of === key ? (JSON.stringify(altered(value, alteration)) ?? '') : before,
        );
        expect([key, alteration.path.join('.'), alteration.name, outcome]).toContain('genuine');
      }
    }
    expect(count).toBeGreaterThan(30);
  });

  test('of another pack: the logs of one question never answer another', async () => {
    const [first, second] = [...kept.keys()].filter((key) => key.startsWith('logs'));
    const exchanged = new Map([
      [first, second],
      [second, first],
    ]);
    const { outcome } = await readWith((text, key) => kept.get(exchanged.get(key) ?? key) ?? text);
    expect(outcome).toBe('genuine');
  });
});

test('a lot that was recalled since it was kept is recalled', async () => {
  const cache = memoryCache();
  const { pack, judge } = goldenPack('genuine');
  await readEvidence(network, pack, { nodes: [chain.url], cache });
  const [snapshot] = await jsonRpc(chain.url, ['evm_snapshot']);
  const { from, to } = { from: partners.one.account, to: network.contracts.ledger.address };
  const data = encodeFunctionData(
    recallCall(network, lotKey(pack.gtin, pack.lot ?? never()), {
      class: 1,
      notice: 'R-1',
      effectiveAt: demoNow.time,
    }),
  );
  await jsonRpc(chain.url, ['eth_sendTransaction', [{ from, to, data }]]);
  const { evidence, reads } = await readEvidence(network, pack, { nodes: [chain.url], cache });
  expect(judge(evidence)).toBe('blocked');
  expect(reads.roundTrips).toBe(2);
  // A chain that has been set back no longer knows of it; what was kept of the recall is not believed.
  await jsonRpc(chain.url, ['evm_revert', [snapshot]]);
  const back = await readEvidence(network, pack, { nodes: [chain.url], cache });
  expect(judge(back.evidence)).toBe('genuine');
});

function never(): never {
  throw new Error('the label says a lot');
}
