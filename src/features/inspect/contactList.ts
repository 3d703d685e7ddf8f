import type { Fact } from '../../domain/fact.ts';
import type { Partner, PartnerIndex } from '../../domain/ledger.ts';
import type { Exposure } from '../../domain/recallExposure.ts';
import type { Messages } from '../../i18n/en.ts';
import { csvOf } from './csvOf.ts';

type Columns = Messages['inspect']['recall']['columns'];

/**
 * Whom to tell of a recall, as CSV (RFC 4180) with a byte order mark, one row per partner. Times are UTC, ISO 8601.
 * A partner that could not be read has its number only.
 */
export function contactList(
  exposures: readonly Exposure[],
  partners: ReadonlyMap<PartnerIndex, Fact<Partner>>,
  columns: Columns,
): string {
  const rows = exposures.map((one) => {
    const fact = partners.get(one.partner);
    const partner = fact?.status === 'found' ? fact.value : undefined;
    return [
      partner?.gln ?? '',
      partner?.name ?? `#${one.partner}`,
      partner?.country ?? '',
      one.active,
      one.received,
      one.dispensed,
      moment(one.firstReceipt),
      moment(one.lastReceipt),
    ];
  });
  return csvOf([Object.values(columns), ...rows]);
}

function moment(time: number): string {
  return time === 0 ? '' : new Date(time * 1000).toISOString();
}
