import type { Outcome } from '../../../domain/verdict.ts';

/** The roles of the screen's colours, on white paper. */
export const inks = {
  ink: '#16201c',
  soft: '#4b5651',
  line: '#cfcabb',
  brand: '#0b5d4a',
  stop: '#a3161f',
  grey: '#6b756f',
  shade: '#f4f2ea',
} as const;

interface BandInks {
  readonly fill: string;
  readonly border: string;
  readonly text: string;
}

const stop: BandInks = { fill: '#a3161f', border: '#a3161f', text: '#ffffff' };
const quiet: BandInks = { fill: '#ffffff', border: '#46526a', text: '#16201c' };

/** The verdict's band: the word says what it is, in greyscale too. */
export const bandInks: Readonly<Record<Outcome, BandInks>> = {
  genuine: { fill: '#0b6b4f', border: '#0b6b4f', text: '#ffffff' },
  caution: { fill: '#f4bd4a', border: '#8a5200', text: '#16201c' },
  supplied: { fill: '#ffffff', border: '#0b6b4f', text: '#16201c' },
  used_here: { fill: '#5b2a6e', border: '#5b2a6e', text: '#ffffff' },
  blocked: stop,
  used_elsewhere: stop,
  label_mismatch: stop,
  unknown_serial: stop,
  unknown_lot: stop,
  duplicate: stop,
  untrusted_issuer: stop,
  could_not_check: quiet,
  unknown_product: quiet,
  no_serial: quiet,
  unreadable: quiet,
};
