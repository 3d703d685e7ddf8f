import type { UnreadCause } from '../domain/fact.ts';
import { ReadFailure } from './readFailure.ts';

/** What is asked for has not been read; it is on the list for the next round trip. */
export class NotYetRead extends Error {
  override readonly name = 'NotYetRead';
}

/** What became of a question: its answer, or why there is none. */
export type Outcome<T> = { readonly value: T } | { readonly cause: UnreadCause };

/** @throws NotYetRead where nobody has been asked yet, ReadFailure where there is no answer */
export function unwrap<T>(outcome: Outcome<T> | undefined): T {
  if (outcome === undefined) throw new NotYetRead();
  if ('cause' in outcome) throw failure(outcome.cause);
  return outcome.value;
}

/** Why something is unread, to be thrown. */
export function failure({ code, detail, node, said }: UnreadCause): ReadFailure {
  return new ReadFailure(code, detail, node, said);
}
