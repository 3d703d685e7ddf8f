import { en } from '../src/i18n/en.ts';
import type { EpcisDocument, LedgerReference } from '../src/records/epcis/epcisDocument.ts';
import type {
  Answer,
  CorrectionFacts,
  RecordFacts,
  SubjectFacts,
  SuspectFacts,
} from '../src/records/reportFacts.ts';
import { sectionOf, tight } from './formsOfReport.ts';
import type { PdfElement } from './readReportPdf.ts';

/** Who said something, and where it stands on the ledger; text without blanks, times as Unix seconds. */
interface ToldRecord {
  readonly by: string;
  readonly recorded: number;
  readonly block: string;
  readonly logIndex: string;
  readonly transaction: string;
}

/** A correction of a step as any form of a report tells it. */
export interface ToldCorrection extends ToldRecord {
  readonly unit: string;
  readonly step: string;
  readonly reason: string;
  readonly note: string;
}

/** A report that something is suspect as any form tells it. */
export interface ToldSuspect extends ToldRecord {
  readonly unit: string;
  /** Empty where the whole unit is meant. */
  readonly pack: string;
  readonly ground: string;
  readonly note: string;
  readonly closed?: ToldRecord & { readonly outcome: string; readonly note: string };
}

export function correctionsOfFacts(subject: SubjectFacts): readonly ToldCorrection[] {
  return once(
    answersOf(subject, ({ corrections }) => corrections).map(
      ({ unit, step, reason, note, by, record }: CorrectionFacts) => ({
        unit,
        step: String(step),
        reason,
        note: tight(note),
        ...recordOfFacts(by.gln, record),
      }),
    ),
  );
}

export function suspectsOfFacts(subject: SubjectFacts): readonly ToldSuspect[] {
  return once(
    answersOf(subject, ({ reports }) => reports).map(
      ({ unit, packIndex, ground, note, by, record, closed }: SuspectFacts) => ({
        unit,
        pack: String(packIndex ?? ''),
        ground,
        note: tight(note),
        ...recordOfFacts(by.gln, record),
        ...(closed === undefined
          ? {}
          : {
              closed: {
                outcome: closed.outcome,
                note: tight(closed.note),
                ...recordOfFacts(closed.by.gln, closed.record),
              },
            }),
      }),
    ),
  );
}

export function correctionsOfPdf(elements: readonly PdfElement[]): readonly ToldCorrection[] {
  return rowsOf(elements, en.report.corrections.title, 4).map(([of, said, by, at]) => {
    const [, step = '', unit = ''] = /^step(\d+)ofcontainer(\d{18})$/.exec(of ?? '') ?? [];
    const { key: reason, note } = keyed(en.report.corrections.reasons, said);
    return { unit, step, reason, note, ...recordOfPdf(by, at) };
  });
}

export function suspectsOfPdf(elements: readonly PdfElement[]): readonly ToldSuspect[] {
  const words = en.report.suspect;
  const names = rowsOf(elements, en.report.partners.title, 5).map(([name = '']) => name);
  return rowsOf(elements, words.title, 5).map(([ground, about, by, outcome = '', at]) => {
    const [, pack = '', unit = ''] = /^(?:pack(\d+)of|allof)container(\d{18})$/.exec(about ?? '') ?? [];
    // What was said when it was closed, then who said it, then where that stands.
    const [, text = '', who, where] = /^(.*)(GLN\d{13})(\d{4}-.*)$/.exec(outcome) ?? [];
    const from = Math.max(...names.map((name) => text.lastIndexOf(name)));
    const said = text.slice(0, from);
    return {
      unit,
      pack,
      ground: keyed(words.grounds, ground).key,
      note: keyed(words.grounds, ground).note,
      ...recordOfPdf(by, at),
      ...(outcome === words.open
        ? {}
        : {
            closed: {
              outcome: keyed(words.closings, said).key,
              note: keyed(words.closings, said).note,
              ...recordOfPdf(who, where),
            },
          }),
    };
  });
}

type Rows = readonly Readonly<Record<string, string>>[];

export function correctionsOfCsv(csv: Rows): readonly ToldCorrection[] {
  return once(
    csv
      .filter(({ record, transaction }) => record === 'correction' && transaction !== '')
      .map((row) => ({
        unit: digits(row.unit),
        step: row.number ?? '',
        reason: row.reason ?? '',
        note: tight(row.note ?? ''),
        ...recordOfCsv(row),
      })),
  );
}

export function suspectsOfCsv(csv: Rows): readonly ToldSuspect[] {
  const all = csv.filter(({ record }) => record === 'suspect');
  return once(
    all
      .filter(({ what }) => what === 'reported')
      .map((row) => {
        const closing = all.find(
          ({ what, unit, number }) => what === 'closed' && unit === row.unit && number === row.number,
        );
        return {
          unit: digits(row.unit),
          pack: row.value ?? '',
          ground: row.reason ?? '',
          note: tight(row.note ?? ''),
          ...recordOfCsv(row),
          ...(closing === undefined
            ? {}
            : {
                closed: {
                  outcome: closing.reason ?? '',
                  note: tight(closing.note ?? ''),
                  ...recordOfCsv(closing),
                },
              }),
        };
      }),
  );
}

export function correctionsOfEpcis({ epcisBody }: EpcisDocument): readonly ToldCorrection[] {
  return once(
    epcisBody.eventList.flatMap(({ errorDeclaration, 'theriac:ledger': ledger }) =>
      errorDeclaration === undefined
        ? []
        : [
            {
              unit: last(ledger['theriac:subject']),
              step: String(ledger['theriac:sequence']),
              reason: errorDeclaration.reason,
              note: tight(errorDeclaration['theriac:notice'] ?? ''),
              ...recordOfEpcis(errorDeclaration),
            },
          ],
    ),
  );
}

export function suspectsOfEpcis({ epcisBody }: EpcisDocument): readonly ToldSuspect[] {
  const ledgers = epcisBody.eventList.map((event) => event['theriac:ledger']);
  return ledgers.flatMap((ledger) => {
    if (ledger['theriac:step'] !== 'suspect_reported') return [];
    const closing = ledgers.find(
      (other) =>
        other['theriac:step'] === 'suspect_closed' &&
        other['theriac:subject'] === ledger['theriac:subject'] &&
        other['theriac:sequence'] === ledger['theriac:sequence'],
    );
    return [
      {
        unit: last(ledger['theriac:subject']),
        pack: String(ledger['theriac:packIndex'] ?? ''),
        ground: ledger['theriac:reason'] ?? '',
        note: tight(ledger['theriac:notice'] ?? ''),
        ...recordOfEpcis(ledger),
        ...(closing === undefined
          ? {}
          : {
              closed: {
                outcome: closing['theriac:reason'] ?? '',
                note: tight(closing['theriac:notice'] ?? ''),
                ...recordOfEpcis(closing),
              },
            }),
      },
    ];
  });
}

/** Of a lot, those of all its units. */
function answersOf<T>(
  subject: SubjectFacts,
  pick: (
    from: Readonly<Record<'corrections', Answer<readonly CorrectionFacts[]>>> &
      Readonly<Record<'reports', Answer<readonly SuspectFacts[]>>>,
  ) => Answer<readonly T[]>,
): readonly T[] {
  const from =
    subject.kind !== 'lot' ? [subject] : subject.units.status === 'found' ? subject.units.value : [];
  return from.flatMap((one) => {
    const answer = pick(one);
    return answer.status === 'found' ? answer.value : [];
  });
}

/** In the order of the chain, each once: what was said of a pallet was said of all that stood on it. */
function once<T extends ToldRecord>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [`${one.transaction} ${one.logIndex}`, one])).values()];
}

/** The cells of a section's table, without blanks, row by row. */
function rowsOf(
  elements: readonly PdfElement[],
  title: string,
  columns: number,
): readonly (readonly string[])[] {
  const cells = sectionOf(elements, 'H2', title).flatMap(({ tag, text }) =>
    tag === 'TD' ? [tight(text)] : [],
  );
  return Array.from({ length: cells.length / columns }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
}

/** A cell that begins with a word of a list and goes on with a note. */
function keyed(words: Readonly<Record<string, string>>, cell = '') {
  const key = Object.keys(words).find((one) => cell.startsWith(tight(words[one] ?? ''))) ?? `? ${cell}`;
  return { key, note: cell.slice(tight(words[key] ?? '').length) };
}

function recordOfFacts(
  gln: string | undefined,
  { time, block, logIndex, transaction }: RecordFacts,
): ToldRecord {
  return { by: gln ?? '', recorded: time, block: String(block), logIndex: String(logIndex), transaction };
}

function recordOfPdf(by = '', at = ''): ToldRecord {
  const [, day, time, block = '', logIndex = '', transaction = ''] =
    /^(.{10})(.{8})UTCBlock(\d+),Log(\d+)(0x[0-9a-f]{64})$/.exec(at) ?? [];
  return {
    by: /GLN(\d{13})$/.exec(by)?.[1] ?? '',
    recorded: Date.parse(`${day}T${time}Z`) / 1000,
    block,
    logIndex,
    transaction,
  };
}

function recordOfCsv(row: Readonly<Record<string, string>>): ToldRecord {
  return {
    by: digits(row.who_gln),
    recorded: Date.parse(row.recorded_time ?? '') / 1000,
    block: row.block ?? '',
    logIndex: row.log_index ?? '',
    transaction: row.transaction ?? '',
  };
}

function recordOfEpcis(
  ledger: Pick<
    LedgerReference,
    'theriac:party' | 'theriac:recordedAt' | 'theriac:block' | 'theriac:logIndex' | 'theriac:transaction'
  >,
): ToldRecord {
  return {
    by: last(ledger['theriac:party']),
    recorded: Date.parse(ledger['theriac:recordedAt'] ?? '') / 1000,
    block: String(ledger['theriac:block']),
    logIndex: String(ledger['theriac:logIndex']),
    transaction: ledger['theriac:transaction'] ?? '',
  };
}

function digits(text: string | undefined): string {
  return (text ?? '').replace(/^\(\d+\)/, '');
}

function last(link: string | undefined): string {
  return link?.split('/').at(-1) ?? '';
}
