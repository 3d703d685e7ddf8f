import { unreadItems } from '../report/unreadItems.ts';
import type { ReportFacts } from '../reportFacts.ts';
import { EPCIS_CONTEXT, type EpcisDocument, type EpcisEvent } from './epcisDocument.ts';
import { type EventDraft, timeText } from './eventDraft.ts';
import { eventId } from './eventId.ts';
import { subjectDrafts } from './subjectDrafts.ts';

/**
 * The facts of a report as an EPCIS 2.0 JSON-LD document: every event once, by time. A step that its author declared
 * wrong stands twice, as the standard has it: as it was recorded, and again with the declaration (EPCIS 2.0, 7.4.1.4).
 *
 * @param bundleSha256 of the evidence bundle that proves it, hex
 */
export async function epcisOf(facts: ReportFacts, bundleSha256?: string): Promise<EpcisDocument> {
  const { subjects, network, block, exported } = facts;
  const drafts = await Promise.all(
    subjects.flatMap(subjectDrafts).map(async (draft) => ({
      draft,
      id: await eventId([network.chainId, ...draft.name]),
    })),
  );
  // What several subjects share is told once; of two drafts of one event, the one that says what was wrong with it.
  const once = new Map<string, EventDraft>();
  for (const { draft, id } of drafts) if (draft.errors !== undefined || !once.has(id)) once.set(id, draft);
  const events = [...once].flatMap(([id, draft]) => eventsOf(draft, id, network.chainId));
  return {
    '@context': EPCIS_CONTEXT,
    type: 'EPCISDocument',
    schemaVersion: '2.0',
    creationDate: timeText(exported.at),
    'theriac:report': {
      'theriac:chainId': network.chainId,
      'theriac:network': network.name,
      'theriac:block': block.number,
      'theriac:blockHash': block.hash,
      'theriac:blockTime': timeText(block.time),
      'theriac:software': `${exported.software.name} ${exported.software.version}`,
      ...(bundleSha256 === undefined ? {} : { 'theriac:bundleSha256': bundleSha256 }),
      'theriac:unread': unreadItems(facts).map(({ fact, of, cause }) => `${fact} ${of}: ${cause.code}`),
      'theriac:ownership': 'not_recorded',
      'theriac:temperature': 'not_recorded',
    },
    epcisBody: { eventList: events.toSorted(byTime) },
  };
}

function eventsOf(
  { event, time, ledger, errors = [] }: EventDraft,
  eventID: string,
  chainId: number,
): EpcisEvent[] {
  const whole = {
    ...event,
    eventTime: timeText(time),
    eventTimeZoneOffset: '+00:00',
    eventID,
    'theriac:ledger': { 'theriac:chainId': chainId, ...ledger },
  } as const;
  return [whole, ...errors.map((errorDeclaration) => ({ ...whole, errorDeclaration }))];
}

/** By time; where times are equal, in the order of the trail. Text of one form and zone compares as time. */
function byTime(a: EpcisEvent, b: EpcisEvent): number {
  return a.eventTime < b.eventTime ? -1 : a.eventTime > b.eventTime ? 1 : 0;
}
