import type { Fact } from '../../domain/fact.ts';
import type { Answer } from '../reportFacts.ts';

/** A fact as a report states it: with how strongly it is backed, without where it was read. */
export function answerOf<T, U>(fact: Fact<T>, stated: (value: T) => U): Answer<U> {
  switch (fact.status) {
    case 'found':
      return { status: 'found', value: stated(fact.value), level: fact.proof.level };
    case 'absent':
      return { status: 'absent', level: fact.proof.level };
    case 'unread':
      return { status: 'unread', cause: fact.cause };
    default:
      return fact satisfies never;
  }
}
