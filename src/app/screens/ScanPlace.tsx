import { lazy, useSyncExternalStore } from 'react';
import type { Network } from '../../chain/network.ts';
import { ScanScreen } from '../../features/scan/ScanScreen.tsx';
import { medicines } from '../../store/medicines.ts';
import { SHARED_PAGE, takeShared } from '../../store/sharedInput.ts';
import { tourSeen } from '../../store/tourSeen.ts';
import { DeskWords } from '../../ui/LocaleProvider.tsx';
import { deviceNow } from '../deviceNow.ts';
import { openScan } from '../openScan.ts';
import { Part } from '../Part.tsx';
import { WaitingList } from '../pending/WaitingList.tsx';
import { recents } from '../recents.ts';
import { useKept } from '../useKept.ts';

const FirstRunTour = lazy(async () => ({
  default: (await import('../../features/tour/FirstRunTour.tsx')).FirstRunTour,
}));
const MedicinesLink = lazy(async () => ({
  default: (await import('../../features/medicines/MedicinesLink.tsx')).MedicinesLink,
}));

/** Room for the tour while it is loaded, so that nothing below it moves. */
const TOUR_ROOM = 'min-h-[25rem] sm:min-h-[20rem] md:min-h-[14rem]';

interface Props {
  readonly network: Network;
  readonly visit: number;
}

/** Where a code is scanned, and what waits from before. */
export default function ScanPlace({ network, visit }: Props) {
  const shared = sharedAt(visit);
  const recent = useSyncExternalStore(recents.subscribe, recents.list);
  const { length: saved } = useKept(medicines);
  const isTourSeen = useKept(tourSeen);
  return (
    <>
      <WaitingList />
      <ScanScreen
        onScan={(text, source) => openScan({ text, source })}
        recent={recent}
        onForget={recents.remove}
        now={deviceNow().date}
        shared={shared}
        below={
          <>
            {!isTourSeen && saved === 0 && recent.length === 0 && (
              <div className={TOUR_ROOM}>
                <Part silent>
                  <DeskWords>
                    <FirstRunTour demo={network.demo} onDone={endTour} />
                  </DeskWords>
                </Part>
              </div>
            )}
            {saved > 0 && (
              <div className="min-h-touch">
                <Part silent>
                  <DeskWords>
                    <MedicinesLink count={saved} />
                  </DeskWords>
                </Part>
              </div>
            )}
          </>
        }
      />
    </>
  );
}

let taken: { readonly visit: number; readonly shared: ReturnType<typeof takeShared> } | undefined;

/** What was shared, taken once a visit: what React draws and throws away again must not use it up. */
function sharedAt(visit: number): ReturnType<typeof takeShared> | undefined {
  if (location.pathname + location.search !== SHARED_PAGE) return undefined;
  if (taken?.visit !== visit) taken = { visit, shared: takeShared() };
  return taken.shared;
}

/** The button that was pressed is gone with the tour: whoever uses a keyboard goes on at the screen itself. */
function endTour(): void {
  tourSeen.set(true);
  document.querySelector('main')?.focus({ preventScroll: true });
}
