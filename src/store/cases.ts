import { newCaseId } from './cases/caseId.ts';
import { caseState, needsSomebody } from './cases/caseState.ts';
import { casesDatabase } from './cases/casesDatabase.ts';
import type { CaseStep, SuspectCase } from './cases/suspectCase.ts';
import { type JournalProblem, journalProblem } from './journal/journalProblem.ts';
import { tillLabel, tillSettings } from './tillSettings.ts';

/** What the device gives, or why the browser refuses it. */
export type CaseAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: JournalProblem };

/** What is known of a pack when it is set aside. */
export type NewCase = Omit<SuspectCase, 'id' | 'at' | 'entries'>;

/**
 * The packs that were set aside as suspect on this device (IndexedDB `theriac.cases`), with their evidence. What was
 * answered `ok` is on the disk: it outlives reloads, crashes and the end of the browser. Nothing takes a case out.
 */
export interface Cases {
  /** Opens a case. For a pack with a serial that has one already which is not over, that one is given. */
  readonly open: (wanted: NewCase) => Promise<CaseAnswer<SuspectCase>>;
  /** Adds a step; undefined for a case that this device does not know. */
  readonly add: (id: string, step: CaseStep) => Promise<CaseAnswer<SuspectCase | undefined>>;
  /** Keeps the evidence bundle of a case, the text of its file, and writes down that it is there. */
  readonly keepBundle: (
    id: string,
    text: string,
    about: { readonly hash: string; readonly block: number },
  ) => Promise<CaseAnswer<SuspectCase | undefined>>;
  readonly bundle: (id: string) => Promise<CaseAnswer<string | undefined>>;
  readonly get: (id: string) => Promise<CaseAnswer<SuspectCase | undefined>>;
  /** Newest first. */
  readonly list: () => Promise<CaseAnswer<readonly SuspectCase[]>>;
  /** Told after each change, in this tab and in others. @returns how to stop */
  readonly subscribe: (changed: () => void) => () => void;
}

const listeners = new Set<() => void>();
// Not there where no page is: in tests.
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('theriac.cases');
channel?.addEventListener('message', tell);

export const cases: Cases = {
  open: (wanted) =>
    answer(async () => {
      const transaction = (await casesDatabase()).transaction('cases', 'readwrite', STRICT);
      const { gtin, serial, lot } = wanted.pack;
      const known = (await transaction.store.index('gtin').getAll(gtin)).find(
        (one) =>
          serial !== undefined &&
          one.pack.serial === serial &&
          one.pack.lot === lot &&
          needsSomebody(caseState(one)),
      );
      if (known !== undefined) {
        await transaction.done;
        return known;
      }
      const { at, till } = stamp();
      const opened: SuspectCase = {
        ...wanted,
        id: newCaseId(),
        at,
        entries: [{ kind: 'moved', move: 'quarantined', at, till }],
      };
      await Promise.all([transaction.store.add(opened), transaction.done]);
      changed();
      return opened;
    }),
  add: (id, step) => answer(() => write(id, step)),
  keepBundle: (id, text, about) => answer(() => write(id, { kind: 'evidence', ...about }, text)),
  bundle: (id) => answer(async () => (await casesDatabase()).get('bundles', id)),
  get: (id) => answer(async () => (await casesDatabase()).get('cases', id)),
  list: () => answer(async () => (await (await casesDatabase()).getAllFromIndex('cases', 'at')).toReversed()),
  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Done when it is on the disk; with a bundle, both or neither. */
const STRICT = { durability: 'strict' } as const;

async function write(id: string, step: CaseStep, bundle?: string): Promise<SuspectCase | undefined> {
  const transaction = (await casesDatabase()).transaction(['cases', 'bundles'], 'readwrite', STRICT);
  const store = transaction.objectStore('cases');
  const before = await store.get(id);
  if (before === undefined) {
    await transaction.done;
    return undefined;
  }
  const next: SuspectCase = { ...before, entries: [...before.entries, { ...step, ...stamp() }] };
  await Promise.all([
    store.put(next),
    bundle === undefined ? undefined : transaction.objectStore('bundles').put(bundle, id),
    transaction.done,
  ]);
  changed();
  return next;
}

function stamp(): { readonly at: number; readonly till: string } {
  return { at: Math.floor(Date.now() / 1000), till: tillLabel(tillSettings.get()) };
}

function changed(): void {
  channel?.postMessage('');
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

async function answer<T>(work: () => Promise<T>): Promise<CaseAnswer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, problem: journalProblem(error) };
  }
}
