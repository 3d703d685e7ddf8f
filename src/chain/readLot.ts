import { concat, type Hex, numberToHex } from 'viem';
import type { CalendarDate, Gtin14, Lot } from '../domain/identifiers.ts';
import type { LotRecord, Recall, Recorded } from '../domain/ledger.ts';
import { eventData } from './eventData.ts';
import { dateOf, gtinOf, lotOf } from './identifiers.ts';
import { keccak256 } from './keccak256.ts';
import { lotLayout, productLayout, productLotsLayout } from './layout.ts';
import type { RawLog } from './rawLog.ts';
import { ReadFailure } from './readFailure.ts';
import { nothing, type Reading } from './settle.ts';
import { toWord } from './slots.ts';
import type { Snapshot } from './snapshot.ts';
import { TOPICS } from './topics.ts';
import { checkTrail, perLogs, recorded, recordSpans, trailOf } from './trail.ts';

const { LotOpened, ExpiryCorrected, LotRecalled, LotWithdrawn, Commissioned } = TOPICS;

/** A unit as its lot lists it. */
export interface LotUnit {
  readonly sscc: bigint;
  /** 16 bytes a pack, one after the other. */
  readonly tags: Hex;
  readonly log: RawLog;
}

/** What a lot's logs hold, once it is known that they are all of them. */
interface LotLogs {
  readonly records: readonly RawLog[];
  readonly units: readonly LotUnit[];
}

/**
 * A lot as its trail says it.
 * @throws ReadFailure, NotYetRead
 */
export function readLot(snapshot: Snapshot, gtin: Gtin14, key: Hex): Reading<LotRecord> {
  const { records, units } = lotLogs(snapshot, key);
  const value = parseLotRecords(records);
  if (value === null) return nothing;
  if (value.gtin !== gtin) throw new ReadFailure('answer_malformed', 'a lot of another product');
  for (const partner of partnersOf(value)) snapshot.named.add(partner);
  return { value: { ...value, units: units.length }, logs: records };
}

/**
 * All units that were ever made of a lot; none for a lot that is not there.
 * @throws ReadFailure, NotYetRead
 */
export function readLotUnits(snapshot: Snapshot, key: Hex): readonly LotUnit[] {
  return lotLogs(snapshot, key).units;
}

/**
 * The keys of all of a product's lots, oldest first.
 * @throws ReadFailure, NotYetRead
 */
export function readProductLots(snapshot: Snapshot, gtin: Gtin14): readonly Hex[] {
  const head = snapshot.head(productLotsLayout, BigInt(gtin));
  const logs = snapshot.logs({
    contract: 'ledger',
    topics: [LotOpened, null, toWord(BigInt(gtin))],
    // What opened a lot does not say where the lot before was opened.
    stands: () => {
      const { firstBlock } = snapshot.required(productLayout, BigInt(gtin));
      const { lastBlock } = snapshot.required(productLotsLayout, BigInt(gtin));
      return lastBlock === 0 ? [] : [{ from: firstBlock, to: lastBlock }];
    },
  });
  const keys = keysOf(logs);
  checkTrail(snapshot, head, keys.length, () => lotsTrailOf(logs), 'lots of the product');
  return keys;
}

function lotLogs(snapshot: Snapshot, key: Hex): LotLogs {
  const head = snapshot.head(lotLayout, key);
  const logs = snapshot.logs({
    contract: 'ledger',
    topics: [[LotOpened, ExpiryCorrected, LotRecalled, LotWithdrawn, Commissioned], key],
    stands: (known) => {
      const { lastBlock, lastUnitBlock } = snapshot.required(lotLayout, key);
      return recordSpans([lastBlock, lastUnitBlock], known);
    },
  });
  const { records, units } = splitLogs(logs);
  const contents = head && { records: head.units, trail: head.contents };
  checkTrail(snapshot, head, records.length, () => trailOf(records), 'lot');
  checkTrail(snapshot, contents, units.length, () => contentsOf(logs), 'contents of the lot');
  return { records, units };
}

const splitLogs = perLogs((logs): LotLogs => {
  const records = logs.filter(({ topics }) => topics[0] !== Commissioned);
  return { records, units: logs.filter(({ topics }) => topics[0] === Commissioned).map(parseUnit) };
});

/** What the ledger folds of a lot's units: the greatest part of all hashing. */
const contentsOf = perLogs((logs) =>
  splitLogs(logs).units.reduce(
    (folded, { sscc, tags }) => keccak256(concat([folded, numberToHex(sscc, { size: 8 }), keccak256(tags)])),
    toWord(0n),
  ),
);

const keysOf = perLogs((logs) => logs.flatMap(({ topics }) => topics[1] ?? []));

const lotsTrailOf = perLogs((logs) =>
  keysOf(logs).reduce((folded, key) => keccak256(concat([folded, key])), toWord(0n)),
);

function parseUnit(log: RawLog): LotUnit {
  const sscc = BigInt(log.topics[2] ?? 0);
  if (sscc >= 1n << 64n) throw new ReadFailure('answer_malformed', 'SSCC of a unit');
  return { sscc, tags: eventData(log.data).bytes(), log };
}

const parseLotRecords = perLogs((records): Omit<LotRecord, 'units'> | null => {
  let opened: { gtin: Gtin14; lot: Lot; expiry: CalendarDate; opener: number; opened: Recorded } | undefined;
  const recalls: Recall[] = [];
  let withdrawn: LotRecord['withdrawn'];
  for (const log of records) {
    const data = eventData(log.data);
    data.uint(); // sequence: the trail has counted
    const actor = (): { readonly partner: number; readonly at: Recorded } => {
      const partner = data.uint();
      data.address();
      return { partner, at: recorded(data, log) };
    };
    switch (log.topics[0]) {
      case LotOpened: {
        const lot = lotOf(data.text());
        const expiry = dateOf(data.uint());
        const { partner, at } = actor();
        opened = { gtin: gtinOf(BigInt(log.topics[2] ?? 0)), lot, expiry, opener: partner, opened: at };
        break;
      }
      case ExpiryCorrected:
        if (opened !== undefined) opened.expiry = dateOf(data.uint());
        break;
      case LotRecalled: {
        const recallClass = recallClassOf(data.uint());
        recalls.push({ class: recallClass, notice: data.text(), effectiveAt: data.uint(), ...actor() });
        break;
      }
      case LotWithdrawn:
        withdrawn ??= { notice: data.text(), ...actor() };
        break;
      default:
        throw new ReadFailure('answer_malformed', 'a record of a lot that is not known');
    }
  }
  if (opened === undefined) return null;
  return { ...opened, recalls, ...(withdrawn === undefined ? {} : { withdrawn }) };
});

function recallClassOf(number: number): Recall['class'] {
  if (number === 1 || number === 2 || number === 3) return number;
  throw new ReadFailure('answer_malformed', `recall class ${number}`);
}

function partnersOf({
  opener,
  recalls,
  withdrawn,
}: Pick<LotRecord, 'opener' | 'recalls' | 'withdrawn'>): number[] {
  return [
    opener,
    ...recalls.map(({ partner }) => partner),
    ...(withdrawn === undefined ? [] : [withdrawn.partner]),
  ];
}
