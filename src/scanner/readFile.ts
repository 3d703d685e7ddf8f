import { readImage } from './readImage.ts';
import { type PdfProgress, type PdfReading, readPdf } from './readPdf.ts';
import type { ScannedCode } from './scannedCode.ts';
import type { ScanResult } from './scanProblem.ts';

/** What was found in a file. */
export type FileReading = { readonly codes: readonly ScannedCode[] } | PdfReading;

/** Where the mark of a PDF may stand (ISO 32000-2, Annex I: readers accept it within the first 1024 bytes). */
const markWithin = 1024;

/**
 * Finds the codes in a picture or a PDF: a file, something dropped, pasted or shared. What it is, its bytes say.
 *
 * @param progress of a PDF, page by page
 */
export async function readFile(file: Blob, progress: PdfProgress): Promise<ScanResult<FileReading>> {
  if (await isPdf(file)) return readPdf(file, progress);
  const codes = await readImage(file);
  return codes.ok ? { ok: true, value: { codes: codes.value } } : codes;
}

async function isPdf(file: Blob): Promise<boolean> {
  return (await file.slice(0, markWithin).text()).includes('%PDF-');
}
