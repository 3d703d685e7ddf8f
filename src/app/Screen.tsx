import type { QueryClient } from '@tanstack/react-query';
import { lazy } from 'react';
import { preconnect } from 'react-dom';
import { networks } from '../chain/networks.ts';
import { deskMessages } from '../i18n/messages.ts';
import { DeskWords } from '../ui/LocaleProvider.tsx';
import { localeNow } from './localeNow.ts';
import { NotFound } from './NotFound.tsx';
import type { Place } from './navigation.ts';
import { type Route, routeOf } from './routes.ts';
import type { HostSettings } from './settingsFile.ts';
import { nodesNow, useNodes } from './useNodes.ts';

// Each screen is loaded when it is opened, so that a printed code's first answer waits for nothing else.
const ScanPlace = lazy(() => import('./screens/ScanPlace.tsx'));
const loadLabelPlace = () => import('./screens/LabelPlace.tsx');
const LabelPlace = lazy(loadLabelPlace);
const DemoPlace = lazy(() => import('./screens/DemoPlace.tsx'));
const OnChainPlace = lazy(() => import('./screens/OnChainPlace.tsx'));
const RulesScreen = lazy(async () => ({
  default: (await import('../features/onchain/RulesScreen.tsx')).RulesScreen,
}));
const ScannerPlace = lazy(() => import('./screens/ScannerPlace.tsx'));
const loadCounterPlace = () => import('./screens/CounterPlace.tsx');
const CounterPlace = lazy(loadCounterPlace);
const CounterJournalPlace = lazy(() => import('./screens/CounterJournalPlace.tsx'));
const CounterTillPlace = lazy(() => import('./screens/CounterTillPlace.tsx'));
const CasesPlace = lazy(() => import('./screens/CasesPlace.tsx'));
const GoodsInPlace = lazy(() => import('./screens/GoodsInPlace.tsx'));
const ReturnPlace = lazy(() => import('./screens/ReturnPlace.tsx'));
const RecallsPlace = lazy(() => import('./screens/RecallsPlace.tsx'));
const DrillPlace = lazy(() => import('./screens/DrillPlace.tsx'));
const loadInspectPlace = () => import('./screens/InspectPlace.tsx');
const InspectPlace = lazy(loadInspectPlace);
const HelpPlace = lazy(() => import('./screens/HelpPlace.tsx'));
const MedicinesPlace = lazy(() => import('./screens/MedicinesPlace.tsx'));
const SettingsPlace = lazy(() => import('./screens/SettingsPlace.tsx'));

interface Props {
  readonly host: Promise<HostSettings>;
  readonly route: Route;
  readonly place: Place;
}

const [network] = networks;

/**
 * Begins what the first screen needs while nothing is drawn yet: its code, its words and, for a printed code, its
 * evidence. Drawing the screen says what went wrong.
 */
export function beginScreen(client: QueryClient, host: Promise<HostSettings>, place: Place): void {
  const route = routeOf(place.address);
  if (route.screen === 'label') {
    const nodes = host.then((settings) => nodesNow(network, settings));
    void nodes.then((all) => {
      for (const node of all) preconnect(node, { crossOrigin: 'anonymous' });
    });
    Promise.all([loadLabelPlace(), nodes]).then(
      ([{ begin }, all]) => begin(client, network, all, place),
      () => undefined,
    );
  } else if (route.screen !== 'scan') deskMessages(localeNow()).catch(() => undefined);
  if (route.screen === 'counter' && route.page === 'list') loadCounterPlace().catch(() => undefined);
  if (route.screen === 'inspect') loadInspectPlace().catch(() => undefined);
}

/** The screen an address leads to. */
export function Screen(props: Props) {
  switch (props.route.screen) {
    case 'scan':
    case 'label':
    case 'unreadable':
    case 'unknown':
      return <OneScreen {...props} />;
    default:
      return (
        <DeskWords>
          <OneScreen {...props} />
        </DeskWords>
      );
  }
}

function OneScreen({ host, route, place }: Props) {
  const nodes = useNodes(network, host);
  const { screen } = route;
  switch (screen) {
    case 'scan':
      return <ScanPlace network={network} visit={place.visit} />;
    case 'label':
      return <LabelPlace network={network} nodes={nodes} place={place} />;
    case 'unreadable':
      // Reloaded without what was scanned, there is nothing to say about it.
      return place.scanned === undefined ? (
        <ScanPlace network={network} visit={place.visit} />
      ) : (
        <LabelPlace network={network} nodes={nodes} place={place} />
      );
    case 'demo':
      return network.demo ? <DemoPlace network={network} /> : <NotFound />;
    case 'on-chain':
      return <OnChainPlace network={network} nodes={nodes} />;
    case 'rules':
      return <RulesScreen />;
    case 'counter':
      if (route.page === 'journal') return <CounterJournalPlace />;
      if (route.page === 'recalls') return <RecallsPlace network={network} nodes={nodes} />;
      if (route.page === 'drill') return <DrillPlace network={network} />;
      if (route.page === 'till') return <CounterTillPlace />;
      if (route.page === 'goods-in') return <GoodsInPlace network={network} nodes={nodes} />;
      if (route.page === 'return') return <ReturnPlace network={network} nodes={nodes} />;
      return <CounterPlace network={network} nodes={nodes} />;
    case 'cases':
      return <CasesPlace network={network} nodes={nodes} id={route.id} />;
    case 'inspect':
      return <InspectPlace network={network} nodes={nodes} page={route.page} />;
    case 'settings':
      return <SettingsPlace network={network} host={host} />;
    case 'scanner':
      return <ScannerPlace />;
    case 'help':
      return <HelpPlace outcome={route.outcome} />;
    case 'medicines':
      return <MedicinesPlace network={network} nodes={nodes} visit={place.visit} />;
    case 'unknown':
      return <NotFound />;
    default:
      return screen satisfies never;
  }
}
