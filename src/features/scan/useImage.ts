import { useRef, useState } from 'react';
import type { CalendarDate } from '../../domain/identifiers.ts';
import type { ScannedCode } from '../../scanner/scannedCode.ts';
import type { ScanProblem } from '../../scanner/scanProblem.ts';
import { readEntry } from './readEntry.ts';

/** What became of a picture. */
export type ImageState =
  | { readonly state: 'none' | 'looking' | 'nothing' }
  | { readonly state: 'failed'; readonly problem: ScanProblem }
  /** More than one pack or unit is in the picture: the person says which. */
  | { readonly state: 'several'; readonly texts: readonly string[] };

/**
 * Reads the code in a picture.
 *
 * @param onText gets the code where there is exactly one pack or unit, or one code of any kind
 */
export function useImage(onText: (text: string) => void, now: CalendarDate) {
  const [state, setState] = useState<ImageState>({ state: 'none' });
  const latest = useRef(0);

  async function read(picture: Blob): Promise<void> {
    const turn = ++latest.current;
    setState({ state: 'looking' });
    const result = await lookFor(picture);
    if (turn !== latest.current) return;
    if (!result.ok) return setState({ state: 'failed', problem: result.problem });
    const texts = [...new Set(result.value.map(({ text }) => text))];
    const items = texts.filter((text) => readEntry(text, 'scan', now).kind === 'item');
    const [only, ...others] = items.length > 0 ? items : texts;
    if (only === undefined) return setState({ state: 'nothing' });
    if (others.length > 0) return setState({ state: 'several', texts: [only, ...others] });
    setState({ state: 'none' });
    onText(only);
  }

  return { state, read };
}

type Found =
  | { readonly ok: true; readonly value: readonly ScannedCode[] }
  | { readonly ok: false; readonly problem: ScanProblem };

async function lookFor(picture: Blob): Promise<Found> {
  let readImage: (picture: Blob) => Promise<Found>;
  try {
    ({ readImage } = await import('../../scanner/readImage.ts'));
  } catch (cause) {
    // A part of the app that cannot be fetched: offline, or replaced by a newer build on the server.
    return { ok: false, problem: { code: 'decoder-missing', detail: String(cause) } };
  }
  return readImage(picture);
}
