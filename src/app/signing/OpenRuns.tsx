import { lazy } from 'react';
import { DeskWords } from '../../ui/LocaleProvider.tsx';
import { Part } from '../Part.tsx';
import type { HostSettings } from '../settingsFile.ts';
import { useKept } from '../useKept.ts';
import { openRuns } from './openRuns.ts';

const OpenRunsArea = lazy(() => import('./OpenRunsArea.tsx'));

/** Follows what was signed on this device, and says what became of it. Nothing is loaded for it where nothing is open. */
export function OpenRuns({ host }: { readonly host: Promise<HostSettings> }) {
  const marks = useKept(openRuns);
  if (Object.keys(marks).length === 0) return null;
  return (
    <Part>
      <DeskWords>
        <OpenRunsArea host={host} marks={marks} />
      </DeskWords>
    </Part>
  );
}
