import type { ProofLevel } from '../../domain/fact.ts';
import type { Sscc } from '../../domain/identifiers.ts';
import type { PartyFacts, RecordFacts, StepFacts } from '../reportFacts.ts';
import type { Disposition, Epc, LedgerReference, ObjectEvent, QuantityElement } from './epcisDocument.ts';
import { partyEpc, placeEpc, unitEpc } from './epcs.ts';
import type { EventDraft } from './eventDraft.ts';
import { STATE_CODES } from './stateCodes.ts';

/** What stands in the units: one pack by name, or so many of each lot. */
export interface Goods {
  /** Whose view of the record it is: a pack's, a lot's and a container's event of one record are three events. */
  readonly view: string;
  readonly epcs?: readonly Epc[];
  readonly quantities?: readonly QuantityElement[];
  readonly ilmd?: ObjectEvent['ilmd'];
}

interface StepContext {
  readonly goods: Goods;
  readonly level: ProofLevel;
  /** The unit the goods were in before this step. */
  readonly before: Sscc | undefined;
}

/**
 * The EPCIS events of one custody step. Whoever ships, receives or holds a unit is recorded with the unit itself; what
 * is in it follows from the aggregations.
 */
export function stepDrafts(step: StepFacts, { goods, level, before }: StepContext): readonly EventDraft[] {
  const { unit, relatedUnit, record, who, counterparty, place, kind } = step;
  const ledger = ledgerOf(step, level);
  const draft = (event: EventDraft['event'], ...part: readonly string[]): EventDraft => ({
    name: [record.transaction, record.logIndex, ...part],
    time: step.claimedAt,
    event,
    ledger,
  });
  const at = place === undefined ? {} : { readPoint: { id: placeEpc(place.gln) } };
  const stays = place === undefined ? {} : { ...at, bizLocation: { id: placeEpc(place.gln) } };
  const observed = (event: Pick<ObjectEvent, 'bizStep'> & Partial<ObjectEvent>): EventDraft['event'] => ({
    type: 'ObjectEvent',
    action: 'OBSERVE',
    epcList: [unitEpc(unit)],
    ...at,
    ...event,
  });
  switch (kind) {
    case 'commissioned':
      return [
        draft(
          {
            type: 'ObjectEvent',
            action: 'ADD',
            bizStep: 'commissioning',
            disposition: 'active',
            ...commissioned(goods, unit),
            ...stays,
          },
          goods.view,
        ),
        ...filled('ADD', unit, goods).map((event) => draft({ ...event, ...stays }, goods.view, 'packing')),
      ];
    case 'repacked':
      return [
        ...(before === undefined || before === unit ? [] : filled('DELETE', before, goods)).map((event) =>
          draft({ ...event, ...at }, goods.view, 'unpacking'),
        ),
        ...filled('ADD', unit, goods).map((event) => draft({ ...event, ...stays }, goods.view, 'packing')),
      ];
    case 'packed':
    case 'unpacked':
      // Which pallet is part of the step: the ledger refuses it without.
      return relatedUnit === undefined
        ? []
        : [draft({ ...loaded(kind === 'packed' ? 'ADD' : 'DELETE', relatedUnit, unit), ...stays })];
    case 'unit_added':
    case 'unit_removed':
      return relatedUnit === undefined
        ? []
        : [draft({ ...loaded(kind === 'unit_added' ? 'ADD' : 'DELETE', unit, relatedUnit), ...stays })];
    case 'shipped':
      return [
        draft(
          observed({
            bizStep: 'shipping',
            disposition: 'in_transit',
            ...handOver(who, counterparty, { from: place?.gln }),
          }),
        ),
      ];
    case 'received':
      return [
        draft(
          observed({
            ...stays,
            bizStep: 'receiving',
            disposition: 'in_progress',
            ...handOver(counterparty, who, { to: place?.gln }),
          }),
        ),
      ];
    case 'refused':
      // CBV has no step for a delivery turned away: it was not received, and goes back.
      return [
        draft(
          observed({
            bizStep: 'other',
            disposition: 'returned',
            ...handOver(who, counterparty, { from: place?.gln }),
          }),
        ),
      ];
    case 'shipment_cancelled':
      return [draft(observed({ ...stays, bizStep: 'void_shipping', disposition: 'in_progress' }))];
    case 'held':
      return [draft(observed({ bizStep: 'holding', ...withheld('set') }))];
    case 'released':
      return [draft(observed({ bizStep: 'other', disposition: 'in_progress', ...withheld('unset') }))];
    case 'decommissioned': {
      const { reason } = step;
      if (reason === undefined || reason === 'active' || reason === 'repacked') return [];
      return [draft(observed(STATE_CODES[reason]))];
    }
    default:
      return kind satisfies never;
  }
}

/** Where a record stands on the ledger, and who made it. */
export function recordReference(record: RecordFacts, by: PartyFacts): Partial<LedgerReference> {
  return {
    ...(by.gln === undefined ? {} : { 'theriac:party': partyEpc(by.gln) }),
    'theriac:contract': record.contract,
    'theriac:block': record.block,
    'theriac:recordedAt': new Date(record.time * 1000).toISOString(),
    'theriac:transaction': record.transaction,
    'theriac:logIndex': record.logIndex,
  };
}

function ledgerOf(step: StepFacts, level: ProofLevel): EventDraft['ledger'] {
  const { who, document, reason } = step;
  return {
    'theriac:step': step.kind,
    'theriac:subject': unitEpc(step.unit),
    'theriac:sequence': step.sequence,
    'theriac:proof': level,
    ...recordReference(step.record, who),
    'theriac:operator': step.operator,
    ...(document === undefined ? {} : { 'theriac:documentHash': document }),
    ...(reason === undefined ? {} : { 'theriac:reason': reason }),
    ...(who.licence === undefined ? {} : { 'theriac:licence': who.licence.state }),
  };
}

/** What was made; where what is in the unit could not be read, the unit itself. */
function commissioned(
  { epcs, quantities, ilmd }: Goods,
  unit: Sscc,
): Pick<ObjectEvent, 'epcList' | 'quantityList' | 'ilmd'> {
  return {
    ...(epcs === undefined && quantities !== undefined ? {} : { epcList: epcs ?? [unitEpc(unit)] }),
    ...(quantities === undefined ? {} : { quantityList: quantities }),
    ...(ilmd === undefined ? {} : { ilmd }),
  };
}

function filled(action: 'ADD' | 'DELETE', parent: Sscc, { epcs, quantities }: Goods) {
  if (epcs === undefined && quantities === undefined) return [];
  return [
    {
      ...aggregated(action, parent),
      ...(epcs === undefined ? {} : { childEPCs: epcs }),
      ...(quantities === undefined ? {} : { childQuantityList: quantities }),
    },
  ];
}

function loaded(action: 'ADD' | 'DELETE', parent: Sscc, child: Sscc) {
  return { ...aggregated(action, parent), childEPCs: [unitEpc(child)] };
}

function aggregated(action: 'ADD' | 'DELETE', parent: Sscc) {
  return {
    type: 'AggregationEvent',
    action,
    parentID: unitEpc(parent),
    bizStep: action === 'ADD' ? 'packing' : 'unpacking',
    disposition: 'in_progress',
  } as const;
}

/** Possession only: nothing on the ledger says who owns the goods. */
function handOver(
  from: PartyFacts | undefined,
  to: PartyFacts | undefined,
  at: { readonly from?: PlaceGln; readonly to?: PlaceGln },
): Pick<ObjectEvent, 'sourceList' | 'destinationList'> {
  const sources = [
    ...(from?.gln === undefined ? [] : [{ type: 'possessing_party' as const, source: partyEpc(from.gln) }]),
    ...(at.from === undefined ? [] : [{ type: 'location' as const, source: placeEpc(at.from) }]),
  ];
  const destinations = [
    ...(to?.gln === undefined ? [] : [{ type: 'possessing_party' as const, destination: partyEpc(to.gln) }]),
    ...(at.to === undefined ? [] : [{ type: 'location' as const, destination: placeEpc(at.to) }]),
  ];
  return {
    ...(sources.length === 0 ? {} : { sourceList: sources }),
    ...(destinations.length === 0 ? {} : { destinationList: destinations }),
  };
}

type PlaceGln = Parameters<typeof placeEpc>[0] | undefined;

function withheld(change: 'set' | 'unset'): Pick<ObjectEvent, 'persistentDisposition'> {
  const dispositions: readonly Disposition[] = ['non_sellable_other'];
  return { persistentDisposition: change === 'set' ? { set: dispositions } : { unset: dispositions } };
}
