import { ssccOf } from '../../../chain/identifiers.ts';
import type { UnitEvidence } from '../../../domain/evidence.ts';
import { countDelivery, type PackFit, type UnitCount, type UnpackedPack } from '../../../domain/goodsIn.ts';
import type { Gln, Sscc } from '../../../domain/identifiers.ts';
import { checkShelf, type ShelfLine } from '../../../domain/shelfCheck.ts';
import type { UnitPacksEvidence } from '../../../domain/unitPacks.ts';
import type { ContainerChoice } from '../../../store/journal/record.ts';
import type { CounterRow } from '../counterRow.ts';
import { verdictOf } from '../rowVerdict.ts';
import { type ContainerStanding, containerStanding } from './containerStanding.ts';
import { packTagOf } from './packTagOf.ts';

export type DeliveryJob = 'goods_in' | 'return';

/** Numbers of one container; of a pallet, of all that is on it. */
export type ContainerCount = Omit<UnitCount, 'sscc'>;

/** A container of a delivery or a return, with what was found in it. */
export interface DeliveryContainer {
  readonly row: CounterRow;
  readonly sscc: Sscc;
  readonly evidence: UnitEvidence | undefined;
  /** Undefined until its record was read. */
  readonly standing: ContainerStanding | undefined;
  /** Undefined until its list was asked for. */
  readonly count: ContainerCount | undefined;
  /** By product and lot: the ledger names no serial of a pack that nobody has scanned. */
  readonly lots: readonly ShelfLine[];
  readonly choice: ContainerChoice;
}

/** A scanned pack with how it fits; or a code that could not be read, which fits nothing. */
export interface DeliveryPack {
  readonly row: CounterRow;
  readonly fit: PackFit;
  /** Row of the container that has it on its list. */
  readonly container: number | undefined;
  /** The container that it is in by its own record. */
  readonly own: Sscc | undefined;
}

export interface Delivery {
  readonly containers: readonly DeliveryContainer[];
  readonly packs: readonly DeliveryPack[];
}

/**
 * What of a run has come and what has not.
 *
 * @param lists container → its packs, as far as they were read
 */
export function deliveryOf(
  rows: readonly CounterRow[],
  lists: ReadonlyMap<Sscc, UnitPacksEvidence>,
  here: Gln | undefined,
  job: DeliveryJob,
): Delivery {
  const units = rows.flatMap((row) =>
    row.subject.kind === 'unit' ? [{ row, sscc: row.subject.sscc, list: lists.get(row.subject.sscc) }] : [],
  );
  const packs = rows.filter(({ subject }) => subject.kind !== 'unit');
  const scans = packs.map(scanOf);
  const announced = units.map(({ sscc, list }) => list ?? unreadList(sscc));
  const { fits } = countDelivery(announced, scans, new Set());
  const place = new Map(
    units.flatMap(({ row, list }) =>
      (list?.holds ?? []).flatMap(({ packs: held }) =>
        held.status === 'found' ? held.value.map(({ tag }) => [tag, row.row] as const) : [],
      ),
    ),
  );
  return {
    containers: units.map(({ row, sscc, list }): DeliveryContainer => {
      const evidence = row.answer?.kind === 'unit' ? row.answer.evidence : undefined;
      const choice = row.choice ?? CHOICES[job];
      return {
        ...{ row, sscc, evidence, choice },
        standing: evidence === undefined ? undefined : containerStanding(evidence, here),
        count: list === undefined ? undefined : countOf(list, scans, choice.closed),
        lots: list === undefined ? [] : checkShelf([list], scans).lines,
      };
    }),
    packs: packs.map((row, i): DeliveryPack => {
      const { tag } = scans[i] ?? {};
      const ref = row.answer?.kind === 'pack' ? row.answer.reading?.packRef : undefined;
      return {
        row,
        fit: row.subject.kind === 'unreadable' ? 'unknown' : (fits[i] ?? 'unknown'),
        container: tag === undefined ? undefined : place.get(tag),
        own: ref === undefined ? undefined : ssccOf(ref.sscc),
      };
    }),
  };
}

/** What is done with a container of which nobody has said anything: goods are unpacked, returns go as they are. */
const CHOICES: Readonly<Record<DeliveryJob, ContainerChoice>> = {
  goods_in: { closed: false, act: 'receive' },
  return: { closed: true, act: 'ship' },
};

function scanOf(row: CounterRow): UnpackedPack {
  const { subject, mark } = row;
  const tag = subject.kind === 'pack' ? packTagOf(subject.pack) : undefined;
  const outcome = verdictOf(row)?.outcome;
  return {
    ...(tag === undefined ? {} : { tag }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(mark === undefined ? {} : { mark }),
  };
}

function countOf(list: UnitPacksEvidence, scans: readonly UnpackedPack[], closed: boolean): ContainerCount {
  const accepted = new Set(closed ? list.holds.map(({ sscc }) => sscc) : []);
  const { units } = countDelivery([list], scans, accepted);
  const sum = (of: (unit: UnitCount) => number) => units.reduce((total, unit) => total + of(unit), 0);
  const whole = list.contents.status === 'found' && units.every(({ expected }) => expected !== undefined);
  return {
    expected: whole ? sum(({ expected = 0 }) => expected) : undefined,
    scanned: sum(({ scanned }) => scanned),
    inferred: sum(({ inferred }) => inferred),
    open: sum(({ open }) => open),
    damaged: sum(({ damaged }) => damaged),
    suspect: sum(({ suspect }) => suspect),
    adverse: sum(({ adverse }) => adverse),
  };
}

/** A container of which nothing is known yet: what is not on its list is not unannounced. */
function unreadList(sscc: Sscc): UnitPacksEvidence {
  const unread = { status: 'unread', cause: { code: 'depends_on_unread' } } as const;
  return {
    sscc,
    block: unread,
    unit: unread,
    position: unread,
    contents: unread,
    holds: [],
    partners: new Map(),
  };
}
