/** Why the journal could not be written or read. */
export type JournalProblem =
  /** The browser keeps nothing for this page: a private window, a policy, or data that is being cleared. */
  | 'unavailable'
  /** The device has no room left. */
  | 'full'
  /** A newer version of the app has opened the journal in another tab; this page has to be loaded again. */
  | 'outdated'
  | 'failed';

const NAMES: Readonly<Record<string, JournalProblem>> = {
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  UnknownError: 'unavailable',
  NotAllowedError: 'unavailable',
  QuotaExceededError: 'full',
  VersionError: 'outdated',
};

/**
 * Names what a browser's database threw.
 * @throws anything else: it is a fault of ours
 */
export function journalProblem(error: unknown): JournalProblem {
  // Without a database at all, its global is missing.
  if (error instanceof ReferenceError && /indexedDB/i.test(error.message)) return 'unavailable';
  if (!(error instanceof DOMException)) throw error;
  return NAMES[error.name] ?? 'failed';
}
