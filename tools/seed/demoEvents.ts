import { consignments } from './consignments.ts';
import type { DemoEvent } from './demoEvent.ts';
import { goldenEvents } from './goldenEvents.ts';
import { lots } from './lots.ts';
import { products } from './products.ts';
import { sales } from './sales.ts';
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

const travelled = consignments.flatMap(({ units, from, to, shipped, received }): DemoEvent[] => [
  { do: 'ship', units, by: from, to, at: seconds(shipped) },
  ...(received === undefined ? [] : [{ do: 'receive' as const, units, by: to, at: seconds(received) }]),
]);

/** Everything that happened in the demo's supply chain, oldest first. */
export const demoEvents: readonly DemoEvent[] = [
  ...opened,
  ...made,
  ...travelled,
  ...sales,
  ...goldenEvents,
].toSorted((a, b) => a.at - b.at);
