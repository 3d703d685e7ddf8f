import { useMemo } from 'react';
import type { Viewer, ViewerKind } from '../domain/verdict.ts';
import { preferences } from '../store/preferences.ts';
import { session } from '../store/session.ts';
import { useKept } from './useKept.ts';

/**
 * Who looks: the role chosen on this device, else that of the partner who signed in; whoever has named no pharmacy is a
 * patient.
 */
export function useViewer(): Viewer {
  const { role, till } = useKept(preferences);
  const signedIn = useKept(session);
  const here = signedIn?.gln ?? till;
  const kind: ViewerKind = role ?? signedIn?.viewer ?? (till === undefined ? 'patient' : 'pharmacist');
  const group = signedIn?.group;
  return useMemo(
    () => ({
      kind,
      ...(here === undefined ? {} : { here }),
      ...(group === undefined ? {} : { group }),
    }),
    [kind, here, group],
  );
}
