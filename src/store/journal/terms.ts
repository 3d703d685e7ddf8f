import type { JournalRecord, LabelFields } from './record.ts';

/** Kinds and outcomes are chosen, not typed: they begin with a blank, which no typed word does. */
export const kindTerm = (kind: string) => ` kind ${kind}`;
export const outcomeTerm = (outcome: string) => ` outcome ${outcome}`;

/** What an entry is found by, lower case, each once. */
export function termsOf(record: JournalRecord): readonly string[] {
  return [...new Set([kindTerm(record.kind), ...ownTerms(record)])];
}

/** Words that somebody typed, as they are looked for: each has to begin a term of the entry. */
export function wordsOf(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter((word) => word !== ''),
    ),
  ];
}

function ownTerms(record: JournalRecord): readonly string[] {
  switch (record.kind) {
    case 'run':
      return wordsOf(`${record.run} ${record.job} ${record.state}`);
    case 'taken':
      // A pack is found by its answer; a container has none.
      return [...(record.label.sscc === undefined ? [] : [record.label.sscc]), ...wordsOf(record.run)];
    case 'scan':
      return [
        outcomeTerm(record.outcome),
        ...labelTerms(record.label),
        ...wordsOf(`${record.product ?? ''} ${record.job} ${record.run ?? ''}`),
        ...record.findings,
      ];
    case 'action':
      return [
        outcomeTerm(record.outcome),
        ...labelTerms(record.label),
        ...wordsOf(`${record.action} ${record.reason ?? ''} ${record.case ?? ''}`),
      ];
    case 'signed':
      return [
        ...wordsOf(`${record.receipt} ${record.act} ${record.reason ?? ''} ${record.partner}`),
        ...record.transactions.flatMap(({ hash }) => (hash === undefined ? [] : [hash.toLowerCase()])),
        ...record.packs.flatMap(({ label, name, result }) => [
          ...labelTerms(label),
          ...wordsOf(`${name} ${result}`),
        ]),
      ];
    case 'basket':
      return wordsOf(`${record.run} ${record.state}`);
    case 'mark':
      return [...labelTerms(record.label), ...wordsOf(`${record.mark} ${record.run}`)];
    case 'choice':
      return [...labelTerms(record.label), ...wordsOf(`${record.act} ${record.reason ?? ''} ${record.run}`)];
    case 'count':
      return [
        ...wordsOf(`${record.run} ${record.job}`),
        ...record.containers.flatMap(({ label, act }) => [...labelTerms(label), act]),
        ...record.packs.flatMap(({ label, why }) => [...labelTerms(label), why]),
      ];
    case 'drill':
      return [
        ...labelTerms(record.label),
        ...wordsOf(`${record.product ?? ''} ${record.drill} ${record.state} drill`),
      ];
    case 'settings':
      return [];
    default:
      return record satisfies never;
  }
}

/** A product number is found with and without the zeros that a shop barcode leaves out. */
function labelTerms({ gtin, lot, serial, expiry, sscc }: LabelFields): readonly string[] {
  const short = gtin?.replace(/^0+/, '');
  return [gtin, short, lot, serial, expiry, sscc].flatMap((field) =>
    field === undefined || field === '' ? [] : [field.toLowerCase()],
  );
}
