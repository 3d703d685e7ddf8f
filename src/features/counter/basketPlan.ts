import type { NamedAct } from '../../chain/recordAct.ts';
import type { Gln } from '../../domain/identifiers.ts';
import type { BasketAct, LeftOut, RowAct } from './basketAct.ts';
import type { CounterRow } from './counterRow.ts';
import { packAct } from './packAct.ts';
import { subjectKey } from './rowSubject.ts';
import { unitAct } from './unitAct.ts';

/** What will be recorded, and what is left out and why; every row of the basket is in one of the two. */
export interface BasketPlan {
  readonly acts: readonly { readonly row: CounterRow; readonly act: NamedAct['act'] }[];
  readonly leftOut: readonly { readonly row: CounterRow; readonly left: LeftOut }[];
}

/**
 * Plans what is to be recorded about the rows of a basket.
 *
 * @param here the pharmacy that signs, if it is known
 * @param otherTills pack → the till that has it in its basket
 */
export function basketPlan(
  rows: readonly CounterRow[],
  act: BasketAct,
  here: Gln | undefined,
  otherTills: ReadonlyMap<string, string>,
): BasketPlan {
  const named = new Set<string>();
  const planned = rows.map((row) => {
    const result = rowAct(row, act, here, otherTills);
    if (!result.ok || !('pack' in result.act)) return { row, result };
    const { sscc, index } = result.act.pack;
    const pack = `${sscc} ${index}`;
    if (named.has(pack)) return { row, result: { ok: false, left: { why: 'twice' } } as const };
    named.add(pack);
    return { row, result };
  });
  return {
    acts: planned.flatMap(({ row, result }) => (result.ok ? [{ row, act: result.act }] : [])),
    leftOut: planned.flatMap(({ row, result }) => (result.ok ? [] : [{ row, left: result.left }])),
  };
}

/** What may be recorded about one row. */
export function rowAct(
  row: CounterRow,
  act: BasketAct,
  here: Gln | undefined,
  otherTills: ReadonlyMap<string, string>,
): RowAct {
  const till = otherTills.get(subjectKey(row.subject) ?? '');
  if (till !== undefined) return { ok: false, left: { why: 'other_till', till } };
  const { answer, signed } = row;
  if (signed?.result === 'waiting') return { ok: false, left: { why: 'signing' } };
  if (answer === undefined) return { ok: false, left: { why: 'checking' } };
  return answer.kind === 'unit' ? unitAct(answer.evidence, act, here) : packAct(answer, act, here);
}
