import { lazy, Suspense } from 'react';
import type { Partner, Place } from '../../domain/ledger.ts';
import type { LotEvidence } from '../../domain/lotEvidence.ts';
import type { Flow } from '../../domain/lotFlows.ts';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import type { MappedFlow } from './PlacesMap.tsx';

// Geometry of the world's land is loaded with it.
const PlacesMap = lazy(() => import('./PlacesMap.tsx'));

interface Props {
  readonly flows: readonly Flow[];
  readonly evidence: LotEvidence;
}

/** Where the hand-overs took place. */
export function PlacesCard({ flows, evidence }: Props) {
  const { inspect } = useText().text;
  const mapped = flows.flatMap((flow): MappedFlow[] => {
    const from = placeOf(evidence, flow.from, []);
    const to = placeOf(evidence, flow.to, flow.places);
    return from === undefined || to === undefined ? [] : [{ from, to, packs: flow.packs }];
  });
  return (
    <Card title={inspect.map.title}>
      {mapped.length === 0 ? (
        <p>{inspect.map.none}</p>
      ) : (
        <Suspense fallback={<p className="text-soft">{inspect.map.loading}</p>}>
          <section
            className="overflow-x-auto"
            aria-label={inspect.map.title}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by keyboard too
            tabIndex={0}
          >
            <PlacesMap flows={mapped} />
          </section>
        </Suspense>
      )}
    </Card>
  );
}

/** The stated place where it is one of the partner's own, else the partner's seat. */
function placeOf({ partners }: LotEvidence, index: number, stated: Flow['places']): Place | undefined {
  const fact = partners.get(index);
  if (fact?.status !== 'found') return undefined;
  const { places, gln }: Partner = fact.value;
  return (
    places.find((place) => stated.includes(place.gln)) ??
    places.find((place) => place.gln === gln) ??
    places[0]
  );
}
