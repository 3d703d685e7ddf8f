import { type ReactNode, useEffect, useRef } from 'react';
import { networks } from '../chain/networks.ts';
import { useWedge } from '../features/scan/useWedge.ts';
import { preferences } from '../store/preferences.ts';
import { LanguagePicker } from '../ui/LanguagePicker.tsx';
import { useText } from '../ui/LocaleProvider.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { openScanAnyway } from './openScan.ts';
import type { Route } from './routes.ts';
import { SignedIn } from './SignedIn.tsx';
import { useKeptOffline } from './serviceWorker/useKeptOffline.ts';
import { UpdateNotice } from './UpdateNotice.tsx';
import { useKept } from './useKept.ts';
import { useViewer } from './useViewer.ts';

interface Props {
  readonly route: Route;
  readonly visit: number;
  readonly children: ReactNode;
}

const CONTENT = 'content';
const [network] = networks;

const ADDRESSES: Partial<Record<Route['screen'], string>> = {
  scan: '/',
  help: '/help',
  'on-chain': '/on-chain',
  rules: '/on-chain',
  demo: '/demo',
  inspect: '/inspect',
  counter: '/counter',
  cases: '/counter',
  settings: '/settings',
  scanner: '/settings',
};

/** The frame around every screen. A hand-held scanner is heard on all of them. */
export function Shell({ route, visit, children }: Props) {
  const { shell } = useText().text;
  const content = useRef<HTMLElement>(null);
  const firstVisit = useRef(visit);
  const { scanner } = useKept(preferences);
  // Where the scanner is tried out, its test code is nothing to be opened.
  useWedge((text) => openScanAnyway({ text, source: 'wedge' }), route.screen !== 'scanner', scanner);
  useEffect(() => {
    // A page that was just loaded has the focus where the browser put it.
    if (visit === firstVisit.current) return;
    window.scrollTo(0, 0);
    content.current?.focus({ preventScroll: true });
  }, [visit]);
  const { nav } = shell;
  const viewer = useViewer();
  useKeptOffline(viewer.kind !== 'patient');
  const counter = { href: '/counter', label: nav.counter };
  const links = [
    ...(viewer.kind === 'pharmacist' ? [counter] : []),
    { href: '/', label: nav.scan },
    ...(viewer.kind !== 'pharmacist' && network.demo ? [counter] : []),
    ...(network.demo ? [{ href: '/demo', label: nav.demo }] : []),
    ...(viewer.kind !== 'patient' ? [{ href: '/inspect', label: nav.inspect }] : []),
    { href: '/help', label: nav.help },
    { href: '/on-chain', label: nav.onChain },
    { href: '/settings', label: nav.settings },
  ];
  const title = titleOf(route, nav);
  return (
    <>
      <title>{title === undefined ? shell.name : `${title} · ${shell.name}`}</title>
      <PageHeader home="/" links={links} current={ADDRESSES[route.screen]} content={CONTENT}>
        <SignedIn />
        <LanguagePicker onLocale={(locale) => preferences.set({ ...preferences.get(), locale })} />
      </PageHeader>
      <UpdateNotice />
      {/* As high as the window, so that nothing below jumps when the answer comes. */}
      <main id={CONTENT} ref={content} tabIndex={-1} className="min-h-svh outline-none print:min-h-0">
        {children}
      </main>
      {network.demo && (
        <footer className="mx-auto max-w-page px-4 py-6 text-small text-soft sm:px-6">
          {shell.demoNetwork}
        </footer>
      )}
    </>
  );
}

/** Nothing of what was scanned stands in the title, which browsers and systems show and keep. */
function titleOf(
  { screen }: Route,
  nav: ReturnType<typeof useText>['text']['shell']['nav'],
): string | undefined {
  switch (screen) {
    case 'scan':
      return nav.scan;
    case 'on-chain':
    case 'rules':
      return nav.onChain;
    case 'counter':
    case 'cases':
      return nav.counter;
    case 'inspect':
      return nav.inspect;
    case 'demo':
      return nav.demo;
    case 'settings':
    case 'scanner':
      return nav.settings;
    case 'help':
      return nav.help;
    case 'medicines':
      return nav.medicines;
    case 'label':
    case 'unreadable':
    case 'unknown':
      return undefined;
    default:
      return screen satisfies never;
  }
}
