import type { PartnerIndex } from '../../domain/ledger.ts';
import type { Flow } from '../../domain/lotFlows.ts';

export interface DrawnPartner {
  readonly partner: PartnerIndex;
  readonly x: number;
  readonly y: number;
}

export interface DrawnFlow {
  readonly flow: Flow;
  readonly path: string;
  /** Where its number of packs stands. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface FlowDrawing {
  readonly width: number;
  readonly height: number;
  readonly partners: readonly DrawnPartner[];
  readonly flows: readonly DrawnFlow[];
}

export const BOX = { width: 176, height: 56 } as const;
const GAP = { x: 104, y: 28 } as const;
const MARGIN = 12;
const STROKE = { least: 2, most: 12 } as const;

/**
 * Places partners in columns by how many hands lie between them and the maker, and draws what went between them.
 * What came back runs below.
 */
export function layoutFlows(flows: readonly Flow[], opener: PartnerIndex): FlowDrawing {
  const columns = columnsOf(flows, opener);
  const tallest = Math.max(...columns.map(({ length }) => length));
  const height = tallest * (BOX.height + GAP.y) - GAP.y + 2 * MARGIN;
  const partners = columns.flatMap((column, i) =>
    column.map((partner, j): DrawnPartner => {
      const used = column.length * (BOX.height + GAP.y) - GAP.y;
      return {
        partner,
        x: MARGIN + i * (BOX.width + GAP.x),
        y: (height - used) / 2 + j * (BOX.height + GAP.y),
      };
    }),
  );
  const at = new Map(partners.map((one) => [one.partner, one]));
  const most = Math.max(1, ...flows.map(({ packs }) => packs));
  const back = flows.some(({ from, to }) => (at.get(to)?.x ?? 0) <= (at.get(from)?.x ?? 0));
  return {
    width: columns.length * (BOX.width + GAP.x) - GAP.x + 2 * MARGIN,
    height: back ? height + GAP.y : height,
    partners,
    flows: flows.flatMap((flow) => {
      const from = at.get(flow.from);
      const to = at.get(flow.to);
      if (from === undefined || to === undefined) return [];
      const width = STROKE.least + ((STROKE.most - STROKE.least) * flow.packs) / most;
      return [{ flow, width, ...curve(from, to) }];
    }),
  };
}

/** Partners by their distance from the maker; whoever has no way from it, such as after a filter, stands with it. */
function columnsOf(flows: readonly Flow[], opener: PartnerIndex): readonly PartnerIndex[][] {
  const all = [...new Set([opener, ...flows.flatMap(({ from, to }) => [from, to])])];
  const received = new Set(flows.map(({ to }) => to));
  const level = new Map<PartnerIndex, number>();
  let next = [opener, ...all.filter((partner) => partner !== opener && !received.has(partner))];
  for (let depth = 0; next.length > 0; depth += 1) {
    for (const partner of next) level.set(partner, depth);
    const here = new Set(next);
    next = [...new Set(flows.filter(({ from }) => here.has(from)).map(({ to }) => to))].filter(
      (partner) => !level.has(partner),
    );
  }
  const depth = Math.max(...level.values());
  return Array.from({ length: depth + 1 }, (_, i) =>
    all.filter((partner) => (level.get(partner) ?? 0) === i),
  );
}

function curve(from: DrawnPartner, to: DrawnPartner): Pick<DrawnFlow, 'path' | 'x' | 'y'> {
  if (to.x > from.x) {
    const [x1, y1] = [from.x + BOX.width, from.y + BOX.height / 2];
    const [x2, y2] = [to.x, to.y + BOX.height / 2];
    const middle = (x1 + x2) / 2;
    return { path: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`, x: middle, y: (y1 + y2) / 2 };
  }
  const [x1, y1] = [from.x + BOX.width / 2, from.y + BOX.height];
  const [x2, y2] = [to.x + BOX.width / 2, to.y + BOX.height];
  const low = Math.max(y1, y2) + GAP.y;
  return { path: `M${x1} ${y1}C${x1} ${low} ${x2} ${low} ${x2} ${y2}`, x: (x1 + x2) / 2, y: low - GAP.y / 4 };
}
