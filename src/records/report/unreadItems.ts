import type { ReportFacts, SubjectFacts, UnreadFacts } from '../reportFacts.ts';

/** The facts of a report that may be unread, by their names there. */
export type UnreadName =
  | 'product'
  | 'lot'
  | 'places'
  | 'state'
  | 'custody'
  | 'reports'
  | 'corrections'
  | 'unit'
  | 'contents'
  | 'units'
  | 'packs'
  | 'partner';

export interface UnreadItem {
  readonly fact: UnreadName;
  /** Which pack, unit, lot or partner: GS1 element strings in brackets, or the partner's index. */
  readonly of: string;
  readonly cause: UnreadFacts;
}

/** All that a report could not say, in the order of the facts: nothing unread is left out of any form. */
export function unreadItems({
  subjects,
  partners,
}: Pick<ReportFacts, 'subjects' | 'partners'>): readonly UnreadItem[] {
  return [
    ...subjects.flatMap(subjectItems),
    ...partners.flatMap(({ index, answer, cause }) =>
      answer === 'unread' && cause !== undefined
        ? [{ fact: 'partner' as const, of: String(index), cause }]
        : [],
    ),
  ];
}

/** A pack, unit or lot as bracketed GS1 element string. */
export function subjectName(subject: SubjectFacts): string {
  switch (subject.kind) {
    case 'pack': {
      const { gtin, serial, lot } = subject.label;
      return `(01)${gtin}${lot === undefined ? '' : `(10)${lot}`}${serial === undefined ? '' : `(21)${serial}`}`;
    }
    case 'unit':
      return `(00)${subject.sscc}`;
    case 'lot':
      return `(01)${subject.gtin}(10)${subject.number}`;
    default:
      return subject satisfies never;
  }
}

function subjectItems(subject: SubjectFacts): UnreadItem[] {
  const of = subjectName(subject);
  switch (subject.kind) {
    case 'pack': {
      const { product, lot, places, state, custody, reports, corrections } = subject;
      return itemsOf(of, { product, lot, places, state, custody, reports, corrections });
    }
    case 'unit': {
      const { unit, contents, custody, reports, corrections } = subject;
      return itemsOf(of, { unit, contents, custody, reports, corrections });
    }
    case 'lot': {
      const { product, lot, units } = subject;
      return [
        ...itemsOf(of, { product, lot, units }),
        ...(units.status === 'found'
          ? units.value.flatMap(({ sscc, unit, packs, custody, reports, corrections }) =>
              itemsOf(`(00)${sscc}`, { unit, packs, custody, reports, corrections }),
            )
          : []),
      ];
    }
    default:
      return subject satisfies never;
  }
}

type AnyAnswer =
  | { readonly status: 'found' | 'absent' }
  | { readonly status: 'unread'; readonly cause: UnreadFacts };

function itemsOf(of: string, answers: Partial<Record<UnreadName, AnyAnswer>>): UnreadItem[] {
  return Object.entries(answers).flatMap(([fact, answer]) =>
    // Object.entries forgets the key type; the argument has only these keys.
    answer.status === 'unread' ? [{ fact: fact as UnreadName, of, cause: answer.cause }] : [],
  );
}
