import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { paintFrame } from './paintFrame.ts';
import { paintLabel } from './paintLabel.ts';
import { renderCode, type Symbology } from './renderCode.ts';
import { sideBySide } from './sideBySide.ts';

export interface CameraVideo {
  /** As in `renderCode`: bracketed for GS1 symbologies, plain otherwise. */
  readonly text: string;
  /** What further labels say that lie to the right of it. */
  readonly beside?: readonly string[];
  readonly symbology: Symbology;
  /** Height of the code (without its quiet zone) as a part of the height of the frame, before tilting. */
  readonly share: number;
  readonly tiltDeg?: number;
  readonly foreshortening?: number;
  readonly blurPx?: number;
  readonly noise?: number;
  readonly width?: number;
  readonly height?: number;
  readonly frames?: number;
  readonly fps?: number;
  readonly seed?: number;
}

// Twice the pixels of the largest useful picture, so that the projection decides what blurs.
const labelScale = 8;

/**
 * Writes what a camera sees of a label in a hand as a YUV4MPEG2 file (C420jpeg), which Chromium plays as its camera
 * with `--use-fake-device-for-media-stream --use-file-for-fake-video-capture=<absolute path>`, over and over.
 * The same arguments give the same bytes.
 *
 * @param path where the file goes (ending `.y4m`); its folder is made
 * @throws when the text cannot be encoded, or the file cannot be written
 */
export function writeCameraVideo(path: string, video: CameraVideo): void {
  const { width = 1280, height = 720, frames = 8, fps = 20, seed = 1 } = video;
  const bare = renderCode({ text: video.text, symbology: video.symbology, scale: labelScale, quietZone: 0 });
  const labels = [video.text, ...(video.beside ?? [])].map((text, index) =>
    paintLabel(renderCode({ text, symbology: video.symbology, scale: labelScale }), seed + index),
  );
  const label = sideBySide(labels);
  const chroma = Buffer.alloc(Math.ceil(width / 2) * Math.ceil(height / 2) * 2, 128);
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    writeSync(file, `YUV4MPEG2 W${width} H${height} F${fps}:1 Ip A1:1 C420jpeg\n`);
    for (let index = 0; index < frames; index++) {
      const turn = (index / frames) * 2 * Math.PI;
      const frame = paintFrame(label, {
        width,
        height,
        zoom: (video.share * height) / bare.height,
        tiltDeg: (video.tiltDeg ?? 0) + Math.sin(turn),
        foreshortening: video.foreshortening ?? 0.04,
        blurPx: video.blurPx ?? 0,
        noise: video.noise ?? 4,
        // The hand never rests: a slow circle of a hundredth of the frame.
        offset: { x: Math.cos(turn) * width * 0.01, y: Math.sin(turn) * height * 0.01 },
        seed: seed + index,
      });
      writeSync(file, 'FRAME\n');
      writeSync(file, frame.data);
      writeSync(file, chroma);
    }
  } finally {
    closeSync(file);
  }
}
