import { decode } from './decodeEngine.ts';
import type { ScannedCode } from './scannedCode.ts';
import type { ScanProblem } from './scanProblem.ts';

export interface FrameHandlers {
  /** The codes of one picture, none included. */
  onCodes(codes: readonly ScannedCode[]): void;
  onProblem(problem: ScanProblem): void;
}

/** How many codes of one picture to read; looking for further ones takes longer. */
export type CodesWanted = 'one' | 'several';

const plans = {
  one: { plain: 'frame', inverted: 'frame-inverted' },
  several: { plain: 'frames', inverted: 'frames-inverted' },
} as const;

/**
 * Makes a class of the shape of the browser's `BarcodeDetector` (the part html5-qrcode uses) that decodes in our
 * worker. html5-qrcode hands `detect` a canvas of the size its element has on the page, 390 pixels across on a
 * phone; the detector takes the full picture from the `<video>` beside that canvas instead. What it finds goes to
 * `onCodes` with its corners; html5-qrcode, which knows fewer kinds of codes, is told of none.
 */
export function frameDetector(wanted: CodesWanted, { onCodes, onProblem }: FrameHandlers) {
  return class FrameDetector {
    #frames = 0;

    async detect(canvas: HTMLCanvasElement): Promise<readonly never[]> {
      const video = canvas.parentElement?.querySelector('video');
      if (!video || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return [];
      const bitmap = await createImageBitmap(video);
      // Light-on-dark codes are rare and the second look costs a third of the time: every third picture has it.
      const plan = plans[wanted][++this.#frames % 3 === 0 ? 'inverted' : 'plain'];
      const decoded = await decode(bitmap, { plan });
      if (decoded.ok) onCodes(decoded.value.map((code): ScannedCode => ({ ...code, source: 'camera' })));
      else onProblem(decoded.problem);
      return [];
    }
  };
}
