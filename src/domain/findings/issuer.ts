import { chronological } from '../chronological.ts';
import type { LotRecord, Partner, ProductRecord } from '../ledger.ts';
import { licenceAt, prefixCovers, rolesAt } from '../standing.ts';
import type { Finding } from '../verdict.ts';
import { finding, type JudgeContext, partnerOf, unread } from './context.ts';

/** Whether the partner that opened the lot was entitled to issue this GTIN when it did, and made the pack itself. */
export function issuerFindings(lot: LotRecord, context: JudgeContext): Finding[] {
  const { product } = context.evidence;
  const opener = partnerOf(context, lot.opener);
  // Both are required facts and say for themselves that they are unread; here only the good is withheld.
  if (product.status !== 'found') return [];
  if (!opener) return [unread('partners', { code: 'depends_on_unread', detail: 'issuer of the lot' })];
  const authorised =
    holderAt(product.value, lot.opened.block) === lot.opener &&
    prefixCovers(opener, lot.gtin, lot.opened.block) &&
    isMaker(opener, lot.opened.time) &&
    madeBy(opener, context);
  return [finding(authorised ? 'issuer_authorised' : 'issuer_not_authorised', { partner: opener.name })];
}

function holderAt(product: ProductRecord, block: number) {
  return chronological(product.holders).findLast((entry) => entry.at.block <= block)?.holder;
}

function isMaker(partner: Partner, time: number): boolean {
  return licenceAt(partner, time) === 'valid' && rolesAt(partner, time).includes('manufacturer');
}

/** A lot's packs are registered by whoever opened it, as long as that one may make medicines. */
function madeBy(opener: Partner, { evidence: { custody } }: JudgeContext): boolean {
  if (custody.status !== 'found') return true;
  return custody.value.steps
    .filter(({ kind, carried }) => kind === 'commissioned' && !carried)
    .every(({ partner, recorded }) => partner === opener.index && isMaker(opener, recorded.time));
}
