import { dateOfTime, daysBetween } from '../calendar.ts';
import type { LotRecord } from '../ledger.ts';
import type { Finding } from '../verdict.ts';
import { contradicted, finding, type JudgeContext, partnerName } from './context.ts';
import { issuerFindings } from './issuer.ts';

export const EXPIRES_SOON_DAYS = 30;

export function lotFound(lot: LotRecord, context: JudgeContext): Finding[] {
  const { pack, evidence } = context;
  if (lot.gtin !== pack.gtin) return [contradicted('lot', 'lot of another GTIN')];
  if (evidence.product.status === 'absent')
    return [contradicted('lot', 'a lot of a product that is not there')];
  return [
    ...issuerFindings(lot, context),
    ...comparison(lot, context),
    ...recallFindings(lot, context),
    ...expiryFindings(lot, context),
  ];
}

export function lotAbsent(context: JudgeContext): Finding[] {
  const { pack, evidence } = context;
  // Without its product, a lot cannot be there: the missing product says it already.
  if (pack.lot === undefined || evidence.product.status === 'absent') return [];
  return [finding('lot_unknown', { lot: pack.lot })];
}

/** Print against record: GS1 messaging *No_match_GTIN_Serial_Lot*, *…_Expiry*. */
function comparison(lot: LotRecord, { pack }: JudgeContext): Finding[] {
  const found: Finding[] = [];
  if (pack.lot !== undefined && pack.lot !== lot.lot)
    found.push(finding('lot_differs', { printed: pack.lot, recorded: lot.lot }));
  if (pack.expiry !== undefined && pack.expiry !== lot.expiry)
    found.push(finding('expiry_differs', { printed: pack.expiry, recorded: lot.expiry }));
  if (found.length > 0) return found;
  if (pack.serial !== undefined && (pack.lot === undefined || pack.expiry === undefined))
    return [finding('label_without_lot', { lot: lot.lot, expiry: lot.expiry })];
  return [finding('label_matches')];
}

/**
 * Every recall with its class and the time it has effect from. One that is announced for later bars the pack as well:
 * nobody should be handed what will be called back.
 */
function recallFindings(lot: LotRecord, context: JudgeContext): Finding[] {
  const found = lot.recalls.map((recall) =>
    finding('recalled', {
      class: recall.class,
      effectiveAt: recall.effectiveAt,
      notice: recall.notice,
      partner: partnerName(context, recall.partner),
    }),
  );
  if (lot.withdrawn)
    found.push(
      finding('withdrawn', {
        date: dateOfTime(lot.withdrawn.at.time),
        notice: lot.withdrawn.notice,
        partner: partnerName(context, lot.withdrawn.partner),
      }),
    );
  return found;
}

/** A pack may be used through the end of its expiry day (GS1 General Specifications, AI 17). */
function expiryFindings(lot: LotRecord, { pack, now }: JudgeContext): Finding[] {
  const expiry = pack.expiry !== undefined && pack.expiry < lot.expiry ? pack.expiry : lot.expiry;
  const days = daysBetween(now.date, expiry);
  if (days < 0) return [finding('expired', { expiry })];
  if (days <= EXPIRES_SOON_DAYS) return [finding('expires_soon', { expiry, days })];
  return [];
}
