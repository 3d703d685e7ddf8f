import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { preferences } from '../store/preferences.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { LocaleProvider } from '../ui/LocaleProvider.tsx';
import { ErrorBoundary } from './errorBoundary.tsx';
import { localeNow } from './localeNow.ts';
import { usePlace } from './navigation.ts';
import { PendingWatch } from './pending/PendingWatch.tsx';
import { routeOf } from './routes.ts';
import { Screen } from './Screen.tsx';
import { Shell } from './Shell.tsx';
import type { HostSettings } from './settingsFile.ts';
import { OpenRuns } from './signing/OpenRuns.tsx';
import { useKept } from './useKept.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  readonly client: QueryClient;
  readonly host: Promise<HostSettings>;
}

/** The whole app; nothing of it is shown before it has its words. */
export function App(props: Props) {
  return (
    <Suspense>
      <InWords {...props} />
    </Suspense>
  );
}

/** Words, data, the frame around every screen, and the screen that the address leads to. */
function InWords({ client, host }: Props) {
  const { theme } = useKept(preferences);
  const place = usePlace();
  const route = routeOf(place.address);
  useEffect(() => {
    // Without a choice the system's own theme holds.
    if (theme === undefined) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <LocaleProvider locale={localeNow()}>
      <QueryClientProvider client={client}>
        <Announcer>
          <Shell route={route} visit={place.visit}>
            <OpenRuns host={host} />
            <Suspense>
              <PendingWatch host={host} />
            </Suspense>
            <ErrorBoundary visit={place.visit}>
              <Suspense fallback={<Waiting route={route} />}>
                <Screen key={place.visit} host={host} route={route} place={place} />
              </Suspense>
            </ErrorBoundary>
          </Shell>
        </Announcer>
      </QueryClientProvider>
    </LocaleProvider>
  );
}
