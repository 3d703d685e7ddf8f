import type { Role } from '../../domain/ledger.ts';
import type { ViewerKind } from '../../domain/verdict.ts';

/** For whom verdicts are worded once a partner with these roles has signed in. */
export function viewerOf(roles: readonly Role[]): ViewerKind {
  return roles.includes('pharmacy') ? 'pharmacist' : 'inspector';
}
