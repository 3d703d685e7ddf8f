import type { Outcome } from '../domain/verdict.ts';

/** One part of a shape in a box of 96 × 96: a filled outline with holes, or a line of the given width. */
export interface ShapePart {
  readonly d: string;
  readonly width?: number;
}

const cross = (at: 'lens' | 'pack' | 'carton') =>
  ({
    lens: 'M39 47.1L29.6 56.5L21.5 48.4L30.9 39L21.5 29.6L29.6 21.5L39 30.9L48.4 21.5L56.5 29.6L47.1 39L56.5 48.4L48.4 56.5Z',
    pack: 'M64 68.6L54.6 78L46.5 69.9L55.9 60.5L46.5 51.1L54.6 43L64 52.4L73.4 43L81.5 51.1L72.1 60.5L81.5 69.9L73.4 78Z',
    carton:
      'M48 75.8L39.9 83.9L32.1 76.1L40.2 68L32.1 59.9L39.9 52.1L48 60.2L56.1 52.1L63.9 59.9L55.8 68L63.9 76.1L56.1 83.9Z',
  })[at];

/** The outlines differ so much that each is known without its colour and without its inner mark. */
export const SILHOUETTES: Record<Outcome, readonly ShapePart[]> = {
  // A seal with ribbons: the ribbons keep it apart from the octagon.
  genuine: [
    { d: 'M28 62L19 93L38 85L48 72L58 85L77 93L68 62Z' },
    {
      d: 'M48 5.5A9 9 0 0 1 64.2 9.9A9 9 0 0 1 76.1 21.7A9 9 0 0 1 80.5 38A9 9 0 0 1 76.1 54.2A9 9 0 0 1 64.2 66.1A9 9 0 0 1 48 70.5A9 9 0 0 1 31.8 66.1A9 9 0 0 1 19.9 54.3A9 9 0 0 1 15.5 38A9 9 0 0 1 19.9 21.7A9 9 0 0 1 31.7 9.9A9 9 0 0 1 48 5.5ZM25 42.1L43.8 60.3L72.3 28.9L63.7 21.1L43.2 43.7L33 33.9Z',
    },
  ],
  // A triangle with an exclamation mark.
  caution: [
    {
      d: 'M48 9L91 86L5 86ZM41.5 35L54.5 35L52 62L44 62ZM42 73a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z',
    },
  ],
  // The octagon of a stop sign with a bar.
  blocked: [
    {
      d: 'M30.5 5L65.5 5L91 30.5L91 65.5L65.5 91L30.5 91L5 65.5L5 30.5ZM20 39L76 39L76 57L20 57Z',
    },
  ],
  // Two packs, the one before us crossed out.
  used_elsewhere: [
    { d: 'M6 6L58 6L58 20L28 20L28 70L6 70Z' },
    { d: `M38 30L90 30L90 91L38 91Z${cross('pack')}` },
  ],
  // A clock turned back.
  used_here: [
    { d: 'M27.5 25.5A34 34 0 1 1 17 58', width: 10 },
    { d: 'M8 10L12 44L42 34Z' },
    { d: 'M51 31V53L66 63', width: 9 },
  ],
  label_mismatch: [
    { d: 'M10 33H86M10 63H86', width: 13 },
    { d: 'M65 9L31 87', width: 12 },
  ],
  // A lens that finds nothing.
  unknown_serial: [
    { d: `M6 39a33 33 0 1 0 66 0a33 33 0 1 0 -66 0Z${cross('lens')}` },
    { d: 'M66 66L88 88', width: 15 },
  ],
  // An open carton.
  unknown_lot: [
    { d: `M16 45L80 45L80 91L16 91Z${cross('carton')}` },
    { d: 'M16 38L45 38L32 14L3 14Z' },
    { d: 'M80 38L51 38L64 14L93 14Z' },
  ],
  // Twins.
  duplicate: [
    { d: 'M6 24a18 18 0 0 1 36 0V43H6ZM6 52H42V72a18 18 0 0 1 -36 0Z' },
    { d: 'M54 24a18 18 0 0 1 36 0V43H54ZM54 52H90V72a18 18 0 0 1 -36 0Z' },
  ],
  // A shield broken in two.
  untrusted_issuer: [
    { d: 'M40 6L6 16V48C6 70 20 84 38 91L36 68L48 51L32 32Z' },
    { d: 'M54 4L90 14V46C90 68 76 84 54 93L50 72L63 51L46 31Z' },
  ],
  // A broken link.
  could_not_check: [
    { d: 'M40 60L31 69A13 13 0 0 1 12.6 50.6L25 38A13 13 0 0 1 41 37', width: 10 },
    { d: 'M56 36L65 27A13 13 0 0 1 83.4 45.4L71 58A13 13 0 0 1 55 59', width: 10 },
    { d: 'M39 22L35 9M57 74L61 87M22 22L13 15M74 74L83 81', width: 7 },
  ],
  unknown_product: [
    { d: 'M27 28A21 21 0 1 1 57 47C50 51 48 55 48 62', width: 14 },
    { d: 'M39.5 83a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0Z' },
  ],
  // A tag with nothing but blanks on it.
  no_serial: [
    {
      d: 'M4 48L30 16L92 16L92 80L30 80ZM22 48a7 7 0 1 0 14 0a7 7 0 1 0 -14 0ZM45 42L55 42L55 54L45 54ZM61 42L71 42L71 54L61 54ZM77 42L85 42L85 54L77 54Z',
    },
  ],
  // A pharmacy's bag.
  supplied: [
    {
      d: 'M15 34L81 34L88 91L8 91ZM27.2 66L44.3 82.4L70.1 53.7L61.9 46.3L43.7 66.6L34.8 58Z',
    },
    { d: 'M32 34V24a16 16 0 0 1 32 0V34', width: 8 },
  ],
  // The corners of a frame with nothing in it.
  unreadable: [
    { d: 'M8 30V8H30M66 8H88V30M88 66V88H66M30 88H8V66', width: 9 },
    { d: 'M29 48H29.1M48 48H48.1M67 48H67.1', width: 11 },
  ],
};
