import type { Finding, FindingCode, Outcome, VerdictCodes } from './verdict.ts';

/** CBV 2.0 disposition for a block, by the finding that blocks. */
const BLOCKED: Partial<Record<FindingCode, VerdictCodes>> = {
  recalled: {
    cbvDisposition: 'recalled',
    gs1Verification: 'true, recalled',
    returnCodeFamily: 'lot recalled',
  },
  withdrawn: {
    cbvDisposition: 'recalled',
    gs1Verification: 'true, recalled',
    returnCodeFamily: 'lot withdrawn',
  },
  expired: { cbvDisposition: 'expired', gs1Verification: 'true', returnCodeFamily: 'expired' },
  stolen: { cbvDisposition: 'stolen', gs1Verification: 'true', returnCodeFamily: 'stolen' },
};

const CODES: Record<Outcome, VerdictCodes> = {
  genuine: { cbvDisposition: 'sellable_accessible', gs1Verification: 'true', returnCodeFamily: 'active' },
  caution: { cbvDisposition: 'sellable_not_accessible', gs1Verification: 'true' },
  blocked: { cbvDisposition: 'non_conformant', gs1Verification: 'true' },
  used_here: {
    cbvDisposition: 'dispensed',
    gs1Verification: 'true',
    returnCodeFamily: 'already inactive, same user',
  },
  used_elsewhere: {
    cbvDisposition: 'inactive',
    gs1Verification: 'true',
    returnCodeFamily: 'already inactive, other user',
  },
  supplied: { cbvDisposition: 'dispensed', gs1Verification: 'true' },
  label_mismatch: {
    cbvDisposition: 'mismatch_instance',
    gs1Verification: 'No_match_GTIN_Serial_Lot',
    returnCodeFamily: 'lot mismatch',
  },
  unknown_serial: {
    cbvDisposition: 'no_pedigree_match',
    gs1Verification: 'No_match_GTIN_Serial',
    returnCodeFamily: 'serial unknown',
  },
  unknown_lot: {
    cbvDisposition: 'no_pedigree_match',
    gs1Verification: 'No_match_GTIN_Serial_Lot',
    returnCodeFamily: 'lot unknown',
  },
  duplicate: { cbvDisposition: 'no_pedigree_match' },
  untrusted_issuer: { cbvDisposition: 'no_pedigree_match' },
  no_serial: { cbvDisposition: 'unknown' },
  unknown_product: {
    cbvDisposition: 'unknown',
    gs1Verification: 'GTIN not served',
    returnCodeFamily: 'product unknown',
  },
  could_not_check: {
    cbvDisposition: 'unknown',
    gs1Verification: 'No_reason_provided',
    returnCodeFamily: 'time-out',
  },
  unreadable: { cbvDisposition: 'unknown' },
};

/** The outcome in the words of CBV 2.0, GS1 Lightweight Messaging 1.0.2 and the European return codes. */
export function verdictCodes(outcome: Outcome, findings: readonly Finding[]): VerdictCodes {
  const leading = findings.filter((found) => found.outcome === outcome);
  const has = (code: FindingCode) => findings.some((found) => found.code === code);
  switch (outcome) {
    case 'blocked':
      return leading.map(({ code }) => BLOCKED[code]).find(Boolean) ?? CODES.blocked;
    case 'label_mismatch':
      return mismatchCodes(new Set(leading.map(({ code }) => code)));
    case 'used_elsewhere':
      return leftCodes(leading[0]);
    case 'genuine':
      return has('expected_here') ? { ...CODES.genuine, cbvDisposition: 'in_transit' } : CODES.genuine;
    case 'caution':
      return has('in_transit_to_you') || has('in_transit_elsewhere')
        ? { ...CODES.caution, cbvDisposition: 'in_transit' }
        : CODES.caution;
    default:
      return CODES[outcome];
  }
}

/** By why it was taken out of trade, and by whom. */
function leftCodes(leading: Finding | undefined): VerdictCodes {
  if (leading?.code !== 'used_elsewhere') return { ...CODES.used_elsewhere, cbvDisposition: 'dispensed' };
  const { reason, own } = leading.params;
  const codes = own === 1 ? CODES.used_here : CODES.used_elsewhere;
  switch (reason) {
    case 'dispensed':
    case 'dispensed_out_of_custody':
      return { ...codes, cbvDisposition: 'dispensed' };
    case 'destroyed':
      return { ...codes, cbvDisposition: 'destroyed' };
    default:
      return { ...codes, cbvDisposition: 'inactive' };
  }
}

function mismatchCodes(codes: ReadonlySet<FindingCode>): VerdictCodes {
  if (!codes.has('expiry_differs')) return CODES.label_mismatch;
  return {
    cbvDisposition: 'mismatch_instance',
    gs1Verification: codes.has('lot_differs')
      ? 'No_match_GTIN_Serial_Lot_Expiry'
      : 'No_match_GTIN_Serial_Expiry',
    returnCodeFamily: 'expiry mismatch',
  };
}
