import type { NamedAct, PackAct } from '../../chain/recordAct.ts';
import type { UnitEvidence } from '../../domain/evidence.ts';
import { parseSscc, type Sscc } from '../../domain/identifiers.ts';
import type { BasketPlan } from './basketPlan.ts';
import type { CounterRow } from './counterRow.ts';

/** One act, with the rows it is about. */
export interface PlannedAct {
  readonly rows: readonly CounterRow[];
  readonly act: NamedAct['act'];
}

/**
 * Takes packs together whose whole container is taken out of trade for one reason: one act instead of one for each.
 * Containers are read for it; one that cannot be read, or of which other packs are left, stays as its packs.
 */
export async function wholeUnits(
  plan: BasketPlan['acts'],
  readUnit: (sscc: Sscc) => Promise<UnitEvidence>,
): Promise<readonly PlannedAct[]> {
  const leaving = plan.flatMap(({ row, act }) => (act.kind === 'decommission_pack' ? [{ row, act }] : []));
  const others = plan.filter(({ act }) => act.kind !== 'decommission_pack');
  const groups = new Map<bigint, Leaving[]>();
  for (const one of leaving) {
    const { sscc } = one.act.pack;
    groups.set(sscc, [...(groups.get(sscc) ?? []), one]);
  }
  const joined = await Promise.all([...groups.values()].map((packs) => joinUnit(packs, readUnit)));
  return [...others.map(({ row, act }) => ({ rows: [row], act })), ...joined.flat()];
}

interface Leaving {
  readonly row: CounterRow;
  readonly act: Extract<PackAct, { readonly kind: 'decommission_pack' }>;
}

async function joinUnit(
  packs: readonly Leaving[],
  readUnit: (sscc: Sscc) => Promise<UnitEvidence>,
): Promise<readonly PlannedAct[]> {
  const single = packs.map(({ row, act }) => ({ rows: [row], act }));
  const [first] = packs;
  if (first === undefined || packs.length === 1) return single;
  const sscc = parseSscc(String(first.act.pack.sscc).padStart(18, '0'));
  if (!sscc.ok) throw new Error(`a pack stands in ${first.act.pack.sscc}, which is no container`);
  const { unit, custody } = await readUnit(sscc.value);
  if (unit.status !== 'found' || custody.status !== 'found') return single;
  const { count, parent, sequence, status } = unit.value;
  // Not each pack twice: two rows may name one pack with different labels.
  const distinct = new Set(packs.map(({ act }) => act.pack.index));
  // A status of the container passes over packs that left it already: one in quarantine would stay in it.
  if (!packs.every(({ row }) => isInTrade(row))) return single;
  if (distinct.size !== count || parent !== undefined || status !== 'active') return single;
  return [
    {
      rows: packs.map(({ row }) => row),
      act: {
        kind: 'decommission_unit',
        unit: { sscc: first.act.pack.sscc, sequence },
        reason: first.act.reason,
      },
    },
  ];
}

function isInTrade({ answer }: CounterRow): boolean {
  const state = answer?.kind === 'pack' ? answer.reading?.evidence.state : undefined;
  if (state?.status !== 'found') return false;
  return state.value.reason === 'active' || state.value.reason === 'active_again';
}
