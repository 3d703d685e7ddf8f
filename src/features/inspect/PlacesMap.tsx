import { geoEquirectangular, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import land from 'world-atlas/land-110m.json';
import type { Place } from '../../domain/ledger.ts';
import { useText } from '../../ui/LocaleProvider.tsx';

export interface MappedFlow {
  readonly from: Place;
  readonly to: Place;
  readonly packs: number;
}

interface Props {
  readonly flows: readonly MappedFlow[];
}

const SIZE = { width: 960, height: 460 } as const;
/** Room around the places, map units. */
const MARGIN = 70;
/** Places in one street are still shown with some land around them: degrees. */
const LEAST_SPAN = 8;

/** Places and what went between them, over the outlines of the land. */
export default function PlacesMap({ flows }: Props) {
  const { inspect } = useText().text;
  const places = [
    ...new Map(flows.flatMap(({ from, to }) => [from, to]).map((one) => [one.gln, one])).values(),
  ];
  const projection = geoEquirectangular().fitExtent(
    [
      [MARGIN, MARGIN],
      [SIZE.width - MARGIN, SIZE.height - MARGIN],
    ],
    { type: 'MultiPoint', coordinates: corners(places) },
  );
  const draw = geoPath(projection);
  const at = ({ longitude, latitude }: Place) => projection([longitude, latitude]) ?? [0, 0];
  return (
    <svg
      role="img"
      aria-label={inspect.map.drawing(places.length)}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      className="h-auto w-full min-w-[40rem] overflow-hidden rounded-control border border-line bg-paper"
    >
      <path d={draw(outlines()) ?? ''} className="fill-line" />
      {flows.map(({ from, to }) => (
        <path
          key={`${from.gln} ${to.gln}`}
          d={
            draw({
              type: 'LineString',
              coordinates: [from, to].map((one) => [one.longitude, one.latitude]),
            }) ?? ''
          }
          fill="none"
          className="stroke-genuine"
          strokeWidth="2.5"
        />
      ))}
      {places.map((place) => {
        const [x, y] = at(place);
        return (
          <g key={place.gln}>
            <circle cx={x} cy={y} r="6" className="fill-brand stroke-card" strokeWidth="2" />
            <text
              x={x}
              y={y - 12}
              textAnchor={x > SIZE.width - 160 ? 'end' : x < 160 ? 'start' : 'middle'}
              className="fill-ink stroke-card text-base"
              strokeWidth="4"
              paintOrder="stroke"
            >
              {place.name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The land's outlines. JSON carries no types: they are the atlas's as its package describes it. */
function outlines(): ReturnType<typeof feature> {
  const atlas = land as unknown as Parameters<typeof feature>[0];
  const { land: shape } = atlas.objects;
  if (shape === undefined) throw new Error('the atlas has no land');
  return feature(atlas, shape);
}

/** Corners of what is to be seen. */
function corners(places: readonly Place[]): [number, number][] {
  const [west, east] = span(places.map(({ longitude }) => longitude));
  const [south, north] = span(places.map(({ latitude }) => latitude));
  return [
    [west, south],
    [east, north],
  ];
}

function span(values: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const wider = Math.max(0, LEAST_SPAN - (most - least)) / 2;
  return [least - wider, most + wider];
}
