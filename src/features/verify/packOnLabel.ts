import type { LabelReading } from '../../domain/gs1/parseLabel.ts';
import type { PackIdentity } from '../../domain/pack.ts';

/** The pack that a label names, if only by its product. */
export function packOnLabel(label: LabelReading): PackIdentity | undefined {
  if (!label.ok) return undefined;
  const { identity } = label;
  if (identity.kind === 'pack') return identity;
  return identity.kind === 'product' ? { kind: 'pack', gtin: identity.gtin } : undefined;
}
