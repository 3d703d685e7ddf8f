import type { Sscc } from './identifiers.ts';
import type { ListedPack, UnitPacksEvidence } from './unitPacks.ts';
import type { Outcome } from './verdict.ts';

/** A pack that was scanned while goods were unpacked. */
export interface UnpackedPack {
  /** Of the pack's label; absent for a label without a serial. `0x` and 32 hex digits. */
  readonly tag?: string;
  /** Undefined while the answer is awaited. */
  readonly outcome?: Outcome;
  /** What a person saw on it. */
  readonly mark?: 'damaged' | 'suspect';
}

/** How a scanned pack fits what was announced. */
export type PackFit =
  /** Announced, and in trade. */
  | 'expected'
  /** Announced in the unit's list, but it had left before, as recorded. */
  | 'not_in_it'
  /** On no list of this delivery. */
  | 'not_announced'
  /** Its list could not be read. */
  | 'unknown';

/** One unit of a delivery, counted. */
export interface UnitCount {
  readonly sscc: Sscc;
  /** Packs in trade that its proven list has; undefined while the list is unread. */
  readonly expected: number | undefined;
  /** Of these, those that were scanned. */
  readonly scanned: number;
  /** Of these, those that were taken for there because the closed unit was accepted. */
  readonly inferred: number;
  /** Of these, those still to be scanned; they are missing once counting has ended. */
  readonly open: number;
  readonly damaged: number;
  readonly suspect: number;
  /** Scanned here with an answer that does not allow to keep it. */
  readonly adverse: number;
}

export interface DeliveryCount {
  readonly units: readonly UnitCount[];
  /** How each scanned pack fits, in the order of the scans; a pack scanned again fits as before. */
  readonly fits: readonly PackFit[];
  /** Scanned packs that no list of the delivery has. */
  readonly surplus: number;
}

/** Answers with which a pack can be kept. */
export const KEPT: ReadonlySet<Outcome> = new Set(['genuine', 'caution']);

/**
 * Counts what was unpacked against what the sender's units are proven to hold. What is *scanned* and what is *inferred*
 * from a closed unit are never added together.
 *
 * @param accepted units that were taken in closed, by their number
 */
export function countDelivery(
  announced: readonly UnitPacksEvidence[],
  scans: readonly UnpackedPack[],
  accepted: ReadonlySet<Sscc>,
): DeliveryCount {
  const units = announced.flatMap(({ holds }) => holds);
  const listed = new Map<string, { readonly sscc: Sscc; readonly pack: ListedPack }>();
  for (const { sscc, packs } of units)
    if (packs.status === 'found') for (const pack of packs.value) listed.set(pack.tag, { sscc, pack });
  const complete = announced.every(
    ({ contents, holds }) =>
      contents.status === 'found' && holds.every(({ packs }) => packs.status === 'found'),
  );
  const once = new Map(scans.flatMap((scan) => (scan.tag === undefined ? [] : [[scan.tag, scan] as const])));
  const fits = scans.map(({ tag }) => fitOf(tag === undefined ? undefined : listed.get(tag)?.pack, complete));
  return {
    units: units.map(({ sscc, packs }): UnitCount => {
      const all = packs.status === 'found' ? packs.value.filter(isInTrade) : undefined;
      const here = (all ?? []).flatMap(({ tag }) => once.get(tag) ?? []);
      const rest = (all?.length ?? 0) - here.length;
      const closed = accepted.has(sscc);
      return {
        sscc,
        expected: all?.length,
        scanned: here.length,
        inferred: closed ? rest : 0,
        open: closed ? 0 : rest,
        damaged: here.filter(({ mark }) => mark === 'damaged').length,
        suspect: here.filter(({ mark }) => mark === 'suspect').length,
        adverse: here.filter(({ outcome }) => outcome !== undefined && !KEPT.has(outcome)).length,
      };
    }),
    fits,
    surplus: new Set(scans.filter((_, i) => fits[i] === 'not_announced').map(({ tag }, i) => tag ?? i)).size,
  };
}

function fitOf(pack: ListedPack | undefined, complete: boolean): PackFit {
  if (pack !== undefined) return isInTrade(pack) ? 'expected' : 'not_in_it';
  return complete ? 'not_announced' : 'unknown';
}

function isInTrade({ state: { reason } }: ListedPack): boolean {
  return reason === 'active' || reason === 'active_again';
}
