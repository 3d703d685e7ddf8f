import { type GoldenPack, goldenPacks } from '../../../test/goldenPacks.ts';
import type { Outcome } from '../../domain/verdict.ts';

export type SampleGroup = 'good' | 'check' | 'stop' | 'unknown';

const GROUP: Readonly<Record<Outcome, SampleGroup>> = {
  genuine: 'good',
  supplied: 'good',
  caution: 'check',
  used_here: 'check',
  blocked: 'stop',
  used_elsewhere: 'stop',
  label_mismatch: 'stop',
  unknown_serial: 'stop',
  unknown_lot: 'stop',
  duplicate: 'stop',
  untrusted_issuer: 'stop',
  no_serial: 'unknown',
  unknown_product: 'unknown',
  could_not_check: 'unknown',
  unreadable: 'unknown',
};

const ORDER: readonly SampleGroup[] = ['good', 'check', 'stop', 'unknown'];

/** All sample packs, by what is to be done with them. */
export const sampleGroups: readonly { readonly group: SampleGroup; readonly packs: readonly GoldenPack[] }[] =
  ORDER.map((group) => ({ group, packs: goldenPacks.filter(({ expected }) => GROUP[expected] === group) }));
