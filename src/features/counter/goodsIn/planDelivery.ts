import type { NamedAct, RefusalReason } from '../../../chain/recordAct.ts';
import type { PackFit } from '../../../domain/goodsIn.ts';
import { KEPT } from '../../../domain/goodsIn.ts';
import type { CountedContainer, CountRecord, OddPack } from '../../../store/journal/record.ts';
import { refOf } from '../keepReceipt.ts';
import { labelFields } from '../rowSubject.ts';
import { verdictOf } from '../rowVerdict.ts';
import type { Delivery, DeliveryContainer, DeliveryJob, DeliveryPack } from './delivery.ts';
import { isUnderWay } from './isUnderWay.ts';

/** For which a container is refused, as the ledger knows them. */
export const REFUSALS: readonly RefusalReason[] = ['lost', 'damaged', 'quarantined', 'other'];

/** Why goods go back. The ledger records the way back, the journal the reason. */
export const RETURNS = ['recalled', 'damaged', 'wrong', 'expiring', 'suspect', 'surplus', 'other'] as const;
export type ReturnReason = (typeof RETURNS)[number];

/** Why a container is in no signature. */
export type NotSigned =
  | 'reading'
  | 'not_on_record'
  | 'could_not_check'
  | 'elsewhere_on_way'
  | 'elsewhere'
  | 'on_pallet'
  /** Received already. */
  | 'here'
  /** On its way to this pharmacy: it is not here to be sent back. */
  | 'to_you'
  | 'left_for_later'
  | 'signing'
  /** Neither were packs of it scanned, nor was it accepted closed. */
  | 'nothing_counted'
  | 'no_reason'
  | 'nobody_to_send_to';

export interface DeliveryPlan {
  readonly acts: readonly { readonly container: DeliveryContainer; readonly act: NamedAct['act'] }[];
  readonly leftOut: readonly { readonly container: DeliveryContainer; readonly why: NotSigned }[];
}

/** What one signature would record of a delivery or a return; each container is in one of the two lists. */
export function planDelivery({ containers }: Delivery, job: DeliveryJob): DeliveryPlan {
  const planned = containers.map((container) => ({ container, plan: actOf(container, job) }));
  return {
    acts: planned.flatMap(({ container, plan }) =>
      typeof plan === 'string' ? [] : [{ container, act: plan }],
    ),
    leftOut: planned.flatMap(({ container, plan }) =>
      typeof plan === 'string' ? [{ container, why: plan }] : [],
    ),
  };
}

/** What would be recorded of a container, or why nothing. */
export function actOf(container: DeliveryContainer, job: DeliveryJob): NamedAct['act'] | NotSigned {
  const { sscc, standing, count, choice, row } = container;
  if (isUnderWay(row)) return 'signing';
  if (standing === undefined) return 'reading';
  const wanted = job === 'goods_in' ? 'to_you' : 'here';
  if (standing.at !== wanted) return standing.at;
  const unit = { sscc: BigInt(sscc), sequence: standing.sequence };
  switch (choice.act) {
    case 'leave':
      return 'left_for_later';
    case 'receive':
      if (count === undefined) return 'reading';
      return count.scanned === 0 && !choice.closed ? 'nothing_counted' : { kind: 'receive', unit };
    case 'refuse': {
      const reason = REFUSALS.find((one) => one === choice.reason);
      return reason === undefined ? 'no_reason' : { kind: 'refuse', unit, reason };
    }
    case 'ship':
      if (standing.from === undefined) return 'nobody_to_send_to';
      return choice.reason === undefined ? 'no_reason' : { kind: 'ship', unit, to: standing.from };
    default:
      return choice.act satisfies never;
  }
}

/** The acts as they are signed; each is marked with its container's line and those of the packs that belong to it. */
export function namedActs(
  { acts }: DeliveryPlan,
  { packs }: Delivery,
  run: string,
  nameOf: (container: DeliveryContainer) => string,
): readonly NamedAct[] {
  return acts.map(({ container, act }) => {
    const inside = packs.filter(({ fit, container: row }) => fit === 'expected' && row === container.row.row);
    return {
      act,
      name: nameOf(container),
      ref: refOf(run, [container.row, ...inside.map(({ row }) => row)]),
    };
  });
}

/** What was counted, for the journal. */
export function countRecord(run: string, job: DeliveryJob, { containers, packs }: Delivery): CountRecord {
  return {
    kind: 'count',
    run,
    job,
    containers: containers.map(({ row, choice, count, lots, sscc }): CountedContainer => {
      const { expected, scanned = 0, inferred = 0, open = 0 } = count ?? {};
      return {
        ...choice,
        run,
        row: row.row,
        label: { sscc },
        ...(expected === undefined ? {} : { expected }),
        ...{ scanned, inferred },
        missing: open,
        missingLots: choice.closed
          ? []
          : lots.flatMap(({ gtin, lot, expected: due, seen }) =>
              due > seen ? [{ gtin, lot, packs: due - seen }] : [],
            ),
      };
    }),
    packs: packs.flatMap((pack): OddPack[] => {
      const { row } = pack;
      const outcome = verdictOf(row)?.outcome;
      const rest = { run, row: row.row, label: labelFields(row.subject) };
      return oddities(pack, job).map((why) => ({
        ...rest,
        why,
        ...(outcome === undefined ? {} : { outcome }),
      }));
    }),
  };
}

/** What is not as it should be with a pack; nothing where all is well. What goes back may have any answer. */
export function oddities(
  { row, fit }: Pick<DeliveryPack, 'row' | 'fit'>,
  job: DeliveryJob,
): readonly OddPack['why'][] {
  const marked = row.mark === undefined ? [] : [row.mark];
  if (row.subject.kind !== 'pack') return marked;
  const outcome = verdictOf(row)?.outcome;
  return [
    ...misfit(fit),
    ...marked,
    ...(job === 'goods_in' && outcome !== undefined && !KEPT.has(outcome) ? (['adverse'] as const) : []),
  ];
}

function misfit(fit: PackFit): readonly Exclude<PackFit, 'expected'>[] {
  return fit === 'expected' ? [] : [fit];
}
