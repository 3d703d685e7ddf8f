import { useSyncExternalStore } from 'react';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/LocaleProvider.tsx';
import { updates } from './serviceWorker/updates.ts';

/** Says that a newer version waits. It is taken into use by a tap only, so that no work is lost. */
export function UpdateNotice() {
  const { update } = useText().text.shell;
  const state = useSyncExternalStore(updates.subscribe, updates.get);
  return (
    <div role="status" className="no-print">
      {state !== 'none' && (
        <div className="border-b border-line bg-card">
          <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 gap-y-1 px-3 py-1 sm:px-6">
            <p className="min-w-0 flex-1 basis-64">{update[state]}</p>
            <Button variant="plain" onClick={updates.apply}>
              {update.apply}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
