import type { PackRef } from '../../chain/packRef.ts';
import type { PackAct } from '../../chain/recordAct.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Gln } from '../../domain/identifiers.ts';
import type { PartnerIndex, Reason } from '../../domain/ledger.ts';
import { type BasketAct, type LeftOut, leave, type RowAct } from './basketAct.ts';
import type { RowAnswer } from './counterRow.ts';

/** From quarantine a pack goes on only so (ICustodyLedger.decommission). */
const FROM_QUARANTINE = new Set<Reason>(['destroyed', 'sampled_by_authority', 'stolen', 'lost', 'damaged']);

/** What may be recorded about a pack with this answer; the contracts have the last word. */
export function packAct(
  { verdict, reading }: Extract<RowAnswer, { readonly kind: 'pack' }>,
  act: BasketAct,
  here: Gln | undefined,
): RowAct {
  const { outcome, findings } = verdict;
  const has = (code: (typeof findings)[number]['code']) => findings.some((found) => found.code === code);
  if (outcome === 'could_not_check') return leave({ why: 'outcome', outcome });
  if (reading?.packRef === undefined)
    return leave(outcome === 'genuine' ? { why: 'not_on_record' } : refused());
  const { packRef: pack, evidence } = reading;
  function refused(): LeftOut {
    return act.kind === 'dispense' ? { why: 'outcome', outcome } : { why: 'not_on_record' };
  }
  switch (act.kind) {
    case 'dispense':
      if (outcome !== 'genuine' && outcome !== 'caution') return leave(refused());
      return has('in_transit_to_you') ? leave({ why: 'on_its_way' }) : take('dispense', pack);
    case 'undo': {
      const used = findings.find(({ code }) => code === 'used_here');
      if (used === undefined) return leave({ why: 'not_dispensed_here' });
      return used.params.undoUntil === undefined ? leave({ why: 'too_late' }) : take('undo', pack);
    }
    case 'hold':
      return inCustody(evidence, here, ['active', 'active_again']) ?? take('hold_pack', pack);
    case 'release': {
      const { state } = evidence;
      const mine = state.status === 'found' && state.value.reason === 'quarantined';
      return mine && isHere(evidence, state.value.partner, here)
        ? take('release_pack', pack)
        : leave({ why: 'not_quarantined_here' });
    }
    case 'decommission': {
      const from: Reason[] = ['active', 'active_again'];
      if (FROM_QUARANTINE.has(act.reason)) from.push('quarantined');
      const { reason } = act;
      return (
        inCustody(evidence, here, from) ?? { ok: true, act: { kind: 'decommission_pack', pack, reason } }
      );
    }
    default:
      return act satisfies never;
  }
}

/** Why a pack cannot be taken out or held by whoever has to have it. */
function inCustody(evidence: Evidence, here: Gln | undefined, from: readonly Reason[]): RowAct | undefined {
  const { state, custody } = evidence;
  if (state.status !== 'found' || !from.includes(state.value.reason)) return leave({ why: 'not_active' });
  if (custody.status !== 'found') return leave({ why: 'not_on_record' });
  const { custodian, consignee } = custody.value.position;
  if (consignee !== undefined) return leave({ why: 'on_its_way' });
  return isHere(evidence, custodian, here) ? undefined : leave({ why: 'not_here' });
}

function isHere({ partners }: Evidence, index: PartnerIndex | undefined, here: Gln | undefined): boolean {
  if (index === undefined || here === undefined) return false;
  const partner = partners.get(index);
  return partner?.status === 'found' && partner.value.gln === here;
}

function take(kind: Exclude<PackAct['kind'], 'decommission_pack'>, pack: PackRef): RowAct {
  return { ok: true, act: { kind, pack } };
}
