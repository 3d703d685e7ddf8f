import { type Act, unitOf } from './recordAct.ts';
import { callKey } from './recordCall.ts';

/** An act, or acts that are carried out as one. */
export interface Groupable {
  readonly act: Act;
  /** What it adds to a transaction, at most. */
  readonly gas: number;
  /** It concerns one unit of packs, and nothing that is elsewhere. */
  readonly contained?: boolean;
}

/** What every transaction costs, before it does anything (EIP-2028 and before). */
export const TRANSACTION_GAS = 21_000;

/**
 * Puts acts into as few calls as gas allows. Acts whose order matters keep it; within a call they are sorted by unit
 * and position, so that packs that share a word of storage stand side by side.
 *
 * @param cap the most gas of one transaction; an act that needs more by itself has a call of its own
 * @returns positions of the acts, call by call
 */
export function groupActs(items: readonly Groupable[], cap: number): readonly (readonly number[])[] {
  return groupsInOrder(items).flatMap((group) => cut(group.toSorted(byUnit(items)), items, cap));
}

/** Calls of any size: each act joins the earliest call of its key that no act stands behind which it must follow. */
function groupsInOrder(items: readonly Groupable[]): number[][] {
  const groups: { readonly key: string | undefined; readonly members: number[] }[] = [];
  items.forEach((item, i) => {
    const key = callKey(item.act);
    let home: number[] | undefined;
    for (const group of groups.toReversed()) {
      if (group.members.some((member) => orderMatters(items[member], item))) break;
      if (key !== undefined && group.key === key) home = group.members;
    }
    if (home === undefined) groups.push({ key, members: [i] });
    else home.push(i);
  });
  return groups.map(({ members }) => members);
}

/**
 * Whether it matters which of two acts comes first. A pack's unit may be on any pallet, so acts about units stay where
 * they are among acts about packs.
 */
export function orderMatters(a: Groupable | undefined, b: Groupable): boolean {
  if (a === undefined) return false;
  const sameUnit = unitOf(a.act) === unitOf(b.act);
  const [one, other] = [levelOf(a.act), levelOf(b.act)];
  if (one === 'pack' && other === 'pack') return sameUnit && packIndex(a.act) === packIndex(b.act);
  if (one === 'remark' || other === 'remark') return sameUnit && one !== 'pack' && other !== 'pack';
  if (one === 'unit' && other === 'unit') return sameUnit || callKey(a.act) !== callKey(b.act);
  const unit = one === 'unit' ? a : b;
  return sameUnit || unit.contained !== true;
}

function levelOf(act: Act): 'pack' | 'unit' | 'remark' {
  if ('pack' in act) return 'pack';
  return 'unit' in act ? 'unit' : 'remark';
}

function packIndex(act: Act): number {
  return 'pack' in act ? act.pack.index : -1;
}

function byUnit(items: readonly Groupable[]) {
  const place = (i: number): readonly [bigint, number] => {
    const act = items[i]?.act;
    return act === undefined ? [0n, 0] : [unitOf(act), packIndex(act)];
  };
  return (a: number, b: number): number => {
    const [unitA, indexA] = place(a);
    const [unitB, indexB] = place(b);
    if (unitA === unitB) return indexA - indexB;
    return unitA < unitB ? -1 : 1;
  };
}

function cut(group: readonly number[], items: readonly Groupable[], cap: number): number[][] {
  const calls: number[][] = [];
  let gas = Number.POSITIVE_INFINITY;
  for (const i of group) {
    const own = items[i]?.gas ?? 0;
    if (gas + own > cap) {
      calls.push([]);
      gas = TRANSACTION_GAS;
    }
    gas += own;
    calls.at(-1)?.push(i);
  }
  return calls;
}
