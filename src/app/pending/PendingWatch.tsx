import { lazy } from 'react';
import { networks } from '../../chain/networks.ts';
import { isRed } from '../../domain/verdict.ts';
import { pendingScans } from '../../store/pendingScans.ts';
import { deviceNow } from '../deviceNow.ts';
import { Part } from '../Part.tsx';
import type { HostSettings } from '../settingsFile.ts';
import { useNodes } from '../useNodes.ts';
import { LateAlarm } from './LateAlarm.tsx';
import { usePendingJudge } from './usePendingJudge.ts';
import { usePendingScans } from './usePendingScans.ts';

// The alarm stands in the app itself; what is no alarm comes when there is one to show.
const LandedNotice = lazy(async () => ({ default: (await import('./LandedNotice.tsx')).LandedNotice }));

const [network] = networks;

/** Has the scans that wait judged, and says above every screen what has become of them. */
export function PendingWatch({ host }: { readonly host: Promise<HostSettings> }) {
  const nodes = useNodes(network, host);
  const { waiting, landed } = usePendingScans();
  usePendingJudge(network, nodes, waiting.length > 0);
  const see = (ids: readonly number[]) => void pendingScans.see(ids, deviceNow().time);
  const red = landed.filter(({ verdict }) => verdict !== undefined && isRed(verdict.outcome));
  const others = landed.filter((scan) => !red.includes(scan));
  return (
    <>
      {/* Both stand in the page before there is anything to say, or it would not be read out. */}
      <div role="alert" className="no-print mx-auto max-w-page px-3 sm:px-6">
        {red.length > 0 && <LateAlarm scans={red} onSeen={see} />}
      </div>
      <div role="status" className="no-print mx-auto max-w-page px-3 sm:px-6">
        {others.length > 0 && (
          <Part silent>
            <LandedNotice scans={others} onSeen={see} />
          </Part>
        )}
      </div>
    </>
  );
}
