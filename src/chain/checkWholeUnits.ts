import { dateOfTime } from '../domain/calendar.ts';
import type { Fact } from '../domain/fact.ts';
import type { CalendarDate } from '../domain/identifiers.ts';
import type { LotRecord } from '../domain/ledger.ts';
import type { Refusal } from './explainRevert.ts';
import { lotKey } from './lotKey.ts';
import type { Network } from './network.ts';
import { readLot } from './readLot.ts';
import { type ReadOptions, readThrough } from './readThrough.ts';
import { readUnitContents } from './readUnitContents.ts';
import { settle } from './settle.ts';
import { readAll } from './snapshot.ts';

/**
 * Why units may not be booked as dispensed. The ledger does not know a unit's lots, so that it looks at neither expiry
 * nor recall there; this does, and refuses by the same names. What cannot be read is refused as `not_checked`.
 *
 * @param time the network's, Unix seconds
 * @returns by SSCC; nothing for units that may
 * @throws the reason of `options.signal` when the caller ended the reading
 */
export async function checkWholeUnits(
  network: Network,
  units: readonly bigint[],
  time: number,
  options: ReadOptions = {},
): Promise<ReadonlyMap<bigint, Refusal>> {
  if (units.length === 0) return new Map();
  const { value } = await readThrough(network, options, (snapshot) =>
    units.map((sscc) =>
      settle(snapshot, 'ledger', () => {
        const contents = readUnitContents(snapshot, sscc).value;
        const lots = contents?.kind === 'packs' ? contents.lots : [];
        const read = readAll(lots, ({ gtin, lot }) => readLot(snapshot, gtin, lotKey(gtin, lot)).value);
        snapshot.checkedBlock(['ledger']);
        return { value: read, logs: [] };
      }),
    ),
  );
  const today = dateOfTime(time);
  return new Map(
    units.flatMap((sscc, i) => {
      const refusal = refusalOf(value[i], today);
      return refusal === undefined ? [] : [[sscc, refusal] as const];
    }),
  );
}

const NOT_CHECKED: Refusal = { code: 'not_checked', args: [] };

function refusalOf(
  lots: Fact<readonly (LotRecord | undefined)[]> | undefined,
  today: CalendarDate,
): Refusal | undefined {
  if (lots?.status !== 'found' || lots.value.length === 0) return NOT_CHECKED;
  for (const lot of lots.value) {
    if (lot === undefined) return NOT_CHECKED;
    if (lot.recalls.length > 0) return { code: 'LedgerLotRecalled', args: [] };
    if (lot.withdrawn !== undefined) return { code: 'LedgerLotWithdrawn', args: [] };
    if (lot.expiry < today) return { code: 'LedgerLotExpired', args: [] };
  }
  return undefined;
}
