import type { ScannedCode } from './scannedCode.ts';

export interface RepeatFilter {
  /**
   * Takes the codes of one decoded picture and gives those to report.
   *
   * @param now milliseconds on any clock that never goes back
   */
  see(codes: readonly ScannedCode[], now: number): readonly ScannedCode[];
}

/** How long a code must have been out of the picture before it counts as shown again, in milliseconds. */
const absence = 1_000;
/** How close together two reads of a linear code must be to confirm each other, in milliseconds. */
const agreement = 1_000;

interface Sight {
  readonly reported: boolean;
  readonly seenAt: number;
  /** Time of the first picture without it. */
  readonly missingSince: number | undefined;
}

const corrected: ReadonlySet<ScannedCode['format']> = new Set(['data_matrix', 'qr_code']);

/**
 * Reports a code once for as long as it stays in the picture. A linear code, which cannot correct errors, is
 * reported at its second read within a second: a single misread then never reaches the screen.
 */
export function createRepeatFilter(): RepeatFilter {
  const sights = new Map<string, Sight>();

  function isNews(code: ScannedCode, now: number): boolean {
    const key = `${code.format} ${code.text}`;
    const known = sights.get(key);
    const confirmed =
      corrected.has(code.format) ||
      (known !== undefined && (known.reported || now - known.seenAt <= agreement));
    sights.set(key, { reported: confirmed, seenAt: now, missingSince: undefined });
    return confirmed && known?.reported !== true;
  }

  return {
    see(codes, now) {
      for (const [key, sight] of sights) {
        // Counted from a picture that was looked at, not from the last sight: a slow decoder is not an absence.
        if (sight.missingSince !== undefined && now - sight.missingSince >= absence) sights.delete(key);
      }
      const news = codes.filter((code) => isNews(code, now));
      for (const [key, sight] of sights) {
        if (sight.seenAt !== now && sight.missingSince === undefined) {
          sights.set(key, { ...sight, missingSince: now });
        }
      }
      return news;
    },
  };
}
