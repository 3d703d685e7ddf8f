/** So much of a bundle is unpacked at most: a lot of 100,000 packs takes about half of it. */
const MAX_BYTES = 256 * 1024 * 1024;

export type BundleInPdf =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      /** `several`: nobody could say which one the pages speak of. */
      readonly problem: 'no_bundle' | 'several' | 'damaged' | 'too_large';
    };

/** A custody report begins so, like every PDF (ISO 32000-1, 7.5.2). */
export function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 5)) === '%PDF-';
}

/**
 * Takes the evidence bundle out of a custody report. Reads PDFs as our own writer makes them, and nothing else of them:
 * embedded file streams (ISO 32000-1, 7.11.4) whose objects stand in the file as they are, packed by Flate or not at
 * all. A PDF that another program has written anew may hold the bundle in a way that is not found here.
 */
export async function bundleInPdf(bytes: Uint8Array): Promise<BundleInPdf> {
  const files = embeddedFiles(latin1(bytes));
  if (files === undefined) return { ok: false, problem: 'damaged' };
  const bundles: string[] = [];
  for (const { from, length, packed } of files) {
    const stored = bytes.slice(from, from + length);
    const content = packed ? await inflated(stored) : stored;
    if (content === undefined) return { ok: false, problem: 'damaged' };
    if (content === 'too_large') return { ok: false, problem: 'too_large' };
    const text = new TextDecoder().decode(content);
    if (text.startsWith('{"format":"theriac-evidence"')) bundles.push(text);
  }
  const [text, ...others] = bundles;
  if (text === undefined) return { ok: false, problem: 'no_bundle' };
  return others.length > 0 ? { ok: false, problem: 'several' } : { ok: true, text };
}

interface EmbeddedFile {
  readonly from: number;
  readonly length: number;
  readonly packed: boolean;
}

/** How the object of an embedded file begins. */
const OBJECT = /(?<=[\r\n])\d+ \d+ obj\s*<<\s*\/Type\s*\/EmbeddedFile\b/g;

/** Undefined where one of them is not as it must be. */
function embeddedFiles(pdf: string): EmbeddedFile[] | undefined {
  const found: EmbeddedFile[] = [];
  for (const { 0: head, index } of pdf.matchAll(OBJECT)) {
    const keyword = pdf.indexOf('stream', index + head.length);
    if (keyword < 0) return undefined;
    const dictionary = pdf.slice(index, keyword);
    const length = Number(/\/Length\s+(\d+)\b(?!\s+\d+\s+R)/.exec(dictionary)?.[1]);
    // The keyword ends with a line feed, or with carriage return and line feed (7.3.8.1).
    const from = keyword + 'stream'.length + (pdf[keyword + 'stream'.length] === '\r' ? 2 : 1);
    if (!Number.isSafeInteger(length) || !/^\s*endstream/.test(pdf.slice(from + length, from + length + 12)))
      return undefined;
    const filter = /\/Filter\s*\[?\s*\/(\w+)/.exec(dictionary)?.[1];
    if (filter !== undefined && filter !== 'FlateDecode') return undefined;
    found.push({ from, length, packed: filter !== undefined });
  }
  return found;
}

/** Undefined for what is no zlib stream (RFC 1950). */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | 'too_large' | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > MAX_BYTES) {
        await reader.cancel();
        return 'too_large';
      }
      parts.push(value);
    }
  } catch {
    // The bytes come from memory: nothing but what they are can be wrong. Platforms differ in the error they throw.
    return undefined;
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** One character a byte, so that positions in the text are positions in the file. */
function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
