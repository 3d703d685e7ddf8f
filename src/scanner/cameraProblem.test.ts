import { expect, test } from 'vitest';
import { cameraProblem } from './cameraProblem.ts';

// The sentence html5-qrcode 2.3.8 rejects with; the exception itself is gone by then.
const sentence = (cause: string) => `Error getting userMedia, error = ${cause}`;

test.each([
  ['camera-refused', sentence('NotAllowedError: Permission denied')],
  ['camera-refused', new DOMException('Permission denied', 'NotAllowedError')],
  ['camera-absent', sentence('NotFoundError: Requested device not found')],
  ['camera-absent', sentence('OverconstrainedError')],
  ['camera-busy', sentence('NotReadableError: Could not start video source')],
  ['camera-unsupported', 'Camera streaming not supported by the browser.'],
  ['camera-busy', sentence('something nobody has seen')],
])('%s', (code, cause) => {
  expect(cameraProblem(cause)).toEqual({ code, detail: String(cause) });
});
