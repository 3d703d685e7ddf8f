import type { ScanProblem, ScanProblemCode } from './scanProblem.ts';

const codes: Readonly<Record<string, ScanProblemCode>> = {
  NotAllowedError: 'camera-refused',
  PermissionDeniedError: 'camera-refused',
  SecurityError: 'camera-refused',
  NotFoundError: 'camera-absent',
  DevicesNotFoundError: 'camera-absent',
  OverconstrainedError: 'camera-absent',
  NotReadableError: 'camera-busy',
  TrackStartError: 'camera-busy',
  AbortError: 'camera-busy',
};

/**
 * Names the reason why a camera did not start.
 *
 * @param cause what was thrown. html5-qrcode turns the browser's `DOMException` into a sentence that ends with the
 *   exception's own text, so the name (Media Capture and Streams, 10.2.2) is looked for in the text as well.
 */
export function cameraProblem(cause: unknown): ScanProblem {
  const detail = String(cause);
  const name = detail.match(/\b\w+Error(?=:|$)/)?.[0] ?? '';
  const known = codes[name];
  if (known !== undefined) return { code: known, detail };
  return { code: detail.includes('not supported') ? 'camera-unsupported' : 'camera-busy', detail };
}
