import type { ProofLevel } from '../../domain/fact.ts';
import type { CustodyFacts } from '../reportFacts.ts';

/** Business steps of CBV 2.0 that the ledger knows, as bare words. */
export type BizStep =
  | 'commissioning'
  | 'packing'
  | 'unpacking'
  | 'shipping'
  | 'receiving'
  | 'void_shipping'
  | 'holding'
  | 'dispensing'
  | 'decommissioning'
  | 'destroying'
  | 'inspecting'
  | 'other';

/** Dispositions of CBV 2.0 that the ledger knows, as bare words. */
export type Disposition =
  | 'active'
  | 'damaged'
  | 'destroyed'
  | 'dispensed'
  | 'in_progress'
  | 'in_transit'
  | 'inactive'
  | 'non_sellable_other'
  | 'recalled'
  | 'returned'
  | 'sellable_accessible'
  | 'stolen'
  | 'unknown';

/** Something named by a GS1 Digital Link URI. */
export type Epc = string;

export interface QuantityElement {
  readonly epcClass: Epc;
  /** Pieces: no unit of measure. */
  readonly quantity?: number;
}

export interface PersistentDisposition {
  readonly set?: readonly Disposition[];
  readonly unset?: readonly Disposition[];
}

/** Who has the goods, and where. The ledger does not record who owns them: *owning_party* is never said. */
export type PartyType = 'possessing_party' | 'location';

/** Where on the ledger an event stands: an extension under a prefix of our own. */
export interface LedgerReference {
  readonly 'theriac:chainId': number;
  /** The ledger's own word for the step or the state. */
  readonly 'theriac:step': string;
  /** What the record is about, and its number in the trail of that; a closing has that of the report it closes. */
  readonly 'theriac:subject': Epc;
  readonly 'theriac:sequence'?: number;
  /** Position in the subject of the pack that is meant. */
  readonly 'theriac:packIndex'?: number;
  readonly 'theriac:proof': ProofLevel;
  /** Who recorded it, by GLN. */
  readonly 'theriac:party'?: Epc;
  readonly 'theriac:contract'?: string;
  readonly 'theriac:block'?: number;
  /** When the ledger took the record; EPCIS's recordTime is the receiving repository's to set. */
  readonly 'theriac:recordedAt'?: string;
  readonly 'theriac:transaction'?: string;
  readonly 'theriac:logIndex'?: number;
  readonly 'theriac:operator'?: string;
  readonly 'theriac:documentHash'?: string;
  readonly 'theriac:reason'?: string;
  readonly 'theriac:notice'?: string;
  readonly 'theriac:recallClass'?: number;
  readonly 'theriac:licence'?: string;
  /** Members of the event that a log states and no commitment proves. */
  readonly 'theriac:stated'?: readonly string[];
  /** Where the ledger holds a day and no time of it. */
  readonly 'theriac:timePrecision'?: 'day';
}

/** EPCIS 2.0, 7.4.1.4: the event with this eventID was wrong; said by a later document. */
export interface ErrorDeclaration
  extends Pick<
    LedgerReference,
    | 'theriac:party'
    | 'theriac:contract'
    | 'theriac:block'
    | 'theriac:recordedAt'
    | 'theriac:transaction'
    | 'theriac:logIndex'
    | 'theriac:notice'
  > {
  readonly declarationTime: string;
  readonly reason: 'did_not_occur' | 'incorrect_data';
}

/** What the document as a whole rests on, and what is missing from it. */
export interface ReportReference {
  readonly 'theriac:chainId': number;
  readonly 'theriac:network': string;
  readonly 'theriac:block': number;
  readonly 'theriac:blockHash': string;
  readonly 'theriac:blockTime': string;
  readonly 'theriac:software': string;
  readonly 'theriac:bundleSha256'?: string;
  /** What could not be read: events of it may be missing. */
  readonly 'theriac:unread': readonly string[];
  /** The ledger has no such records: that a document has none says nothing about the goods. */
  readonly 'theriac:ownership': CustodyFacts['ownership'];
  readonly 'theriac:temperature': CustodyFacts['temperature'];
}

interface CommonFields {
  /** RFC 3339 in UTC, with milliseconds. */
  readonly eventTime: string;
  readonly eventTimeZoneOffset: '+00:00';
  readonly eventID: string;
  readonly errorDeclaration?: ErrorDeclaration;
  readonly bizStep: BizStep;
  readonly disposition?: Disposition;
  readonly readPoint?: { readonly id: Epc };
  readonly bizLocation?: { readonly id: Epc };
  readonly sourceList?: readonly { readonly type: PartyType; readonly source: Epc }[];
  readonly destinationList?: readonly { readonly type: PartyType; readonly destination: Epc }[];
  readonly 'theriac:ledger': LedgerReference;
}

export interface ObjectEvent extends CommonFields {
  readonly type: 'ObjectEvent';
  readonly action: 'ADD' | 'OBSERVE' | 'DELETE';
  readonly epcList?: readonly Epc[];
  readonly quantityList?: readonly QuantityElement[];
  readonly persistentDisposition?: PersistentDisposition;
  /** Only with ADD. */
  readonly ilmd?: {
    readonly 'cbvmda:lotNumber': string;
    readonly 'cbvmda:itemExpirationDate'?: string;
  };
}

export interface AggregationEvent extends CommonFields {
  readonly type: 'AggregationEvent';
  readonly action: 'ADD' | 'DELETE';
  readonly parentID: Epc;
  readonly childEPCs?: readonly Epc[];
  readonly childQuantityList?: readonly QuantityElement[];
}

export type EpcisEvent = ObjectEvent | AggregationEvent;

/** An EPCIS 2.0 JSON-LD document (GS1 EPCIS 2.0, 10.2). */
export interface EpcisDocument {
  readonly '@context': readonly [string, { readonly theriac: string }];
  readonly type: 'EPCISDocument';
  readonly schemaVersion: '2.0';
  readonly creationDate: string;
  readonly 'theriac:report': ReportReference;
  readonly epcisBody: { readonly eventList: readonly EpcisEvent[] };
}

/** The context of EPCIS, and the one of our extension: a name only, under a domain nobody can own (RFC 2606). */
export const EPCIS_CONTEXT: EpcisDocument['@context'] = [
  'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld',
  { theriac: 'https://theriac.example/ns/epcis/' },
];
