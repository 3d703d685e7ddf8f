import { type Gln, parseGln } from '../domain/identifiers.ts';
import type { PartnerIndex } from '../domain/ledger.ts';
import type { ViewerKind } from '../domain/verdict.ts';
import { fieldsOf, textOf } from './fields.ts';
import { kept } from './kept.ts';

/**
 * The partner whose account signed in last. It words verdicts ("here") where no wallet is loaded; it proves nothing, and
 * nothing is signed by it.
 */
export interface Session {
  readonly account: string;
  readonly gln: Gln;
  readonly name: string;
  /** For whom verdicts are worded, by the partner's roles. */
  readonly viewer: ViewerKind;
  /** The group it is a branch of, or 0. */
  readonly group?: PartnerIndex;
}

export const session = kept<Session | undefined>('theriac.session', (stored) => {
  const { account, gln, name, viewer, group } = fieldsOf(stored);
  const party = parseGln(textOf(gln) ?? '');
  if (!party.ok || typeof account !== 'string' || typeof name !== 'string') return undefined;
  return {
    account,
    gln: party.value,
    name,
    viewer: viewer === 'pharmacist' ? viewer : 'inspector',
    ...(typeof group === 'number' ? { group } : {}),
  };
});
