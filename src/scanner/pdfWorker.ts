// The parser, which the renderer then finds in this very worker instead of starting another.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfAnswer, PdfRequest } from './pdfProtocol.ts';

/** Pixels a point: 300 an inch, so that the smallest modules of a label (0.25 mm) have three. */
const sharpest = 300 / 72;
const mostPixels = 12_000_000;

/** A worker has no elements; its canvases are the ones that need none. */
class CanvasFactory {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }
  reset({ canvas }: { readonly canvas: OffscreenCanvas }, width: number, height: number): void {
    Object.assign(canvas, { width, height });
  }
  destroy({ canvas }: { readonly canvas: OffscreenCanvas }): void {
    Object.assign(canvas, { width: 0, height: 0 });
  }
}

/** Effects that are made with SVG filters are left out: no code is drawn with them. */
class FilterFactory {
  addFilter = none;
  addHCMFilter = none;
  addAlphaFilter = none;
  addLuminosityFilter = none;
  addHighlightHCMFilter = none;
  destroy(): void {
    // Nothing was made.
  }
}

function none(): string {
  return 'none';
}

let document: PDFDocumentProxy | undefined;

function answer(message: PdfAnswer, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}

async function open(file: Blob): Promise<void> {
  document = await getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    CanvasFactory,
    FilterFactory,
    // Nothing is compiled from the file, and nothing fetched for it: fonts it does not hold are left out.
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    useWasm: false,
    disableFontFace: true,
    maxImageSize: 4 * mostPixels,
    verbosity: 0,
  }).promise;
  answer({ kind: 'opened', pages: document.numPages });
}

async function drawPage(number: number): Promise<void> {
  if (document === undefined) throw new Error('A page is asked for before the file');
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: Math.min(sharpest, Math.sqrt(mostPixels / (width * height))) });
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('No two-dimensional canvas in the worker');
  // Declared for elements; what is drawn with are the functions that both kinds of canvas share.
  const canvasContext = context as unknown as CanvasRenderingContext2D;
  await page.render({ canvas: null, canvasContext, viewport, background: '#fff' }).promise;
  page.cleanup();
  const bitmap = canvas.transferToImageBitmap();
  answer({ kind: 'page', bitmap }, [bitmap]);
}

addEventListener('message', async ({ data }: MessageEvent<PdfRequest>) => {
  try {
    if (data.kind === 'open') await open(data.file);
    else if (data.kind === 'page') await drawPage(data.page);
  } catch (cause) {
    answer({ kind: 'unreadable', detail: String(cause) });
  }
});
