/**
 * What a device keeps of earlier readings: texts by key. Nothing of it is believed: what comes out is checked against
 * the chain as what a node says is. No method ever throws or keeps a reading waiting; where nothing can be kept,
 * nothing is.
 */
export interface ReadCache {
  /** Undefined for what is not kept. */
  readonly get: (key: string) => Promise<string | undefined>;
  readonly put: (key: string, text: string) => Promise<void>;
  readonly drop: (key: string) => Promise<void>;
}
