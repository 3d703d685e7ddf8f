import { hexToBytes } from 'viem';
import type {
  LicenceEvent,
  Partner,
  PartnerIndex,
  Place,
  PrefixEvent,
  Recorded,
  Role,
} from '../domain/ledger.ts';
import { type EventData, eventData } from './eventData.ts';
import { glnOf, rolesOf } from './identifiers.ts';
import { partnerLayout } from './layout.ts';
import type { RawLog } from './rawLog.ts';
import { nothing, type Reading } from './settle.ts';
import { toWord } from './slots.ts';
import type { Snapshot } from './snapshot.ts';
import { TOPICS } from './topics.ts';
import { checkTrail, perLogs, recorded, recordSpans, trailOf } from './trail.ts';

/**
 * A partner with its history of roles, licences, places and company prefixes.
 * @throws ReadFailure, NotYetRead
 */
export function readPartner(snapshot: Snapshot, index: PartnerIndex): Reading<Partner> {
  const head = snapshot.head(partnerLayout, index);
  const logs = snapshot.logs({
    contract: 'partners',
    topics: [null, toWord(BigInt(index))],
    stands: (known) => recordSpans([snapshot.required(partnerLayout, index).lastBlock], known),
  });
  checkTrail(snapshot, head, logs.length, () => trailOf(logs), 'partner');
  const value = parsePartner(logs);
  return value === null ? nothing : { value: { index, ...value }, logs };
}

const parsePartner = perLogs((logs): Omit<Partner, 'index'> | null => {
  let identity: Pick<Partner, 'gln' | 'name' | 'country' | 'group'> | undefined;
  const roles: { readonly roles: readonly Role[]; readonly at: Recorded }[] = [];
  const licences: LicenceEvent[] = [];
  const prefixes: PrefixEvent[] = [];
  const places = new Map<string, Place>();
  for (const log of logs) {
    const data = eventData(log.data);
    data.uint(); // sequence: the trail has counted
    switch (log.topics[0]) {
      case TOPICS.PartnerRegistered: {
        identity = {
          gln: glnOf(data.wide()),
          name: data.text(),
          country: country(data),
          group: data.uint(),
        };
        const first = rolesOf(data.uint());
        data.address();
        roles.push({ roles: first, at: signed(data, log) });
        break;
      }
      case TOPICS.RolesChanged:
        roles.push({ roles: rolesOf(data.uint()), at: signed(data, log) });
        break;
      case TOPICS.LicenceGranted:
        licences.push({
          kind: 'granted',
          number: data.text(),
          from: data.uint(),
          until: data.uint(),
          at: signed(data, log),
        });
        break;
      case TOPICS.LicenceSuspended:
        licences.push({ kind: 'suspended', reason: data.text(), at: signed(data, log) });
        break;
      case TOPICS.LicenceReinstated:
        licences.push({ kind: 'reinstated', reason: data.text(), at: signed(data, log) });
        break;
      case TOPICS.PlaceSet: {
        const place = parsePlace(data);
        places.set(place.gln, place);
        break;
      }
      case TOPICS.PrefixGranted:
        prefixes.push({ kind: 'granted', digits: prefix(data), at: signed(data, log) });
        break;
      case TOPICS.PrefixRevoked:
        prefixes.push({ kind: 'revoked', digits: prefix(data), at: signed(data, log) });
        break;
      default:
      // Keys come and go; who a record's operator acted for is in the record.
    }
  }
  return identity === undefined
    ? null
    : { ...identity, roles, licences, places: [...places.values()], prefixes };
});

function parsePlace(data: EventData): Place {
  return {
    gln: glnOf(data.wide()),
    name: data.text(),
    country: country(data),
    // Recorded in millionths of a degree.
    latitude: data.int() / 1e6,
    longitude: data.int() / 1e6,
  };
}

function signed(data: EventData, log: RawLog): Recorded {
  data.address(); // operator
  return recorded(data, log);
}

function country(data: EventData): string {
  return String.fromCharCode(...hexToBytes(data.fixed(2)));
}

function prefix(data: EventData): string {
  const digits = String(data.wide());
  return digits.padStart(data.uint(), '0');
}
