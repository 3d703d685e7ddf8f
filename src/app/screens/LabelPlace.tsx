import type { QueryClient } from '@tanstack/react-query';
import { lazy, useCallback } from 'react';
import type { Network } from '../../chain/network.ts';
import { type LabelReading, parseLabel } from '../../domain/gs1/parseLabel.ts';
import { type Finding, isRed, type Outcome } from '../../domain/verdict.ts';
import { beginReading } from '../../features/verify/beginReading.ts';
import { VerifyScreen } from '../../features/verify/VerifyScreen.tsx';
import { preferences } from '../../store/preferences.ts';
import { session } from '../../store/session.ts';
import { deviceNow } from '../deviceNow.ts';
import { keptChain } from '../keptChain.ts';
import { labelAddress } from '../labelAddress.ts';
import type { Place } from '../navigation.ts';
import { openScanAnyway } from '../openScan.ts';
import { giveSignal } from '../outcomeSignal.ts';
import { Part } from '../Part.tsx';
import { useScanMemory } from '../pending/useScanMemory.ts';
import { recents } from '../recents.ts';
import { routeOf } from '../routes.ts';
import { useKept } from '../useKept.ts';
import { useViewer } from '../useViewer.ts';

// What somebody asks for by a tap comes with the tap.
const Signing = lazy(async () => ({ default: (await import('../signing/Signing.tsx')).Signing }));
const UnitPlace = lazy(() => import('./UnitPlace.tsx'));
const ExportPlace = lazy(() => import('./ExportPlace.tsx'));
const CaseAlert = lazy(() => import('./CaseAlert.tsx'));
const PatientAids = lazy(() => import('./PatientAids.tsx'));
const RecallPlace = lazy(() => import('./RecallPlace.tsx'));

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly place: Place;
}

/** The verdict on a pack or the record of a unit, for the label that the address is, or that was scanned. */
export default function LabelPlace({ network, nodes, place }: Props) {
  const viewer = useViewer();
  const signedIn = useKept(session) !== undefined;
  const { scanned } = place;
  const onVerdict = useCallback(
    (outcome: Outcome) => {
      if (scanned !== undefined) recents.answered(scanned.text, outcome);
      if (preferences.get().sound !== false) giveSignal(outcome);
    },
    [scanned],
  );
  const label = labelAt(place);
  const pack = label.ok && label.identity.kind === 'pack' ? label.identity : undefined;
  const arrived = scanned ?? { text: `${location.origin}${place.address}`, source: 'link' };
  const { memory, onJudged } = useScanMemory(arrived, pack, viewer);
  if (label.ok && label.identity.kind === 'unit')
    return <UnitPlace {...{ network, nodes, viewer }} sscc={label.identity.sscc} />;
  return (
    <VerifyScreen
      {...{ network, nodes, label, viewer, deviceNow, onVerdict, onJudged, memory, signedIn }}
      visit={place.visit}
      cache={keptChain}
      onViewer={(role) => preferences.set({ ...preferences.get(), role })}
      onReading={(text) => openScanAnyway({ text, source: 'wedge' })}
      {...(scanned === undefined || scanned.source === 'scan' ? {} : { typed: scanned.text })}
      act={({ kind, pack, ...wanted }) => (
        <Part>
          <Signing {...{ network, nodes }} act={{ kind, pack }} {...wanted} />
        </Part>
      )}
      above={({ verdict, evidence, viewer: as }) => (
        <Part>
          {as.kind === 'pharmacist' && pack !== undefined && asksForAction(verdict.outcome) && (
            <CaseAlert
              key={place.visit}
              {...{ network, nodes, pack, verdict, evidence }}
              {...arrived}
              viewer={as}
            />
          )}
          {as.kind === 'patient' && verdict.findings.some(isCalledBack) && (
            // What stands below it does not move when it comes.
            <Part fallback={<div className="h-[44rem] sm:h-[35rem]" />}>
              <RecallPlace {...{ verdict, evidence }} />
            </Part>
          )}
        </Part>
      )}
      aids={({ viewer: as, ...judged }) =>
        as.kind === 'patient' && (
          <Part>
            <PatientAids {...judged} address={labelAddress(label)} networkName={network.name} />
          </Part>
        )
      }
      below={(pack, as) =>
        as.kind === 'inspector' && (
          <Part>
            <ExportPlace {...{ network, nodes }} requests={[{ kind: 'pack', pack, viewer: as }]} />
          </Part>
        )
      }
    />
  );
}

/** Begins to read what the screen is about to show. */
export function begin(client: QueryClient, network: Network, nodes: readonly string[], place: Place): void {
  beginReading(client, network, nodes, labelAt(place), place.visit, keptChain);
}

function labelAt({ address, scanned }: Place): LabelReading {
  const now = deviceNow().date;
  return routeOf(address).screen === 'label'
    ? parseLabel(`${location.origin}${address}`, { source: 'link', now })
    : parseLabel(scanned?.text ?? '', { source: scanned?.source ?? 'typed', now });
}

/** Every answer that is neither green nor grey. */
function asksForAction(outcome: Outcome): boolean {
  return isRed(outcome) || outcome === 'used_here' || outcome === 'caution' || outcome === 'could_not_check';
}

function isCalledBack({ code }: Finding): boolean {
  return code === 'recalled' || code === 'withdrawn';
}
