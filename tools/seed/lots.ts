import type { ProductKey } from './products.ts';

export interface DemoLot {
  readonly product: ProductKey;
  readonly expiry: string;
  /** When the product's holder opened it. */
  readonly opened: string;
}

/** By the lot as printed. */
export const lots = {
  DEMO01B: lot('amoxicillin', '2028-01-31', '2026-03-10T09:20Z'),
  DEMO06A: lot('insulin', '2026-10-31', '2026-03-17T09:05Z'),
  DEMO05B: lot('artemether', '2026-12-02', '2026-04-14T08:50Z'),
  DEMO02A: lot('paracetamol', '2028-03-31', '2026-04-21T10:10Z'),
  DEMO04B: lot('salbutamol', '2027-09-30', '2026-05-11T09:40Z'),
  DEMO03A: lot('metformin', '2028-03-31', '2026-06-02T10:05Z'),
  DEMO03B: lot('metformin', '2027-12-31', '2026-06-23T09:30Z'),
  DEMO04A: lot('salbutamol', '2028-03-31', '2026-07-06T11:15Z'),
  DEMO08B: lot('ceftriaxone', '2028-02-29', '2026-07-14T09:25Z'),
  DEMO07A: lot('oxytocin', '2028-03-31', '2026-09-01T08:45Z'),
  DEMO05A: lot('artemether', '2028-03-31', '2026-09-08T10:30Z'),
  DEMO08A: lot('ceftriaxone', '2028-03-31', '2026-09-22T09:10Z'),
  DEMO06B: lot('insulin', '2028-03-31', '2026-10-06T08:40Z'),
  DEMO01A: lot('amoxicillin', '2028-03-31', '2026-10-28T10:20Z'),
} as const satisfies Record<string, DemoLot>;

export type LotNumber = keyof typeof lots;

function lot(product: ProductKey, expiry: string, opened: string): DemoLot {
  return { product, expiry, opened };
}
