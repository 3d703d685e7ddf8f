import { prepareZXingModule } from 'zxing-wasm/reader';
import wasmAddress from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { decodePicture } from './decodePicture.ts';
import type { DecodeAnswer, DecodeRequest } from './decodeProtocol.ts';
import { warmUpPicture } from './warmUpPicture.ts';

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true });

function answer(message: DecodeAnswer): void {
  postMessage(message);
}

/** The bitmap on white: a transparent ground would read as black and swallow the quiet zone. */
function pixelsOf(bitmap: ImageBitmap): ImageData {
  if (context === null) throw new Error('No two-dimensional canvas in the worker');
  const { width, height } = bitmap;
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}

addEventListener('message', async ({ data: { id, bitmap, plan } }: MessageEvent<DecodeRequest>) => {
  try {
    answer({ kind: 'decoded', id, codes: await decodePicture(pixelsOf(bitmap), plan) });
  } catch (cause) {
    answer({ kind: 'failed', detail: String(cause) });
  }
});

try {
  // The module must be the very build that the JavaScript around it was made with, so it comes from our own host.
  await prepareZXingModule({ overrides: { locateFile: () => wasmAddress }, fireImmediately: true });
  answer({ kind: 'started' });
  await decodePicture(warmUpPicture(), 'frame');
} catch (cause) {
  answer({ kind: 'failed', detail: String(cause) });
}
