import type { LabelReading } from '../../domain/gs1/parseLabel.ts';
import type { LabelProblemCode } from '../../domain/gs1/problem.ts';
import type { Sscc } from '../../domain/identifiers.ts';
import type { PackIdentity } from '../../domain/pack.ts';
import type { LabelFields } from '../../store/journal/record.ts';

/** What a row of the list is about. */
export type RowSubject =
  | { readonly kind: 'pack'; readonly pack: PackIdentity }
  | { readonly kind: 'unit'; readonly sscc: Sscc }
  | { readonly kind: 'unreadable'; readonly problem: LabelProblemCode };

/** What the label names; a product alone is a pack of which nothing else is known. */
export function subjectOf(label: LabelReading): RowSubject {
  if (!label.ok) return { kind: 'unreadable', problem: label.problem.code };
  const { identity } = label;
  switch (identity.kind) {
    case 'pack':
      return { kind: 'pack', pack: identity };
    case 'product':
      return { kind: 'pack', pack: { kind: 'pack', gtin: identity.gtin } };
    case 'unit':
      return { kind: 'unit', sscc: identity.sscc };
    case 'device':
    case 'other':
      return { kind: 'unreadable', problem: 'not-a-product-code' };
    default:
      return identity satisfies never;
  }
}

/** The label as the journal keeps it. */
export function labelFields(subject: RowSubject): LabelFields {
  switch (subject.kind) {
    case 'pack': {
      const { gtin, lot, serial, expiry } = subject.pack;
      return {
        gtin,
        ...(lot === undefined ? {} : { lot }),
        ...(serial === undefined ? {} : { serial }),
        ...(expiry === undefined ? {} : { expiry }),
      };
    }
    case 'unit':
      return { sscc: subject.sscc };
    case 'unreadable':
      return {};
    default:
      return subject satisfies never;
  }
}

/**
 * Equal for two scans of the same thing with the same label; undefined where the label does not tell one from another,
 * so that no two packs become one row.
 */
export function subjectKey(subject: RowSubject): string | undefined {
  if (subject.kind === 'unit') return subject.sscc;
  if (subject.kind === 'unreadable' || subject.pack.serial === undefined) return undefined;
  const { gtin, lot, serial, expiry } = subject.pack;
  return JSON.stringify([gtin, serial, lot ?? null, expiry ?? null]);
}
