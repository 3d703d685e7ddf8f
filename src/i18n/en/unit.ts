import type { Reason } from '../../domain/ledger.ts';
import type { Formats } from '../formats.ts';

const status: Record<Reason, string> = {
  active: 'In trade',
  dispensed: 'Everything in it was dispensed',
  dispensed_out_of_custody: 'Everything in it was dispensed',
  destroyed: 'Destroyed',
  exported: 'Exported',
  sampled_by_authority: 'Taken as a sample by an authority',
  free_sample: 'Given away as free samples',
  stolen: 'Reported stolen',
  lost: 'Reported lost',
  damaged: 'Reported damaged',
  quarantined: 'Set aside as suspect',
  repacked: 'Picked into other totes',
  implanted: 'Implanted',
  other: 'Taken out of trade',
  relabelled: 'Relabelled',
  active_again: 'In trade',
};

/** Words of the screen of a logistic unit: a tote, a case or a pallet. */
export const unit = {
  reading: 'Reading the record of this container…',
  kind: { packs: 'Tote or case', units: 'Pallet' },
  number: 'Container number (SSCC)',
  status,
  absent: {
    title: 'Not on record',
    sentence:
      'Nobody has recorded a container with this number. Compare it with the label, or ask the sender for the right one.',
  },
  unread: {
    title: 'Could not be read',
    sentence: 'So nothing is said about this container.',
    tryAgain: 'Try again',
  },
  state: {
    toYou: (from: string) => `On its way to you from ${from}`,
    toOther: (from: string, to: string) => `On its way from ${from} to ${to}`,
    here: 'Recorded at your place',
    at: (name: string) => `Recorded at ${name}`,
    since: (moment: string) => `Since ${moment}.`,
    held: 'On hold',
    notReceived: 'It has not been received yet.',
    heldBy: (name: string) => `On hold by ${name}. Do not hand anything out of it.`,
    heldByAuthority: (name: string) => `On hold by order of ${name}. Do not hand anything out of it.`,
    gone: 'It is no longer in trade. Do not hand anything out of it.',
    onPallet: 'It is on pallet',
    custodyUnread: 'Where it is could not be read.',
    partner: (index: number) => `partner ${index} (not read)`,
  },
  contents: {
    title: 'What was put into it',
    packs: (count: number, format: Formats) => `${format.number(count)} ${count === 1 ? 'pack' : 'packs'}`,
    units: (count: number, format: Formats) =>
      `${format.number(count)} ${count === 1 ? 'container' : 'containers'}`,
    lot: 'Lot',
    expiry: 'Expiry',
    recalled: (recallClass: number) => `Recalled, class ${recallClass}`,
    withdrawn: 'Withdrawn',
    expired: 'Expired',
    unknownProduct: 'Product not on record',
    productUnread: 'Product not read',
    lotUnread: 'Whether the lot is recalled could not be read.',
    empty: 'Nothing is on it now.',
    unread: 'What is in it could not be read.',
    absent: 'There is no list of what is in it.',
    dispensed: 'Packs that were dispensed since are still in this list. Scan a pack to see its own state.',
    more: (count: number, format: Formats) => `Show ${format.number(count)} more`,
  },
};
