/** Why a code could not be looked for. Each has its own sentence and another way in. */
export type ScanProblemCode =
  /** The person or a policy said no to the camera. */
  | 'camera-refused'
  /** No camera, or not the one that was asked for. */
  | 'camera-absent'
  /** Another program holds the camera, or its driver fails. */
  | 'camera-busy'
  /** It was running and stopped by itself: unplugged, or taken by the system. */
  | 'camera-lost'
  /** This browser, or a page that was not served securely, has no camera access at all. */
  | 'camera-unsupported'
  /** The decoder's WebAssembly module could not be loaded or started. */
  | 'decoder-missing'
  /** The decoder started and then failed. */
  | 'decoder-failed'
  /** The file is not a picture that this browser can open. */
  | 'image-unreadable'
  /** The PDF is damaged or locked. */
  | 'pdf-unreadable'
  /** The PDF is larger or takes longer than is reasonable. */
  | 'pdf-too-large';

export interface ScanProblem {
  readonly code: ScanProblemCode;
  /** What the browser said, for a report to the maintainers; never the sentence for people. */
  readonly detail: string;
}

/** Either a value or the reason why there is none. */
export type ScanResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ScanProblem };
