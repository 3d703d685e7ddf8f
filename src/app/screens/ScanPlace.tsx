import { useState, useSyncExternalStore } from 'react';
import { ScanScreen } from '../../features/scan/ScanScreen.tsx';
import { SHARED_PAGE, takeShared } from '../../store/sharedInput.ts';
import { deviceNow } from '../deviceNow.ts';
import { openScan } from '../openScan.ts';
import { WaitingList } from '../pending/WaitingList.tsx';
import { recents } from '../recents.ts';

export default function ScanPlace() {
  const [shared] = useState(() =>
    location.pathname + location.search === SHARED_PAGE ? takeShared() : undefined,
  );
  const recent = useSyncExternalStore(recents.subscribe, recents.list);
  return (
    <>
      <WaitingList />
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
