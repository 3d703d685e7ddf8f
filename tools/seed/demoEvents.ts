import { consignments } from './consignments.ts';
import type { DemoEvent } from './demoEvent.ts';
import { goldenEvents } from './goldenEvents.ts';
import { lots } from './lots.ts';
import { type PartnerKey, partners } from './partners.ts';
import { products } from './products.ts';
import { sales } from './sales.ts';
import type { SsccKey } from './ssccs.ts';
import { typedEntries } from './typedEntries.ts';
import { units } from './units.ts';

const seconds = (iso: string) => Date.parse(iso) / 1000;

const opened = typedEntries(lots).map(
  ([lot, { product, opened }]): DemoEvent => ({
    do: 'openLot',
    lot,
    by: products[product].holder,
    at: seconds(opened),
  }),
);

const made = typedEntries(units).map(
  ([unit, { lot, made }]): DemoEvent => ({
    do: 'commission',
    unit,
    by: products[lots[lot].product].holder,
    at: seconds(made),
  }),
);

// A carrier takes goods over, and sends them on, where their sender has them.
const travelled = consignments.flatMap(({ units, from, to, shipped, received }): DemoEvent[] => {
  const ship = { do: 'ship', units, by: from, to, at: seconds(shipped), ...pickUp(units, from) } as const;
  if (received === undefined) return [ship];
  return [ship, { do: 'receive', units, by: to, at: seconds(received), ...pickUp(units, to) }];
});

/** Where a carrier got these goods; nothing for any other partner. */
function pickUp([unit]: readonly SsccKey[], by: PartnerKey): { readonly place?: PartnerKey } {
  if (partners[by].role !== 'carrier') return {};
  const sender = consignments.find(({ units, to }) => to === by && units.some((one) => one === unit))?.from;
  return sender === undefined ? {} : { place: sender };
}

/** Everything that happened in the demo's supply chain, oldest first. */
export const demoEvents: readonly DemoEvent[] = [
  ...opened,
  ...made,
  ...travelled,
  ...sales,
  ...goldenEvents,
].toSorted((a, b) => a.at - b.at);
