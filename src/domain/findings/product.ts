import type { ProductRecord } from '../ledger.ts';
import type { Finding } from '../verdict.ts';
import { contradicted, finding, type JudgeContext } from './context.ts';

export function productFound(product: ProductRecord, { pack }: JudgeContext): Finding[] {
  if (product.gtin !== pack.gtin) return [contradicted('product', 'product of another GTIN')];
  return [finding('product_known', 'good', 'product', { name: product.name })];
}

export function productAbsent({ pack }: JudgeContext): Finding[] {
  return [finding('product_unknown', 'unknown_product', 'product', { gtin: pack.gtin }, 'absent')];
}
