import { en } from '../src/i18n/en.ts';
import type { EpcisDocument } from '../src/records/epcis/epcisDocument.ts';
import type { CustodyFacts, PartyFacts, ReportFacts } from '../src/records/reportFacts.ts';
import type { PdfElement } from './readReportPdf.ts';

/** A custody step as any form of a report tells it; text without blanks, times as Unix seconds. */
export interface ToldStep {
  readonly kind: string;
  readonly unit: string;
  readonly sequence: string;
  readonly who: string;
  readonly other: string;
  readonly place: string;
  readonly claimed: number;
  readonly recorded: number;
  readonly block: string;
  readonly transaction: string;
  readonly logIndex: string;
  readonly operator: string;
  readonly document: string;
  readonly licence: string;
}

const words = en.report.steps;

export function stepsOfFacts({ steps }: CustodyFacts): readonly ToldStep[] {
  return steps.map((step) => ({
    kind: step.kind,
    unit: step.unit,
    sequence: String(step.sequence),
    who: step.who.gln ?? '',
    other: step.counterparty?.gln ?? '',
    place: step.place?.gln ?? '',
    claimed: step.claimedAt,
    recorded: step.record.time,
    block: String(step.record.block),
    transaction: step.record.transaction,
    logIndex: String(step.record.logIndex),
    operator: step.operator,
    document: step.document ?? '',
    licence: step.who.licence?.state ?? '',
  }));
}

/** From the section of every step: a heading for each, then names and values. */
export function stepsOfPdf(elements: readonly PdfElement[]): readonly ToldStep[] {
  return sectionOf(elements, 'H2', en.report.steps.title).flatMap((element, at, section) => {
    if (element.tag !== 'H3') return [];
    const next = section.findIndex(({ tag }, index) => index > at && tag === 'H3');
    const fields = fieldsOf(section.slice(at + 1, next < 0 ? undefined : next));
    const field = (term: string) => fields.get(term) ?? '';
    const gln = (text: string) => /GLN(\d{13})/.exec(text)?.[1] ?? '';
    const document = field(words.document);
    return [
      {
        kind: keyOf(en.verify.timeline.steps, element.text.replace(/^\d+\. /, '')),
        unit: field(words.container).slice(0, 18),
        sequence: field(words.number),
        who: gln(field(words.who)),
        other: gln(field(words.with)),
        place: gln(field(words.where)),
        claimed: timeOf(field(words.stated)),
        recorded: timeOf(field(words.recorded)),
        block: field(words.block),
        transaction: field(words.transaction),
        logIndex: field(words.log),
        operator: field(words.signedBy),
        document: document === en.report.none ? '' : document,
        licence: keyOf(en.verify.timeline.licence, field(words.licence).split(',')[0] ?? ''),
      },
    ];
  });
}

export function stepsOfCsv(records: readonly Readonly<Record<string, string>>[]): readonly ToldStep[] {
  return records
    .filter(({ record }) => record === 'step')
    .map((row) => ({
      kind: row.what ?? '',
      unit: digits(row.unit),
      sequence: row.number ?? '',
      who: digits(row.who_gln),
      other: digits(row.other_gln),
      place: digits(row.place_gln),
      claimed: Date.parse(row.stated_time ?? '') / 1000,
      recorded: Date.parse(row.recorded_time ?? '') / 1000,
      block: row.block ?? '',
      transaction: row.transaction ?? '',
      logIndex: row.log_index ?? '',
      operator: row.operator ?? '',
      document: row.document_hash ?? '',
      licence: row.licence ?? '',
    }));
}

/** From the events: of a step that is several events, the last; the other party only where goods change hands. */
export function stepsOfEpcis({ epcisBody }: EpcisDocument): readonly ToldStep[] {
  const steps = new Map<string, ToldStep>();
  for (const event of epcisBody.eventList) {
    const ledger = event['theriac:ledger'];
    const sequence = ledger['theriac:sequence'];
    if (sequence === undefined || ledger['theriac:step'].startsWith('suspect')) continue;
    const who = last(ledger['theriac:party']);
    const parties = [
      ...(event.sourceList ?? []).map(({ type, source }) => [type, source] as const),
      ...(event.destinationList ?? []).map(({ type, destination }) => [type, destination] as const),
    ];
    const other = parties.find(([type, link]) => type === 'possessing_party' && last(link) !== who);
    const unit = last(ledger['theriac:subject']);
    steps.set(`${unit} ${sequence}`, {
      kind: ledger['theriac:step'],
      unit,
      sequence: String(sequence),
      who,
      other: last(other?.[1]),
      place: last(event.readPoint?.id),
      claimed: Date.parse(event.eventTime) / 1000,
      recorded: Date.parse(ledger['theriac:recordedAt'] ?? '') / 1000,
      block: String(ledger['theriac:block']),
      transaction: ledger['theriac:transaction'] ?? '',
      logIndex: String(ledger['theriac:logIndex']),
      operator: ledger['theriac:operator'] ?? '',
      document: ledger['theriac:documentHash'] ?? '',
      licence: ledger['theriac:licence'] ?? '',
    });
  }
  return [...steps.values()];
}

/** The elements under a heading, up to the next of its kind. */
export function sectionOf(
  elements: readonly PdfElement[],
  tag: string,
  heading: string,
): readonly PdfElement[] {
  const from = elements.findIndex((element) => element.tag === tag && element.text === heading);
  if (from < 0) throw new Error(`no section “${heading}”`);
  const to = elements.findIndex((element, index) => index > from && element.tag === tag);
  return elements.slice(from + 1, to < 0 ? undefined : to);
}

/** Names and values of a section, without blanks in the values. */
export function fieldsOf(elements: readonly PdfElement[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [index, { tag, text }] of elements.entries()) {
    const value = elements[index + 1];
    if (tag === 'TH' && value?.tag === 'TD') fields.set(text, tight(value.text));
  }
  return fields;
}

export function tight(text: string): string {
  return text.replace(/\s/g, '');
}

/** Everybody named in a report, once. */
export function namesIn({ partners }: ReportFacts): readonly string[] {
  return partners.flatMap(({ name }: PartyFacts) => (name === undefined ? [] : [name]));
}

function keyOf(names: Readonly<Record<string, string>>, word: string): string {
  return Object.keys(names).find((key) => tight(names[key] ?? '') === tight(word)) ?? `? ${word}`;
}

function timeOf(text: string): number {
  return Date.parse(text.replace(/^(.{10})(.{8})UTC$/, '$1T$2Z')) / 1000;
}

function digits(text: string | undefined): string {
  return (text ?? '').replace(/^\(\d+\)/, '');
}

function last(link: string | undefined): string {
  return link?.split('/').at(-1) ?? '';
}
