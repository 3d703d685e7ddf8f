// @vitest-environment happy-dom

import { afterEach, expect, test, vi } from 'vitest';
import { createScanner } from './cameraView.ts';

const ignored = { onCodes: vi.fn(), onProblem: vi.fn() };

afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(globalThis, 'BarcodeDetector');
});

function decodersOf(hostId: string): Record<string, unknown> {
  const host = document.createElement('div');
  host.id = hostId;
  document.body.append(host);
  return Reflect.get(createScanner(hostId, 'one', ignored), 'qrcode');
}

test('html5-qrcode has no decoder but ours', () => {
  const { primaryDecoder, secondaryDecoder } = decodersOf('view');
  expect(secondaryDecoder).toBeUndefined();
  expect(Reflect.get(Object(primaryDecoder), 'detector').constructor.name).toBe('FrameDetector');
});

test('the browser keeps its own BarcodeDetector, or none', () => {
  decodersOf('without');
  expect('BarcodeDetector' in globalThis).toBe(false);
  const native = class {};
  Object.assign(globalThis, { BarcodeDetector: native });
  decodersOf('with');
  expect(Reflect.get(globalThis, 'BarcodeDetector')).toBe(native);
});
