import { type Gln, type Gtin14, type Lot, parseGln, parseGtin14, parseLot } from '../domain/identifiers.ts';

/** A page of the inspector's desk. */
export type InspectPage =
  | { readonly kind: 'lookup' | 'check' }
  | { readonly kind: 'lot'; readonly gtin: Gtin14; readonly lot: Lot }
  | { readonly kind: 'product'; readonly gtin: Gtin14 }
  | { readonly kind: 'partner' | 'shelf'; readonly gln: Gln };

/**
 * The page that a path below `/inspect` leads to; undefined where it names nothing that can be looked up.
 * @param path as the browser has it: a lot is percent-encoded in it
 */
export function inspectPageOf(path: string): InspectPage | undefined {
  const [, , kind, number, rest, ...more] = path.replace(/\/$/, '').split('/');
  if (kind === undefined) return { kind: 'lookup' };
  if (kind === 'check' && number === undefined) return { kind };
  if (number === undefined || more.length > 0) return undefined;
  if (kind === 'lot') {
    const gtin = parseGtin14(number);
    const lot = parseLot(decoded(rest));
    return gtin.ok && lot.ok ? { kind, gtin: gtin.value, lot: lot.value } : undefined;
  }
  if (rest !== undefined) return undefined;
  if (kind === 'product') {
    const gtin = parseGtin14(number);
    return gtin.ok ? { kind, gtin: gtin.value } : undefined;
  }
  const gln = parseGln(number);
  return (kind === 'partner' || kind === 'shelf') && gln.ok ? { kind, gln: gln.value } : undefined;
}

/** A `%` that encodes nothing names no lot. */
function decoded(segment = ''): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}
