import { parseLabel } from '../src/domain/gs1/parseLabel.ts';
import type { EpcisDocument, EpcisEvent } from '../src/records/epcis/epcisDocument.ts';
import { demoNow } from '../tools/seed/demoNow.ts';

/** What the official schema lets pass and a receiver must not: empty for a good document. */
export function epcisFaults(document: EpcisDocument): readonly string[] {
  const events = document.epcisBody.eventList;
  return [...events.flatMap(eventFaults), ...idFaults(events), ...orderFaults(events)];
}

function eventFaults(event: EpcisEvent): string[] {
  const faults = links(event).flatMap((link) => {
    const label = parseLabel(link, { now: demoNow.date, source: 'link' });
    if (!label.ok) return [`${link}: ${label.problem.code}`];
    return link.startsWith('https://id.gs1.org/') ? [] : [`${link}: not the canonical host`];
  });
  if ('recordTime' in event) faults.push('recordTime is the repository’s');
  if (event.eventTimeZoneOffset !== '+00:00') faults.push('no time zone');
  if (!/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(event.eventID))
    faults.push(`eventID ${event.eventID}`);
  if (event.type === 'AggregationEvent') {
    if (!event.parentID.startsWith('https://id.gs1.org/00/')) faults.push('parentID is no SSCC');
    if ((event.childEPCs ?? []).length + (event.childQuantityList ?? []).length === 0)
      faults.push('no children');
  } else if ((event.epcList ?? []).length + (event.quantityList ?? []).length === 0)
    faults.push('about nothing');
  if (event.type === 'ObjectEvent' && event.ilmd !== undefined && event.action !== 'ADD')
    faults.push('ilmd without ADD');
  for (const { quantity } of quantities(event))
    if (quantity !== undefined && (!Number.isInteger(quantity) || quantity < 1))
      faults.push(`quantity ${quantity}`);
  return faults;
}

function links(event: EpcisEvent): string[] {
  const own =
    event.type === 'AggregationEvent' ? [event.parentID, ...(event.childEPCs ?? [])] : (event.epcList ?? []);
  return [
    ...own,
    ...quantities(event).map(({ epcClass }) => epcClass),
    ...(event.readPoint === undefined ? [] : [event.readPoint.id]),
    ...(event.bizLocation === undefined ? [] : [event.bizLocation.id]),
    ...(event.sourceList ?? []).map(({ source }) => source),
    ...(event.destinationList ?? []).map(({ destination }) => destination),
    event['theriac:ledger']['theriac:subject'],
  ];
}

function quantities(event: EpcisEvent) {
  return (event.type === 'AggregationEvent' ? event.childQuantityList : event.quantityList) ?? [];
}

/** An event stands once; said to be wrong, once more for each declaration, otherwise unchanged. */
function idFaults(events: readonly EpcisEvent[]): string[] {
  const originals = new Map<string, string>();
  const faults: string[] = [];
  for (const { errorDeclaration, ...event } of events) {
    const text = JSON.stringify(event);
    if (errorDeclaration === undefined) {
      if (originals.has(event.eventID)) faults.push(`${event.eventID} twice`);
      originals.set(event.eventID, text);
    } else if (originals.get(event.eventID) !== text)
      faults.push(`${event.eventID} differs from its original`);
  }
  return faults;
}

function orderFaults(events: readonly EpcisEvent[]): string[] {
  return events.flatMap(({ eventTime }, index) => {
    const before = events[index - 1]?.eventTime;
    return before !== undefined && before > eventTime ? [`${eventTime} after ${before}`] : [];
  });
}
