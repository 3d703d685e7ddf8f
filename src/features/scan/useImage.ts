import { useEffect, useRef, useState } from 'react';
import type { CalendarDate } from '../../domain/identifiers.ts';
import type { readFile } from '../../scanner/readFile.ts';
import type { ScannedCode } from '../../scanner/scannedCode.ts';
import type { ScanProblem } from '../../scanner/scanProblem.ts';
import { readEntry } from './readEntry.ts';

/** What became of a picture. */
export type ImageState =
  | { readonly state: 'none' }
  /** On a page, where it is a document. */
  | { readonly state: 'looking'; readonly page?: number; readonly pages?: number }
  | { readonly state: 'nothing'; readonly unread: number }
  | { readonly state: 'failed'; readonly problem: ScanProblem }
  /** More than one pack or unit is in the picture: the person says which. */
  | { readonly state: 'several'; readonly codes: readonly PictureCode[]; readonly unread: number };

/** A code that was found, and on which page of a document. `unread` above: pages that were not looked at. */
export type PictureCode = Pick<ScannedCode, 'text' | 'page'>;

/**
 * Reads the code in a picture or a PDF.
 *
 * @param onText gets the code where there is exactly one pack or unit, or one code of any kind
 */
export function useImage(onText: (text: string) => void, now: CalendarDate) {
  const [state, setState] = useState<ImageState>({ state: 'none' });
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);

  async function read(file: Blob): Promise<void> {
    current.current?.abort();
    const reading = new AbortController();
    const { signal } = reading;
    current.current = reading;
    setState({ state: 'looking' });
    const result = await lookIn(file, {
      onPage: (page, pages) => signal.aborted || setState({ state: 'looking', page, pages }),
      signal,
    });
    if (signal.aborted) return;
    if (!result.ok) return setState({ state: 'failed', problem: result.problem });
    const { value } = result;
    const unread = 'pages' in value ? value.pages - value.pagesRead : 0;
    const codes = value.codes.filter(({ text }, i) => value.codes.findIndex((c) => c.text === text) === i);
    const items = codes.filter(({ text }) => readEntry(text, 'scan', now).kind === 'item');
    const [only, ...others] = items.length > 0 ? items : codes;
    if (only === undefined) return setState({ state: 'nothing', unread });
    if (others.length > 0) return setState({ state: 'several', codes: [only, ...others], unread });
    setState({ state: 'none' });
    onText(only.text);
  }

  return { state, read };
}

async function lookIn(...asked: Parameters<typeof readFile>): ReturnType<typeof readFile> {
  let scanner: { readonly readFile: typeof readFile };
  try {
    scanner = await import('../../scanner/readFile.ts');
  } catch (cause) {
    // A part of the app that cannot be fetched: offline, or replaced by a newer build on the server.
    return { ok: false, problem: { code: 'decoder-missing', detail: String(cause) } };
  }
  return scanner.readFile(...asked);
}
