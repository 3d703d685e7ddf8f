import { setTimeout as pause } from 'node:timers/promises';
import { memoryCache } from '../src/chain/memoryCache.ts';
import { networks } from '../src/chain/networks.ts';
import type { ReadCache } from '../src/chain/readCache.ts';
import { readEvidence } from '../src/chain/readEvidence.ts';
import type { ReadStatistics } from '../src/domain/evidence.ts';
import { judge } from '../src/domain/judge.ts';
import type { PackIdentity } from '../src/domain/pack.ts';
import { largeLot } from './bench/largeLot.ts';
import { demoNow } from './seed/demoNow.ts';
import { startDemoChain } from './startDemoChain.ts';

// Prints how long a verdict takes on a local chain whose answers take 25 ms longer than they do, for packs of a large
// lot: cold, and when another pack of the lot was read before. npm run bench:verify

const ROUND_TRIP_MS = 25;

interface Target {
  readonly lot: string;
  readonly packs: number;
  readonly runs: number;
  /** What 95 of 100 should not exceed, milliseconds. */
  readonly cold: number;
  readonly warm: number | undefined;
}

const TARGETS: readonly Target[] = [
  { lot: 'BENCH10K', packs: 10_000, runs: 200, cold: 300, warm: 100 },
  { lot: 'BENCH100K', packs: 100_000, runs: 40, cold: 1_200, warm: undefined },
];

const [network] = networks;
let nodeMs = 0;

const distant: typeof fetch = async (url, init) => {
  // In one piece: timers are late by up to a millisecond each.
  await pause(ROUND_TRIP_MS);
  const asked = performance.now();
  const response = await fetch(url, init);
  const body = await response.arrayBuffer();
  nodeMs += performance.now() - asked;
  return new Response(body, response);
};

async function verify(url: string, pack: PackIdentity, cache?: ReadCache) {
  const started = performance.now();
  nodeMs = 0;
  const { evidence, reads } = await readEvidence(network, pack, {
    nodes: [url],
    fetch: distant,
    ...(cache === undefined ? {} : { cache }),
  });
  const { outcome } = judge({ ok: true, pack }, evidence, { kind: 'pharmacist' }, demoNow);
  const ms = performance.now() - started;
  if (outcome !== 'caution' && outcome !== 'genuine') throw new Error(`the verdict is ${outcome}`);
  return { ms, nodeMs, reads };
}

type Run = Awaited<ReturnType<typeof verify>>;

function report(name: string, runs: readonly Run[], target: number | undefined): boolean {
  const at = (share: number, of: (run: Run) => number) => {
    const sorted = runs.map(of).toSorted((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  };
  const read = (of: keyof ReadStatistics) => at(0.5, ({ reads }) => reads[of]);
  const late = at(0.95, ({ ms }) => ms);
  const rest = at(0.5, (run) => run.ms - run.nodeMs - run.reads.roundTrips * ROUND_TRIP_MS);
  const met = target === undefined || late <= target;
  console.log(
    [
      name.padEnd(22),
      `median ${at(0.5, ({ ms }) => ms).toFixed(0)} ms`,
      `95th percentile ${late.toFixed(0)} ms${target === undefined ? '' : ` (aim ${target}${met ? '' : ', missed'})`}`,
      `${read('roundTrips')} round trips, ${read('requests')} requests, ${Math.round(read('bytes') / 1000)} kB`,
      `of the median ${at(0.5, (run) => run.nodeMs).toFixed(0)} ms the node's, ${rest.toFixed(0)} ms ours`,
    ].join(' · '),
  );
  return met;
}

const chain = await startDemoChain();
try {
  let met = true;
  for (const { lot, packs, runs, cold, warm } of TARGETS) {
    const labels = await largeLot(chain.url, lot, packs);
    const chosen = Array.from({ length: runs }, (_, i) => labels[(i * 7_919) % labels.length]).flatMap(
      (label) => label ?? [],
    );
    const [first] = chosen;
    if (first === undefined) throw new Error('no packs');
    for (let i = 0; i < 3; i += 1) await verify(chain.url, first);
    const coldRuns: Run[] = [];
    for (const pack of chosen) coldRuns.push(await verify(chain.url, pack));
    met = report(`${lot} cold`, coldRuns, cold) && met;
    const cache = memoryCache();
    await verify(chain.url, first, cache);
    const warmRuns: Run[] = [];
    for (const pack of chosen) warmRuns.push(await verify(chain.url, pack, cache));
    met = report(`${lot} warm`, warmRuns, warm) && met;
  }
  process.exitCode = met ? 0 : 1;
} finally {
  await chain.stop();
}
