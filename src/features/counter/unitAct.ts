import type { UnitEvidence } from '../../domain/evidence.ts';
import type { Gln } from '../../domain/identifiers.ts';
import { type BasketAct, leave, type RowAct } from './basketAct.ts';

/** What may be recorded about a container with all that is in it; the contracts have the last word. */
export function unitAct(evidence: UnitEvidence, act: BasketAct, here: Gln | undefined): RowAct {
  const { unit: record, custody, partners } = evidence;
  if (record.status === 'absent' || custody.status === 'absent') return leave({ why: 'not_on_record' });
  if (record.status === 'unread' || custody.status === 'unread')
    return leave({ why: 'outcome', outcome: 'could_not_check' });
  const { sscc, sequence, status, parent } = record.value;
  const { custodian, consignee, heldBy } = custody.value.position;
  const unit = { sscc: BigInt(sscc), sequence };
  const partner = partners.get(custodian);
  if (consignee !== undefined) return leave({ why: 'on_its_way' });
  if (partner?.status !== 'found' || partner.value.gln !== here) return leave({ why: 'not_here' });
  if (parent !== undefined) return leave({ why: 'on_pallet' });
  switch (act.kind) {
    case 'dispense':
      if (status !== 'active') return leave({ why: 'not_active' });
      if (heldBy !== undefined) return leave({ why: 'on_hold' });
      return { ok: true, act: { kind: 'decommission_unit', unit, reason: 'dispensed' } };
    case 'decommission':
      if (status !== 'active') return leave({ why: 'not_active' });
      return { ok: true, act: { kind: 'decommission_unit', unit, reason: act.reason } };
    case 'undo':
      return leave({ why: 'cannot_be_undone' });
    case 'hold':
      if (heldBy !== undefined) return leave({ why: 'on_hold' });
      return { ok: true, act: { kind: 'hold_unit', unit } };
    case 'release':
      if (heldBy === undefined) return leave({ why: 'not_held' });
      return { ok: true, act: { kind: 'release_unit', unit } };
    default:
      return act satisfies never;
  }
}
