/** Degrees, WGS 84. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the earth, kilometres (IUGG). */
const EARTH_RADIUS = 6371.0088;

/** The great-circle distance in whole kilometres: within 0.6 % of the way over the ellipsoid. */
export function distance(from: Coordinates, to: Coordinates): number {
  const a = radians(from.latitude);
  const b = radians(to.latitude);
  const haversine =
    Math.sin((b - a) / 2) ** 2 +
    Math.cos(a) * Math.cos(b) * Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  // Rounding errors may carry it beyond 1 for places on opposite sides of the earth.
  return Math.round(2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, haversine))));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
