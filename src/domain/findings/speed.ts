import type { CustodyStep } from '../custody.ts';
import type { Gln } from '../identifiers.ts';
import type { Partner, Place } from '../ledger.ts';
import { CLOCK_TOLERANCE, isAtTheGoods } from './claimedOrder.ts';
import { distance } from './distance.ts';

/** Goods fly at about 900 km/h; nothing that carries medicines is faster than this. */
export const MAX_SPEED_KMH = 1000;

/** Two steps at places too far apart for the time between them. */
export interface Leap {
  /** Index of the later step. */
  readonly at: number;
  readonly from: Place;
  readonly to: Place;
  readonly km: number;
  /** Between the steps, by the partners' own statements; never negative. */
  readonly seconds: number;
}

/**
 * Finds steps that would have needed goods faster than {@link MAX_SPEED_KMH}. Each partner's clock is granted
 * {@link CLOCK_TOLERANCE}. A step without a registered place, or made from afar, is passed over.
 */
export function leaps(steps: readonly CustodyStep[], partners: readonly Partner[]): Leap[] {
  const places = new Map(partners.flatMap((partner) => partner.places).map((place) => [place.gln, place]));
  const found: Leap[] = [];
  let last: { readonly place: Place; readonly time: number } | undefined;
  steps.forEach((step, at) => {
    const place = placeOf(step, places);
    if (place === undefined) return;
    if (last !== undefined) {
      const km = distance(last.place, place);
      const seconds = Math.max(0, step.claimedAt - last.time);
      if (km * 3600 > MAX_SPEED_KMH * (seconds + CLOCK_TOLERANCE))
        found.push({ at, from: last.place, to: place, km, seconds });
    }
    last = { place, time: step.claimedAt };
  });
  return found;
}

function placeOf(step: CustodyStep, places: ReadonlyMap<Gln, Place>): Place | undefined {
  if (step.place === undefined || !isAtTheGoods(step)) return undefined;
  const place = places.get(step.place);
  // Latitude and longitude 0 is what a place without coordinates has; it is open sea.
  return place === undefined || (place.latitude === 0 && place.longitude === 0) ? undefined : place;
}
