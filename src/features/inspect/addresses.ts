import type { Gln, Gtin14, Lot, Sscc } from '../../domain/identifiers.ts';

/** Addresses of the inspector's pages. A lot may hold any of 82 characters, so it is written percent-encoded. */
export const addressOf = {
  lookup: '/inspect',
  lot: (gtin: Gtin14, lot: Lot) => `/inspect/lot/${gtin}/${encodeURIComponent(lot)}`,
  product: (gtin: Gtin14) => `/inspect/product/${gtin}`,
  partner: (gln: Gln) => `/inspect/partner/${gln}`,
  shelf: (gln: Gln) => `/inspect/shelf/${gln}`,
  unit: (sscc: Sscc) => `/00/${sscc}`,
};
