import { bytesToHex } from 'viem';
import type { Stamp } from './calls.ts';
import { checkWholeUnits } from './checkWholeUnits.ts';
import type { Refusal } from './explainRevert.ts';
import { foldCandidates, foldUnits, type PlanItem } from './foldUnits.ts';
import { groupActs, orderMatters, TRANSACTION_GAS } from './groupActs.ts';
import type { LedgerClient } from './ledgerClient.ts';
import type { Network } from './network.ts';
import { readWholeUnits } from './readWholeUnits.ts';
import { type Act, type Actor, unitOf } from './recordAct.ts';
import { encodeActs } from './recordCall.ts';
import type { Sending } from './recordRun.ts';
import type { SignerCall } from './signer.ts';
import { type Trial, tryCalls } from './tryCalls.ts';

export interface PlanRequest {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly client: LedgerClient;
  readonly actor: Actor;
  readonly stamp: Stamp;
  /** The network's time, Unix seconds. */
  readonly time: number;
  /** Acts by their position in the run, in the order in which they were asked for. */
  readonly acts: ReadonlyMap<number, Act>;
  /** The most gas of one transaction. */
  readonly gasCap: number;
  /** How many calls one signature carries out. */
  readonly maxCalls: number;
}

export interface Plan {
  readonly sendings: readonly Sending[];
  /** What the ledger would refuse, by position. */
  readonly refused: ReadonlyMap<number, Refusal>;
}

/** A word that was empty before may be a written one meanwhile, and a wallet's own contract takes its share. */
const GAS_MARGIN = 1.3;
/** Acts share more in some transactions than in others. */
const SPARE = 1.05;
/** Before it could be tried, what an act is reckoned to need at most. */
const UNTRIED_GAS = 150_000;

/**
 * Tries acts on the newest state, leaves out what the ledger would refuse, and puts the rest into as few signatures as
 * gas and wallet allow. The ledger node sees the packs' keys here: it is asked only for somebody who wants to sign.
 *
 * @throws errors of viem where no node answers
 */
export async function planSendings(request: PlanRequest): Promise<Plan> {
  const { acts, network, nodes, time } = request;
  const refused = new Map<number, Refusal>();
  const unchecked = await checkWholeUnits(network, [...acts.values()].flatMap(dispensedUnit), time, {
    nodes,
  });
  const single = [...acts].flatMap(([position, act]): PlanItem[] => {
    const refusal = dispensedUnit(act).map((sscc) => unchecked.get(sscc))[0];
    if (refusal === undefined) return [{ act, gas: 0, of: [position] }];
    refused.set(position, refusal);
    return [];
  });
  const tried = await tryItems(
    request,
    single.map((item) => [item]),
  );
  const accepted = single.flatMap((item, i) => {
    const trial = tried[i] ?? { at: 'untried' };
    for (const position of item.of) if (trial.at === 'refused') refused.set(position, trial.refusal);
    return trial.at === 'refused' ? [] : [{ ...item, gas: gasOf(trial) - TRANSACTION_GAS }];
  });
  const units = await readWholeUnits(network, foldCandidates(accepted), { nodes });
  const items = foldUnits(accepted, units);
  const calls = await groupTightly(request, items);
  for (const { group, trial } of calls)
    if (trial.at === 'refused')
      for (const { of } of group) for (const position of of) refused.set(position, trial.refusal);
  return {
    sendings: batch(
      request,
      calls.filter(({ trial }) => trial.at !== 'refused'),
    ),
    refused,
  };
}

/** SSCC of the unit that an act books as dispensed as a whole. */
function dispensedUnit(act: Act): readonly bigint[] {
  return act.kind === 'decommission_unit' && act.reason === 'dispensed' ? [unitOf(act)] : [];
}

interface TriedCall {
  readonly group: readonly PlanItem[];
  readonly call: SignerCall;
  readonly trial: Trial;
}

/** Single trials do not know how much is shared: once it is measured, more may fit into a transaction. */
async function groupTightly(request: PlanRequest, items: readonly PlanItem[]): Promise<readonly TriedCall[]> {
  const cap = request.gasCap / GAS_MARGIN;
  const loose = await tryGroups(request, items, groupActs(items, cap));
  const reckoned = (group: readonly PlanItem[]) => group.reduce((sum, { gas }) => sum + gas, 0);
  const share = Math.max(
    ...loose.map(({ group, trial }) => (gasOf(trial) - TRANSACTION_GAS) / Math.max(reckoned(group), 1)),
    0,
  );
  const lighter = items.map((item) => ({ ...item, gas: Math.ceil(item.gas * share * SPARE) }));
  const groups = groupActs(lighter, cap);
  if (groups.length >= loose.length) return loose;
  const tight = await tryGroups(request, items, groups);
  return tight.every(({ trial }) => trial.at === 'accepted' && trial.gas <= cap) ? tight : loose;
}

async function tryGroups(
  request: PlanRequest,
  items: readonly PlanItem[],
  groups: readonly (readonly number[])[],
): Promise<readonly TriedCall[]> {
  const members = groups.map((group) => group.flatMap((i) => items[i] ?? []));
  const trials = await tryItems(request, members);
  const calls = encodeGroups(request, members);
  return calls.flatMap((call, i) => {
    const [group, trial] = [members[i], trials[i]];
    if (group === undefined || trial === undefined) return [];
    return [{ group, trial, call: { ...call, gas: BigInt(Math.ceil(gasOf(trial) * GAS_MARGIN)) } }];
  });
}

function gasOf(trial: Trial): number {
  return trial.at === 'accepted' ? trial.gas : UNTRIED_GAS + TRANSACTION_GAS;
}

function tryItems(request: PlanRequest, groups: readonly (readonly PlanItem[])[]): Promise<readonly Trial[]> {
  const follows = (position: number) =>
    groups.slice(0, position).some((before) => {
      const group = groups[position] ?? [];
      return before.some((a) => group.some((b) => orderMatters(a, b)));
    });
  return tryCalls(request.client, request.actor.account, encodeGroups(request, groups), follows);
}

function encodeGroups({ network, stamp }: PlanRequest, groups: readonly (readonly PlanItem[])[]) {
  const steps = new Map<bigint, number>();
  return groups.map((group) => {
    const [first, ...rest] = group.map(({ act }) => sequenced(act, steps));
    if (first === undefined) throw new Error('a call of no act');
    return encodeActs(network, [first, ...rest], stamp);
  });
}

/** Each step of a unit is expected to follow the steps that come before it in the same run. */
function sequenced(act: Act, steps: Map<bigint, number>): Act {
  if (!('unit' in act)) return act;
  const before = steps.get(unitOf(act)) ?? 0;
  steps.set(unitOf(act), before + 1);
  return { ...act, unit: { ...act.unit, sequence: act.unit.sequence + before } };
}

/** Calls that one signature carries out, one after the other, in one transaction. */
function batch({ gasCap, maxCalls }: PlanRequest, calls: readonly TriedCall[]): Sending[] {
  const batches: TriedCall[][] = [];
  let gas = 0n;
  for (const one of calls) {
    const last = batches.at(-1);
    if (last === undefined || last.length >= maxCalls || gas + one.call.gas > gasCap) {
      batches.push([one]);
      gas = one.call.gas;
    } else {
      last.push(one);
      gas += one.call.gas;
    }
  }
  return batches.map((members) => ({
    id: bytesToHex(crypto.getRandomValues(new Uint8Array(32))),
    acts: members.flatMap(({ group }) => group.flatMap(({ of }) => of)),
    calls: members.map(({ call }) => call),
    state: { at: 'prepared' },
  }));
}
