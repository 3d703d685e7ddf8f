import type { Outcome } from '../domain/verdict.ts';

/** How an outcome is coloured; the shape and the word say which it is. */
export type Tone = 'genuine' | 'caution' | 'stop' | 'used-here' | 'supplied' | 'quiet' | 'unreadable';

/** The tone of each outcome. Red and green are never given to what could not be known. */
export const outcomeTone: Record<Outcome, Tone> = {
  genuine: 'genuine',
  caution: 'caution',
  blocked: 'stop',
  used_here: 'used-here',
  used_elsewhere: 'stop',
  supplied: 'supplied',
  label_mismatch: 'stop',
  unknown_serial: 'stop',
  unknown_lot: 'stop',
  duplicate: 'stop',
  untrusted_issuer: 'stop',
  no_serial: 'quiet',
  unknown_product: 'quiet',
  could_not_check: 'quiet',
  unreadable: 'unreadable',
};
