import type { ProductRecord } from '../ledger.ts';
import type { Finding } from '../verdict.ts';
import { contradicted, finding, type JudgeContext } from './context.ts';

export function productFound(product: ProductRecord, { pack }: JudgeContext): Finding[] {
  if (product.gtin !== pack.gtin) return [contradicted('product', 'product of another GTIN')];
  const { name, readingsRequired, storage } = product;
  return [
    finding('product_known', { name }),
    // This network records no temperatures, for any product: that is no fault of the pack.
    ...(readingsRequired ? [finding('readings_not_offered', { min: storage.min, max: storage.max })] : []),
  ];
}

export function productAbsent({ pack }: JudgeContext): Finding[] {
  return [finding('product_unknown', { gtin: pack.gtin })];
}
