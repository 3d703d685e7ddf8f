import type { LotRecord, ProductRecord } from '../ledger.ts';
import { licenceAt, prefixCovers } from '../standing.ts';
import type { Finding } from '../verdict.ts';
import { finding, type JudgeContext, partnerOf, unread } from './context.ts';

/** Whether the partner that opened the lot was entitled to issue this GTIN when it did. */
export function issuerFindings(lot: LotRecord, context: JudgeContext): Finding[] {
  const { product } = context.evidence;
  const opener = partnerOf(context, lot.opener);
  // Both are required facts and say for themselves that they are unread; here only the good is withheld.
  if (product.status !== 'found') return [];
  if (!opener) return [unread('partners', { code: 'depends_on_unread', detail: 'issuer of the lot' })];
  const authorised =
    holderAt(product.value, lot.opened.block) === lot.opener &&
    prefixCovers(opener, lot.gtin, lot.opened.block) &&
    licenceAt(opener, lot.opened.time) === 'valid';
  return [
    authorised
      ? finding('issuer_authorised', 'good', 'lot', { partner: opener.name })
      : finding('issuer_not_authorised', 'untrusted_issuer', 'lot', { partner: opener.name }),
  ];
}

function holderAt(product: ProductRecord, block: number) {
  return product.holders.findLast((entry) => entry.at.block <= block)?.holder;
}
