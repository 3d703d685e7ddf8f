import { describe, expect, it } from 'vitest';
import type { Flow } from '../../domain/lotFlows.ts';
import { layoutFlows } from './layoutFlows.ts';

const flow = (from: number, to: number, packs = 10): Flow => ({
  from,
  to,
  packs,
  units: 1,
  first: 1,
  last: 1,
  places: [],
});

describe('layoutFlows', () => {
  it('puts each partner right of whoever handed it the goods', () => {
    const { partners } = layoutFlows([flow(1, 2), flow(2, 3), flow(2, 4)], 1);
    const x = new Map(partners.map((one) => [one.partner, one.x]));
    expect(x.get(1)).toBeLessThan(x.get(2) ?? 0);
    expect(x.get(2)).toBeLessThan(x.get(3) ?? 0);
    expect(x.get(3)).toBe(x.get(4));
  });

  it('never puts two partners at one place, and draws every flow, those that came back too', () => {
    const { partners, flows, height } = layoutFlows([flow(1, 2), flow(2, 3), flow(3, 2, 1), flow(9, 3)], 1);
    expect(new Set(partners.map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
    expect(flows).toHaveLength(4);
    for (const { y } of flows) expect(y).toBeLessThanOrEqual(height);
  });

  it('draws more packs as a wider line', () => {
    const { flows } = layoutFlows([flow(1, 2, 100), flow(1, 3, 10)], 1);
    expect(flows[0]?.width).toBeGreaterThan(flows[1]?.width ?? 0);
  });
});
