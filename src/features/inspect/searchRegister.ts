import {
  type Gln,
  type Gtin14,
  parseGln,
  parseGtin14,
  parseSscc,
  type Sscc,
} from '../../domain/identifiers.ts';
import type { Partner } from '../../domain/ledger.ts';
import type { ListedLot, ListedProduct, Register } from '../../domain/register.ts';

export interface Findings {
  readonly partners: readonly Partner[];
  readonly products: readonly ListedProduct[];
  readonly lots: readonly ListedLot[];
  /** What the text is by its form and check digit, on record or not. */
  readonly unit?: Sscc;
  readonly gln?: Gln;
  readonly gtin?: Gtin14;
}

/**
 * What of the register a text may mean: part of a name, of a lot or of a number. Without a text, all of it.
 * Lots are case-sensitive; whoever types one need not be.
 */
export function searchRegister(register: Register | undefined, typed: string): Findings {
  const text = typed.trim().toLowerCase();
  const digits = text.replace(/[\s.-]/g, '');
  const has = (...fields: readonly string[]) => fields.some((field) => field.toLowerCase().includes(text));
  const hasNumber = (field: string) => digits !== '' && /^\d+$/.test(digits) && field.includes(digits);
  const { products, lots } = register ?? {};
  const names = new Map(
    products?.status === 'found' ? products.value.map((product) => [product.gtin, product] as const) : [],
  );
  return {
    partners: [...(register?.partners.values() ?? [])]
      .flatMap((one) => (one.status === 'found' ? [one.value] : []))
      .filter(
        ({ name, gln, places }) =>
          has(name, ...places.map((place) => place.name)) ||
          hasNumber(gln) ||
          places.some((place) => hasNumber(place.gln)),
      ),
    products: [...names.values()].filter(
      ({ gtin, name, strength }) => has(`${name} ${strength}`) || hasNumber(gtin),
    ),
    lots: (lots?.status === 'found' ? lots.value : []).filter(
      ({ gtin, lot }) => has(lot, names.get(gtin)?.name ?? '') || hasNumber(gtin),
    ),
    ...numbersIn(digits),
  };
}

function numbersIn(digits: string): Pick<Findings, 'unit' | 'gln' | 'gtin'> {
  const unit = parseSscc(digits);
  const gln = parseGln(digits);
  const gtin = /^\d{8}$|^\d{12,14}$/.test(digits) ? parseGtin14(digits.padStart(14, '0')) : undefined;
  return {
    ...(unit.ok ? { unit: unit.value } : {}),
    ...(gln.ok ? { gln: gln.value } : {}),
    ...(gtin?.ok ? { gtin: gtin.value } : {}),
  };
}
