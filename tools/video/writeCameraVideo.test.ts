import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type CameraVideo, writeCameraVideo } from './writeCameraVideo.ts';

const folder = mkdtempSync(join(tmpdir(), 'camera-'));
afterAll(() => rmSync(folder, { recursive: true }));

const video: CameraVideo = {
  text: '(01)09521001000017(21)1',
  symbology: 'gs1datamatrix',
  share: 0.3,
  tiltDeg: 5,
  blurPx: 1.5,
  width: 320,
  height: 240,
  frames: 3,
  fps: 20,
};

function bytes(name: string, of: CameraVideo): Buffer {
  const path = join(folder, name);
  writeCameraVideo(path, of);
  return readFileSync(path);
}

test('the file is YUV4MPEG2 with whole frames', () => {
  const file = bytes('a.y4m', video);
  const header = 'YUV4MPEG2 W320 H240 F20:1 Ip A1:1 C420jpeg\n';
  expect(file.subarray(0, header.length).toString()).toBe(header);
  expect(file.length).toBe(header.length + 3 * ('FRAME\n'.length + (320 * 240 * 3) / 2));
});

test('the same video is the same file, another seed is not', () => {
  const first = bytes('a.y4m', video);
  expect(first.equals(bytes('b.y4m', video))).toBe(true);
  expect(first.equals(bytes('c.y4m', { ...video, seed: 2 }))).toBe(false);
});
