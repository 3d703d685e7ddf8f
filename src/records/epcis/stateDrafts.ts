import type { ProofLevel } from '../../domain/fact.ts';
import type { Sscc } from '../../domain/identifiers.ts';
import type { Answer, LotPackFacts, StateFacts } from '../reportFacts.ts';
import type { Epc, ObjectEvent } from './epcisDocument.ts';
import { partyEpc, placeEpc, unitEpc } from './epcs.ts';
import type { EventDraft } from './eventDraft.ts';
import { STATE_CODES } from './stateCodes.ts';

type What = Pick<ObjectEvent, 'epcList' | 'quantityList'>;

/** How a pack left, or came back: day, partner and reason are proven; the time of day and the place are stated. */
export function stateDrafts(
  state: Answer<StateFacts>,
  what: What,
  unit: Sscc | undefined,
): readonly EventDraft[] {
  if (state.status !== 'found') return [];
  return draftOf(state.value, state.level, what, unit);
}

/** The packs of a lot that left a unit: so many for each reason, day and partner, since no serial is on the ledger. */
export function countedStates(
  { value, level }: { readonly value: readonly LotPackFacts[]; readonly level: ProofLevel },
  epcClass: Epc,
  unit: Sscc,
): readonly EventDraft[] {
  const groups = new Map<string, { readonly state: StateFacts; readonly quantity: number }>();
  for (const { state } of value) {
    const { reason, day, by, of } = state;
    const key = `${reason} ${day} ${by?.index}`;
    const quantity = (groups.get(key)?.quantity ?? 0) + 1;
    groups.set(key, {
      state: {
        reason,
        of,
        ...(day === undefined ? {} : { day }),
        ...(by === undefined ? {} : { by }),
      },
      quantity,
    });
  }
  return [...groups.values()].flatMap(({ state, quantity }) =>
    draftOf(state, level, { quantityList: [{ epcClass, quantity }] }, unit),
  );
}

function draftOf(
  state: StateFacts,
  level: ProofLevel,
  what: What,
  unit: Sscc | undefined,
): readonly EventDraft[] {
  const { reason, day, by, of, stated } = state;
  // A status given to the whole unit is a step of that unit.
  if (
    of === 'unit' ||
    reason === 'active' ||
    reason === 'repacked' ||
    day === undefined ||
    unit === undefined
  )
    return [];
  const place = stated?.place;
  return [
    {
      name:
        stated === undefined
          ? ['left', unit, reason, day, by?.index ?? 0, ...namesOf(what)]
          : [stated.transaction, stated.logIndex],
      time: stated?.time ?? Date.parse(`${day}T00:00:00Z`) / 1000,
      event: {
        type: 'ObjectEvent',
        ...STATE_CODES[reason],
        ...what,
        ...(place === undefined ? {} : { readPoint: { id: placeEpc(place.gln) } }),
      },
      ledger: {
        'theriac:step': reason,
        'theriac:subject': unitEpc(unit),
        'theriac:proof': level,
        ...(by?.gln === undefined ? {} : { 'theriac:party': partyEpc(by.gln) }),
        ...(by?.licence === undefined ? {} : { 'theriac:licence': by.licence.state }),
        ...(stated === undefined
          ? { 'theriac:timePrecision': 'day' }
          : {
              'theriac:contract': stated.contract,
              'theriac:transaction': stated.transaction,
              'theriac:logIndex': stated.logIndex,
              'theriac:stated': ['eventTime', ...(place === undefined ? [] : ['readPoint'])],
            }),
      },
    },
  ];
}

function namesOf({ epcList = [], quantityList = [] }: What): readonly Epc[] {
  return [...epcList, ...quantityList.map(({ epcClass }) => epcClass)];
}
