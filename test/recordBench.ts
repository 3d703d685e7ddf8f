import type { Hex } from 'viem';
import demo from '../deployments/demo.31337.json' with { type: 'json' };
import { carryOutRun } from '../src/chain/carryOutRun.ts';
import type { RunWatch } from '../src/chain/followSending.ts';
import { ledgerClient } from '../src/chain/ledgerClient.ts';
import { networks } from '../src/chain/networks.ts';
import { prepareRun } from '../src/chain/prepareRun.ts';
import type { Act, Actor, NamedAct } from '../src/chain/recordAct.ts';
import type { Locks, Outbox, RecordPorts } from '../src/chain/recordPorts.ts';
import type { Run } from '../src/chain/recordRun.ts';
import type { CallsStatus, Signed, Signer, SignerCall } from '../src/chain/signer.ts';
import { parseGln } from '../src/domain/identifiers.ts';
import { packReference } from '../tools/seed/commissioned.ts';
import { jsonRpc } from '../tools/seed/jsonRpc.ts';
import type { UnitKey } from '../tools/seed/units.ts';

// What recording acts needs around it, for tests: a wallet for which the demo network's node signs, and stores that
// live in memory.

/** A store that a "reload" leaves as it is, and that remembers each state in which a run was kept. */
export function memoryOutbox(): Outbox & { readonly kept: Run[] } {
  const runs = new Map<string, Run>();
  const kept: Run[] = [];
  return {
    kept,
    list: () => Promise.resolve([...runs.values()]),
    put: (run) => {
      runs.set(run.id, structuredClone(run));
      kept.push(structuredClone(run));
      return Promise.resolve();
    },
  };
}

/** Turns among everybody who uses the same one. */
export function memoryLocks(): Locks {
  const held = new Map<string, Promise<unknown>>();
  return {
    async hold(name, wait, work) {
      while (held.has(name)) {
        if (!wait) return undefined;
        await held.get(name);
      }
      const turn = work();
      held.set(
        name,
        turn.catch(() => undefined),
      );
      try {
        return await turn;
      } finally {
        held.delete(name);
      }
    },
  };
}

/** What stands in for the wallet where something is to go wrong, or to go in batches. */
export interface SignerTraits {
  readonly maxCalls?: number;
  readonly send?: (calls: readonly SignerCall[], id: Hex) => Promise<Signed>;
  readonly callsStatus?: (id: Hex) => Promise<CallsStatus>;
}

/** An account that the node unlocks. */
export function nodeSigner(url: string, account: Hex, traits: SignerTraits = {}): Signer {
  return {
    account,
    maxCalls: () => Promise.resolve(traits.maxCalls ?? 1),
    callsStatus: traits.callsStatus ?? (() => Promise.resolve({ at: 'unknown', detail: '' })),
    send: traits.send ?? (async ([call]) => ({ ok: true, ticket: await sendCall(url, account, call) })),
  };
}

/** Sends one call as a transaction of the account. */
export async function sendCall(url: string, from: Hex, call: SignerCall | undefined) {
  if (call === undefined) throw new Error('nothing to send');
  const { to, data, gas } = call;
  const transaction = { from, to, data, gas: `0x${gas.toString(16)}` };
  const [hash] = await jsonRpc(url, ['eth_sendTransaction', [transaction]]);
  return { kind: 'transaction', hash: hash as Hex } as const;
}

/** Everything for runs on a node, with stores of their own unless given. */
export function recordPorts(url: string, stores: Partial<RecordPorts> = {}): RecordPorts {
  const [network] = networks;
  const client = ledgerClient(network, [url]);
  client.pollingInterval = 20;
  return { network, nodes: [url], client, outbox: memoryOutbox(), locks: memoryLocks(), ...stores };
}

/** Who acts for the partner of this GLN, at its own place. */
export function actorOf(gln: string): Actor {
  const place = parseGln(gln);
  const partner = demo.identities.findIndex((identity) => identity.gln === gln);
  const identity = demo.identities[partner];
  if (!place.ok || identity === undefined) throw new Error(`no demo identity ${gln}`);
  const { address, name } = identity;
  return { account: address as Hex, partner: partner + 1, gln: place.value, place: place.value, name };
}

/** Packs of a demo unit, by when they were made. */
export function packsOf(unit: UnitKey, first: number, count: number) {
  return Array.from({ length: count }, (_, i) => packReference({ unit, pack: first + i }));
}

export function named(acts: readonly Act[]): NamedAct[] {
  return acts.map((act, i) => ({ act, name: `act ${i}`, ref: String(i) }));
}

/** Packs of the tote A1, which is at the demo's Harbour Pharmacy, to be handed out. */
export function dispensing(first: number, count: number): Act[] {
  return packsOf('A1', first, count).map((pack) => ({ kind: 'dispense', pack }));
}

let runs = 0;

/** Prepares a run with an account of the node. @throws Error where it cannot be prepared */
export async function prepareActs(
  ports: RecordPorts,
  acts: readonly Act[],
  traits: SignerTraits = {},
  actor = actorOf('9521003000008'),
): Promise<{ readonly signer: Signer; readonly run: Run }> {
  const [url = ''] = ports.nodes;
  const signer = nodeSigner(url, actor.account, traits);
  runs += 1;
  const request = { id: `run ${runs}`, actor, acts: named(acts), deviceTime: 4_000_000_000 };
  const prepared = await prepareRun(ports, signer, request);
  if (!prepared.ok) throw new Error(prepared.problem.detail);
  return { signer, run: prepared.run };
}

/** Prepares a run and carries it out. */
export async function recordActs(
  ports: RecordPorts,
  acts: readonly Act[],
  traits: SignerTraits = {},
  watch: RunWatch = {},
  actor = actorOf('9521003000008'),
): Promise<Run> {
  const { signer, run } = await prepareActs(ports, acts, traits, actor);
  return carryOutRun(ports, signer, run, watch);
}

export const resultsOf = (run: Run) => run.results.map(({ at }) => at);
