import type { Reason } from '../../domain/ledger.ts';
import type { ObjectEvent } from './epcisDocument.ts';

type StateCodes = Pick<ObjectEvent, 'action' | 'bizStep' | 'persistentDisposition'> &
  Required<Pick<ObjectEvent, 'disposition'>>;

const dispensed: StateCodes = { action: 'OBSERVE', bizStep: 'dispensing', disposition: 'dispensed' };
const gone: StateCodes = { action: 'DELETE', bizStep: 'decommissioning', disposition: 'inactive' };

/** How the ledger's reasons read in CBV 2.0; its own word stands in the extension. A repacked pack is aggregated anew. */
export const STATE_CODES: Readonly<Record<Exclude<Reason, 'active' | 'repacked'>, StateCodes>> = {
  dispensed,
  dispensed_out_of_custody: dispensed,
  destroyed: { action: 'DELETE', bizStep: 'destroying', disposition: 'destroyed' },
  exported: gone,
  sampled_by_authority: gone,
  free_sample: gone,
  stolen: { ...gone, disposition: 'stolen' },
  lost: gone,
  damaged: { ...gone, disposition: 'damaged' },
  // The pack is still there, and may come back.
  quarantined: {
    action: 'OBSERVE',
    bizStep: 'holding',
    disposition: 'non_sellable_other',
    persistentDisposition: { set: ['non_sellable_other'] },
  },
  implanted: gone,
  other: gone,
  relabelled: gone,
  active_again: {
    action: 'OBSERVE',
    bizStep: 'other',
    disposition: 'sellable_accessible',
    persistentDisposition: { unset: ['non_sellable_other'] },
  },
};
