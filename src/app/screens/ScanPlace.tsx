import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import { ScanScreen } from '../../features/scan/ScanScreen.tsx';
import { medicines } from '../../store/medicines.ts';
import { SHARED_PAGE, takeShared } from '../../store/sharedInput.ts';
import { DeskWords } from '../../ui/LocaleProvider.tsx';
import { deviceNow } from '../deviceNow.ts';
import { openScan } from '../openScan.ts';
import { WaitingList } from '../pending/WaitingList.tsx';
import { recents } from '../recents.ts';
import { useKept } from '../useKept.ts';

const MedicinesLink = lazy(async () => ({
  default: (await import('../../features/medicines/MedicinesLink.tsx')).MedicinesLink,
}));

export default function ScanPlace() {
  const [shared] = useState(() =>
    location.pathname + location.search === SHARED_PAGE ? takeShared() : undefined,
  );
  const recent = useSyncExternalStore(recents.subscribe, recents.list);
  const { length: saved } = useKept(medicines);
  return (
    <>
      <WaitingList />
      {saved > 0 && (
        <div className="mx-auto min-h-touch max-w-page px-3 pt-2 sm:px-6">
          <Suspense fallback={null}>
            <DeskWords>
              <MedicinesLink count={saved} />
            </DeskWords>
          </Suspense>
        </div>
      )}
      <ScanScreen
        onScan={(text, source) => openScan({ text, source })}
        recent={recent}
        onForget={recents.remove}
        now={deviceNow().date}
        shared={shared}
      />
    </>
  );
}
