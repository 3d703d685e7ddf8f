import { type Gtin14, parseGtin14 } from '../identifiers.ts';
import { type Parsed, refuse } from './problem.ts';

/**
 * The GTIN of a linear shop barcode: EAN-8, UPC-A, EAN-13 or ITF-14, filled with zeros to 14 digits.
 * Only here may a GTIN be shorter than 14.
 */
export function parseLinear(digits: string, start: number): Parsed<Gtin14> {
  if (![8, 12, 13, 14].includes(digits.length)) return refuse('linear-length', start);
  const gtin = parseGtin14(digits.padStart(14, '0'));
  if (gtin.ok) return gtin;
  const { code, position } = gtin.problem;
  return refuse(code, start + Math.max(0, (position ?? 0) - 14 + digits.length));
}
